// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { EntryOrder } from "../exportOptions";
import { blogOf, contentAt, filedEntry, idNumber } from "../testing/filedEntry";
import { exportHtml } from "./exportHtml";

const entry = (number: number, changes: { readonly key?: boolean; readonly pinned?: boolean } = {}) =>
  filedEntry(number, contentAt(`2018-05-03T21:0${number}:00.000Z`, { title: `N${number}` }), changes);

function choicesOf(entries: ReturnType<typeof entry>[], order: EntryOrder = "newestFirst") {
  const page = new DOMParser().parseFromString(exportHtml(blogOf(entries), { order }), "text/html");
  const choices = page.querySelector(".choices");
  return {
    labels: [...(choices?.querySelectorAll("label") ?? [])].map((label) => label.textContent.trim()),
    checked: choices?.querySelector("input:checked")?.parentElement?.textContent.trim(),
    reversed: choices?.querySelector("#reversed")?.parentElement?.textContent.trim(),
    otherEnd: choices?.querySelector("a")?.textContent,
    leadsTo: choices?.querySelector("a")?.getAttribute("href"),
  };
}

test("the order of the file is chosen already, and the link leads to its other end", () => {
  expect(choicesOf([entry(1), entry(2, { key: true })])).toEqual({
    labels: ["Newest first", "Oldest first", "Key events only"],
    checked: "Newest first",
    reversed: "Oldest first",
    otherEnd: "Go to the first update",
    leadsTo: `#entry-${idNumber(1)}`,
  });
  expect(choicesOf([entry(1), entry(2, { pinned: true })], "oldestFirst")).toEqual({
    labels: ["Oldest first", "Newest first"],
    checked: "Oldest first",
    reversed: "Newest first",
    otherEnd: "Go to the latest update",
    leadsTo: `#place-${idNumber(2)}`,
  });
});

test("one entry leaves nothing to choose", () => {
  expect(choicesOf([entry(1, { key: true })]).labels).toEqual([]);
});
