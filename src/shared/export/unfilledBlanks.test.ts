import { describe, expect, test } from "vitest";
import { blogOf, bodyOf, contentAt, filedEntry, paragraph, revisionOf } from "./testing/filedEntry";
import { ordinaryBlog } from "./testing/ordinaryBlog";
import { frozenTally, frozenView } from "./testing/ordinaryResults";
import { blanksOfEntry, refuseUnfilledBlanks, unfilledBlanks } from "./unfilledBlanks";

const night = "2018-05-04T01:14:00.000Z";
const blank = bodyOf(
  paragraph("Won by ", { type: "text", text: "{{majo", marks: ["bold"] }, { type: "text", text: "rity}} votes" }),
);

describe("unfilledBlanks", () => {
  test("are found in everything that is printed, in a blank half of which is bold as well", () => {
    const corrected = contentAt(night, { title: "Corrected" });
    const correction = revisionOf(corrected, { reason: "corrected", kind: "correction", note: "It was {{figure}}." });
    const entries = [
      filedEntry(1, contentAt(night, { title: "{{winner}} wins Nonsuch", body: blank })),
      filedEntry(2, contentAt(night, { body: bodyOf({ ...frozenTally, view: { ...frozenView, line: "{{loser}}" } }) })),
      filedEntry(3, corrected, { revisions: [revisionOf(corrected), correction] }),
    ];
    const blog = blogOf(entries, {
      headline: "{{winner}} wins",
      standfirst: "{{turnout}} voted",
      byline: "{{votes}}",
      summary: blank,
    });
    expect(unfilledBlanks(blog).map(({ where, blank }) => ({ where, blank }))).toEqual([
      { where: "the headline", blank: "{{winner}}" },
      { where: "the standfirst", blank: "{{turnout}}" },
      { where: "the byline", blank: "{{votes}}" },
      { where: "the summary", blank: "{{majority}}" },
      { where: "the entry of 4 May, 02:14, “{{winner}} wins Nonsuch”", blank: "{{winner}}" },
      { where: "the entry of 4 May, 02:14, “{{winner}} wins Nonsuch”", blank: "{{majority}}" },
      { where: "the entry of 4 May, 02:14, “{{loser}}”", blank: "{{loser}}" },
      { where: "the entry of 4 May, 02:14, “Corrected”", blank: "{{figure}}" },
    ]);
  });

  test("are not looked for in what is not printed", () => {
    const content = contentAt(night, { body: blank });
    const filed = revisionOf(contentAt(night, { title: "As filed" }));
    const entries = [
      filedEntry(1, content, { revisions: [filed] }),
      filedEntry(2, content, { status: "draft", revisions: [] }),
      filedEntry(3, content, { status: "withdrawn" }),
    ];
    expect(unfilledBlanks(blogOf(entries))).toEqual([]);
    expect(unfilledBlanks(ordinaryBlog)).toEqual([]);
  });
});

test("the blanks of one entry are named once each, from its title, its authors and its body", () => {
  const content = contentAt(night, { title: "{{winner}} by {{majority}}", authors: ["{{reporter}}"], body: blank });
  expect(blanksOfEntry(content)).toEqual(["winner", "majority", "reporter"]);
});

describe("refuseUnfilledBlanks", () => {
  test("names the first blank and its entry, and how many are left", () => {
    const refusing = (...numbers: readonly number[]) => {
      const entries = numbers.map((number) => filedEntry(number, contentAt(night, { title: "Nonsuch", body: blank })));
      return () => refuseUnfilledBlanks(blogOf(entries), "The page");
    };
    const first = "The page was not written: the entry of 4 May, 02:14, “Nonsuch” still holds the blank {{majority}}";
    expect(refusing(1)).toThrow(`${first}. Fill it in, then export again.`);
    expect(refusing(1, 2)).toThrow(`${first}, and 1 more is left. Fill it in, then export again.`);
    expect(refusing(1, 2, 3)).toThrow(`${first}, and 2 more are left. Fill it in, then export again.`);
    expect(refusing(1)).toThrow(expect.objectContaining({ code: "invalid" }));
    expect(refusing()).not.toThrow();
  });
});
