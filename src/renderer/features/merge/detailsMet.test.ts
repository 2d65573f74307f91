import { writeBody } from "@body/writeBody";
import { blogTextOf, createBlogDoc, summaryOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import { decideDetailsConflicts, keepDetailsConflict } from "@shared/doc/detailsConflicts";
import { readBlogMeta } from "@shared/doc/readBlog";
import { type Document, documentVersion, emptyDocument, plainTextOfDocument } from "@shared/document/document";
import { createBlogId, createProfileId } from "@shared/model/ids";
import { expect, test } from "vitest";
import type { Doc } from "yjs";
import { detailsMet, detailsNotice, fieldVersionName } from "./detailsMet";

const points = (text: string): Document => ({
  version: documentVersion,
  blocks: [{ type: "paragraph", children: [{ type: "text", text }] }],
});

/** Two laptops have changed the headline and the key points; the standfirst is on one of them alone, the byline is the same. */
function metDoc(): Doc {
  const details = { headline: "", standfirst: "", byline: "Ada Clarke", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-04T00:14:00.000Z");
  const ada = { by: "Ada", headline: "Plymouth counts", standfirst: "", byline: "Ada Clarke", summary: emptyDocument };
  const ben = {
    ...ada,
    by: "Ben",
    headline: "Plymouth, live",
    standfirst: "All night",
    summary: points("It is close."),
  };
  keepDetailsConflict(doc, { key: "ada-ben", versions: [ada, ben] });
  changeText(blogTextOf(doc, "headline"), "Plymouth counts, live");
  changeText(blogTextOf(doc, "standfirst"), "All night");
  writeBody(summaryOf(doc), points("It is close."));
  return doc;
}

const told = (doc: Doc) =>
  detailsMet(doc).map(({ label, versions }) => [
    label,
    ...versions.map(({ by, words, stands }) => `${by}: ${plainTextOfDocument(words)}${stands ? " (stands)" : ""}`),
  ]);

test("each of the details that differs is told in both versions, and which of them stands", () => {
  expect(told(metDoc())).toEqual([
    ["Headline", "Ada: Plymouth counts", "Ben: Plymouth, live"],
    ["Standfirst", "Ada: ", "Ben: All night (stands)"],
    ["Key points", "Ada: ", "Ben: It is close. (stands)"],
  ]);
});

test("a version that is used stands in the blog, also one that says nothing", () => {
  const doc = metDoc();
  for (const { versions } of detailsMet(doc)) versions[0]?.use();
  expect(told(doc)).toEqual([
    ["Headline", "Ada: Plymouth counts (stands)", "Ben: Plymouth, live"],
    ["Standfirst", "Ada:  (stands)", "Ben: All night"],
    ["Key points", "Ada:  (stands)", "Ben: It is close."],
  ]);
  expect(readBlogMeta(doc)).toMatchObject({ headline: "Plymouth counts", standfirst: "" });
});

test("once somebody has said what is right, nothing of them waits", () => {
  const doc = metDoc();
  decideDetailsConflicts(doc, { by: "Ada", profileId: createProfileId(), now: 0 });
  expect(detailsMet(doc)).toEqual([]);
});

test("three versions of which two are alike are two", () => {
  const doc = metDoc();
  const ada = { by: "Ada", headline: "Plymouth counts", standfirst: "", byline: "Ada Clarke", summary: emptyDocument };
  keepDetailsConflict(doc, { key: "ada-cy", versions: [ada, { ...ada, by: "Cy", headline: "Plymouth recounts" }] });
  expect(told(doc)[0]).toEqual(["Headline", "Ada: Plymouth counts", "Ben: Plymouth, live", "Cy: Plymouth recounts"]);
});

test("what both laptops wrote alike waits where the blog does not say it, until it does", () => {
  const doc = metDoc();
  decideDetailsConflicts(doc, { by: "Ada", profileId: createProfileId(), now: 0 });
  const ada = {
    by: "Ada",
    headline: "Plymouth counts live",
    standfirst: "All night",
    byline: "Ada Clarke",
    summary: points("It is close."),
  };
  keepDetailsConflict(doc, { key: "alike", versions: [ada, { ...ada, by: "Ben" }] });
  changeText(blogTextOf(doc, "headline"), " live");
  expect(told(doc)).toEqual([["Headline", "Ada: Plymouth counts live"]]);
  expect(detailsNotice(doc)).toMatch(/^The headline was changed/);
  for (const { versions } of detailsMet(doc)) versions[0]?.use();
  expect(readBlogMeta(doc).headline).toBe("Plymouth counts live");
  expect(told(doc)).toEqual([]);
  expect(detailsMet(doc, ["Headline"]).map(({ versions }) => versions.map(({ stands }) => stands))).toEqual([[true]]);
  // Mended by hand as well: the check warns until somebody has said that it is right.
  expect(detailsNotice(doc)).toMatch(/^The details were changed/);
  decideDetailsConflicts(doc, { by: "Ada", profileId: createProfileId(), now: 0 });
  expect(detailsNotice(doc)).toBeUndefined();
});

test("the notice names what waits", () => {
  expect(detailsNotice(metDoc())).toMatch(/^The headline, standfirst and key points were changed on two laptops\./);
});

test("what both wrote alike is named as of both, what differs by whose it is", () => {
  const doc = metDoc();
  changeText(blogTextOf(doc, "byline"), "");
  const names = detailsMet(doc).map(({ versions }) => versions.map((version) => fieldVersionName(version, versions)));
  const apart = ["the version of Ada", "the version of Ben"];
  expect(names).toEqual([apart, apart, ["both versions"], apart]);
});
