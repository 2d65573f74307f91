import { expect, test } from "vitest";
import type { DetailsConflict } from "../model/conflict";
import { createBlogId } from "../model/ids";
import { createBlogDoc } from "./blogDoc";
import { keepDetailsConflict } from "./detailsConflicts";
import { readBlog } from "./readBlog";

test("a conflict of the details that cannot be read is left out, and the blog is there with the others", () => {
  const details = { headline: "The count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T21:00:00.000Z");
  const { summary } = readBlog(doc);
  const version = { by: "Ada Clarke", headline: "The count", standfirst: "", byline: "", summary };
  const whole: DetailsConflict = { key: "whole", versions: [version, version] };
  const newer = { ...version, summary: { version: 99, blocks: [] } };
  keepDetailsConflict(doc, whole);
  keepDetailsConflict(doc, { key: "newer", versions: [version, newer] } as unknown as DetailsConflict);
  expect(readBlog(doc).detailsConflicts).toEqual([whole]);
});
