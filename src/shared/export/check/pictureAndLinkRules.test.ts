import { describe, expect, test } from "vitest";
import type { Block } from "../../document/document";
import { largestPicture } from "../../pictures/keptPicture";
import { entryAnchor, placeAnchor } from "../html/entryAnchor";
import { blogOf, bodyOf, contentAt, filedEntry, idNumber, paragraph, picture, text } from "../testing/filedEntry";
import { foundBy } from "./testing/foundBy";

const night = "2018-05-04T01:14:00.000Z";
const place = "entry of 4 May, 02:14, “The hall”";
const again = "and file the entry again.";
const blogWith = (...blocks: readonly Block[]) =>
  blogOf([filedEntry(1, contentAt(night, { title: "The hall", body: bodyOf(...blocks) }))]);

describe("a picture", () => {
  const { hash } = picture() as { hash: string };

  test("without alt text stops the page, without a credit it is warned of", () => {
    const blog = blogWith(picture({ caption: "Box 1" }), picture({ alt: "A box", credit: "Ada" }));
    expect(foundBy("pictureWithoutAlt", blog)).toEqual([
      `ERROR The picture “Box 1” in the ${place} has no alt text. Say what is to be seen, ${again}`,
    ]);
    expect(foundBy("pictureWithoutCredit", blog)).toEqual([
      `WARN The picture “Box 1” in the ${place} has no credit. Say who made it, ${again}`,
    ]);
  });

  test("that is not at hand stops the page; where nobody can tell, nothing is said", () => {
    const blog = blogWith(picture());
    expect(foundBy("pictureMissing", blog, { pictureSizes: new Map() })).toEqual([
      `ERROR A picture in the ${place} is not on this laptop. Add it again or delete it, ${again}`,
    ]);
    expect(foundBy("pictureMissing", blog, { pictureSizes: new Map([[hash, 1]]) })).toEqual([]);
    expect(foundBy("pictureMissing", blog)).toEqual([]);
  });

  test("above the size that pictures are made to is warned of", () => {
    const sized = (bytes: number) => ({ pictureSizes: new Map([[hash, bytes]]) });
    expect(foundBy("pictureAboveSize", blogWith(picture()), sized(largestPicture.bytes + 1))).toEqual([
      `WARN A picture in the ${place} has 301 KB, and more than 300 KB is slow on a phone. Add it again, ${again}`,
    ]);
    expect(foundBy("pictureAboveSize", blogWith(picture()), sized(largestPicture.bytes))).toEqual([]);
  });
});

describe("a link", () => {
  const link = (href: string): Block => paragraph({ type: "link", href, children: [text("there")] });

  test("to this laptop or the office stops the page", () => {
    const hrefs = ["http://localhost:8080/a", "http://10.0.0.7/", "https://intranet/", "https://example.org/"];
    expect(foundBy("localLink", blogWith(...hrefs.map(link)))).toEqual(
      hrefs
        .slice(0, 3)
        .map(
          (href) =>
            `ERROR The link ${href} in the ${place} leads to this laptop or the office, not to the web. Change or remove it, ${again}`,
        ),
    );
  });

  test("with tracking is warned of, with the link to use", () => {
    expect(
      foundBy("trackedLink", blogWith(link("https://example.org/a?utm_source=x&b=1"), link("https://a.example/"))),
    ).toEqual([
      `WARN The link https://example.org/a?utm_source=x&b=1 in the ${place} carries tracking. Use https://example.org/a?b=1, ${again}`,
    ]);
  });

  test("to an entry that is not printed is dead; to one that is, and to other pages, it is not", () => {
    const href = (anchor: string) => `https://news.example/live#${anchor}`;
    const draft = filedEntry(2, contentAt(night), { status: "draft", revisions: [] });
    const pinned = filedEntry(3, contentAt(night, { title: "Pinned" }), { pinned: true });
    const toDraft = href(entryAnchor(draft.id));
    const toPlace = href(placeAnchor(filedEntry(1, contentAt(night)).id));
    const others = [entryAnchor(pinned.id), placeAnchor(pinned.id), "results", `entry-${idNumber(99)}`].map(href);
    const blog = blogWith(...[toDraft, toPlace, ...others].map(link));
    expect(foundBy("deadAnchor", { ...blog, entries: [...blog.entries, draft, pinned] })).toEqual(
      [toDraft, toPlace].map(
        (dead) =>
          `WARN The link ${dead} in the ${place} leads to an entry that the page does not print. Change or remove it, ${again}`,
      ),
    );
  });

  test("to an entry that nobody knows is dead on the page’s own address, and none of our business elsewhere", () => {
    const blog = blogWith(link(`https://news.example/live#entry-${idNumber(99)}`));
    expect(foundBy("deadAnchor", blog)).toEqual([]);
    expect(foundBy("deadAnchor", { ...blog, pageUrl: "https://news.example/other" })).toEqual([]);
    expect(foundBy("deadAnchor", { ...blog, pageUrl: "https://news.example/live" })).toHaveLength(1);
  });
});
