import { describe, expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import type { Waiver } from "../../model/waiver";
import { warning } from "../../results/checks/finding";
import { blogOf, bodyOf, contentAt, filedEntry, idNumber, paragraph } from "../testing/filedEntry";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { checkBlog } from "./checkBlog";
import { after, foundBy } from "./testing/foundBy";
import { waiverKey } from "./waiverKey";

const night = "2018-05-04T01:14:00.000Z";

test("an ordinary blog has nothing but what it is made to have", () => {
  expect(checkBlog(ordinaryBlog, { now: after }).map(({ level, rule, place }) => ({ level, rule, place }))).toEqual([
    { level: "ERROR", rule: "entryNotFiled", place: { kind: "entry", id: idNumber(4) } },
  ]);
});

test("errors come first, then the top of the page, then the entries as they stand", () => {
  const later = filedEntry(2, contentAt("2018-05-04T02:00:00.000Z", { body: bodyOf(paragraph("{{votes}}")) }));
  const blog = blogOf([filedEntry(1, contentAt(night)), later], { standfirst: "" });
  const found = checkBlog(blog, { now: Date.parse("2018-05-04T00:00:00.000Z"), theme: [warning("grey", "Too grey.")] });
  expect(found.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
    "ERROR entryWithoutWords",
    "ERROR unfilledBlank",
    "WARN emptyStandfirst",
    "WARN themeProblem",
    "WARN timeInFuture",
    "WARN timeInFuture",
  ]);
});

test("themeProblem: what is wrong with the look is told as it came", () => {
  expect(foundBy("themeProblem", ordinaryBlog, { theme: [warning("grey", "The links are too grey.")] })).toEqual([
    "WARN In the theme: The links are too grey.",
  ]);
});

test("a sentence stays on its line, whatever a title holds", () => {
  const entry = filedEntry(1, contentAt(night, { title: "Polls\n\u202Eclose\u0007" }), {
    status: "draft",
    revisions: [],
  });
  expect(foundBy("entryNotFiled", blogOf([entry]))).toEqual([
    "WARN The entry of 4 May, 02:14, “Polls close ” is still a draft: nothing of it is printed. File or discard it.",
  ]);
});

describe("a waiver", () => {
  const waive = (blog: Blog): Blog => {
    const waivers = checkBlog(blog, { now: after }).map(
      (finding): Waiver => ({ key: waiverKey(finding), reason: "So agreed", by: "Ada", at: night }),
    );
    return { ...blog, waivers };
  };
  const waived = (blog: Blog) =>
    checkBlog(blog, { now: after }).map(({ rule, waiver }) => `${rule}: ${waiver?.reason ?? "not waived"}`);
  const draft = (title: string) =>
    filedEntry(1, contentAt(night, { title }), { status: "draft" as const, revisions: [] });

  test("stands beside what it is about, and lapses when the words change", () => {
    const blog = waive(blogOf([draft("Polls close")], { standfirst: "Every ward" }));
    expect(waived(blog)).toEqual(["entryNotFiled: So agreed"]);
    expect(waived({ ...blog, entries: [draft("Polls closed")] })).toEqual(["entryNotFiled: not waived"]);
  });

  test("of one entry does not count for another, nor of one rule for another", () => {
    const blog = waive(blogOf([draft("Polls close")], { standfirst: "Every ward" }));
    const other = { ...draft("Polls close"), id: filedEntry(2, contentAt(night)).id };
    expect(waived({ ...blog, entries: [...blog.entries, other], standfirst: "" })).toEqual([
      "emptyStandfirst: not waived",
      "entryNotFiled: So agreed",
      "entryNotFiled: not waived",
    ]);
  });

  test("never counts for an error", () => {
    const blog = waive(blogOf([], { headline: "", standfirst: "Every ward" }));
    expect(blog.waivers).toHaveLength(1);
    expect(waived(blog)).toEqual(["emptyHeadline: not waived"]);
    const over = {
      ...waive(blogOf([draft("Polls close")], { standfirst: "Every ward" })),
      status: "finished" as const,
    };
    expect(waived(over)).toEqual(["entryNotFiled: not waived"]);
  });
});
