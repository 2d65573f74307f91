// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Picture } from "../../../document/blocks/picture";
import type { GivenPictures } from "../../exportOptions";
import { publishedPictures } from "../../publishedPictures";
import { blogOf, bodyOf, contentAt, filedEntry, idNumber, picture, testPictures } from "../../testing/filedEntry";
import { exportHtml } from "../exportHtml";

function written(changes: Partial<Picture>, pictures: GivenPictures = testPictures): Element | null {
  const blog = blogOf([
    filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { title: "Hall", body: bodyOf(picture(changes)) })),
  ]);
  const page = new DOMParser().parseFromString(exportHtml(blog, { pictures }), "text/html");
  return page.querySelector("figure.picture");
}

test("a picture stands in the page in two sizes, each once, with the room that it needs", () => {
  const image = written({ alt: " A hall " })?.querySelector("img");
  expect(Object.fromEntries([...(image?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
    src: "data:image/jpeg;base64,/9j/Ag==",
    srcset: "data:image/jpeg;base64,/9j/AQ== 2x",
    width: "1600",
    height: "900",
    alt: "A hall",
    decoding: "async",
  });
});

test("what is seen first is loaded at once, and what stands further down when a reader comes near", () => {
  const entry = (number: number, pinned = false) =>
    filedEntry(number, contentAt(`2018-05-03T22:0${number}:00.000Z`, { body: bodyOf(picture()) }), { pinned });
  const blog = blogOf([entry(1), entry(2), entry(3, true)], { summary: bodyOf(picture()) });
  const page = new DOMParser().parseFromString(exportHtml(blog, { pictures: testPictures }), "text/html");
  const loading = (selector: string) => page.querySelector(`${selector} img`)?.getAttribute("loading") ?? "at once";
  expect([".summary", ".pinned", `#entry-${idNumber(2)}`, `#entry-${idNumber(1)}`].map(loading)).toEqual([
    "at once",
    "at once",
    "lazy",
    "lazy",
  ]);
  const plain = exportHtml(blogOf([entry(1), entry(2)]), { pictures: testPictures });
  expect(plain.match(/loading="lazy"/g)).toHaveLength(1);
});

test("one that is small itself has one size", () => {
  const [[hash = "", kept] = []] = testPictures;
  if (!kept) throw new Error("there is no picture to test with");
  const image = written({}, new Map([[hash, { ...kept, small: null }]]))?.querySelector("img");
  expect(image?.getAttribute("src")).toBe("data:image/jpeg;base64,/9j/AQ==");
  expect(image?.hasAttribute("srcset")).toBe(false);
});

test("caption and credit stand below it, and never in the place of the alternative text", () => {
  expect(written({ caption: "Box 1", credit: "PA" })?.querySelector("figcaption")?.textContent).toBe("Box 1 (PA)");
  expect(written({ credit: "PA" })?.querySelector("figcaption")?.textContent).toBe("PA");
  expect(written({ caption: "Box 1", credit: "PA" })?.querySelector("img")?.getAttribute("alt")).toBe("");
  expect(written({})?.querySelector("figcaption")).toBeNull();
});

test("one that is missing stops the export and names the entry", () => {
  expect(() => written({}, new Map())).toThrow(
    "a picture in the entry of 3 May, 23:00, “Hall” is missing: add it again or delete it",
  );
});

test("the pictures of a page are those of its filed entries and its summary, each once", () => {
  const entry = (number: number, hash: string) =>
    filedEntry(number, contentAt("2018-05-03T22:00:00.000Z", { body: bodyOf(picture({ hash }), picture({ hash })) }));
  const [filed, draft, summary] = ["aa", "bb", "cc"].map((half) => half.repeat(32)) as [string, string, string];
  const blog = blogOf([entry(1, filed), { ...entry(2, draft), status: "draft", isOnPage: false }], {
    summary: bodyOf(picture({ hash: summary })),
  });
  expect(publishedPictures(blog)).toEqual([summary, filed]);
});
