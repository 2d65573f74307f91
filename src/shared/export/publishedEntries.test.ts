import { describe, expect, test } from "vitest";
import { publishedEntries } from "./publishedEntries";
import { blogOf, contentAt, filedEntry, revisionOf } from "./testing/filedEntry";

const filed = contentAt("2018-05-03T22:00:00.000Z", { title: "As filed" });

describe("publishedEntries", () => {
  test("takes filed entries only", () => {
    const entries = (["draft", "review", "withdrawn", "filed"] as const).map((status, index) =>
      filedEntry(index, { ...filed, title: status }, { status }),
    );
    expect(publishedEntries(blogOf(entries)).map((entry) => entry.content.title)).toEqual(["filed"]);
  });

  test("leaves out an entry that is called filed and was never filed", () => {
    expect(publishedEntries(blogOf([filedEntry(1, filed, { revisions: [] })]))).toEqual([]);
  });

  test("takes the words last filed, not those being written nor those that a restore put aside", () => {
    const entry = filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { title: "Being written" }), {
      revisions: [
        revisionOf(filed),
        revisionOf({ ...filed, title: "As corrected" }, { at: "2018-05-03T22:10:00.000Z", reason: "corrected" }),
        revisionOf({ ...filed, title: "Put aside" }, { at: "2018-05-03T22:20:00.000Z", reason: "restored" }),
      ],
    });
    const [published] = publishedEntries(blogOf([entry]));
    expect(published?.content.title).toBe("As corrected");
    expect(published?.publishedAt).toBe("2018-05-03T22:00:00.000Z");
    expect(published?.updatedAt).toBe("2018-05-03T22:10:00.000Z");
  });

  test("carries its corrections and clarifications, oldest first, and no update", () => {
    const said = [
      ["update", "", "2018-05-03T22:05:00.000Z"],
      ["correction", "The majority was 31, not 41.", "2018-05-03T22:10:00.000Z"],
      ["clarification", "The seat is in Plymouth.", "2018-05-03T22:20:00.000Z"],
    ] as const;
    const later = said.map(([kind, note, at]) => revisionOf(filed, { reason: "corrected", kind, note, at }));
    const [published] = publishedEntries(blogOf([filedEntry(1, filed, { revisions: [revisionOf(filed), ...later] })]));
    expect(published?.amendments).toEqual(said.slice(1).map(([kind, note, at]) => ({ kind, note, at })));
  });

  test("carries a correction once that two laptops have filed alike", () => {
    const note = "The majority was 31, not 41.";
    const corrected = (title: string) =>
      revisionOf(
        { ...filed, title },
        { reason: "corrected", kind: "correction", note, at: "2018-05-03T22:10:00.000Z" },
      );
    const amendmentsAfter = (...later: readonly string[]) => {
      const revisions = [revisionOf(filed), ...later.map(corrected)];
      return publishedEntries(blogOf([filedEntry(1, filed, { revisions })]))[0]?.amendments;
    };
    expect(amendmentsAfter("By 31", "By 31")).toHaveLength(1);
    expect(amendmentsAfter("By 41", "By 31")).toHaveLength(2);
  });

  test("a time that is typed and not filed moves nothing", () => {
    const moved = filedEntry(1, contentAt("2018-05-04T05:00:00.000Z"), { revisions: [revisionOf(filed)] });
    const later = filedEntry(2, contentAt("2018-05-03T23:00:00.000Z", { title: "Later" }));
    const titles = publishedEntries(blogOf([later, moved])).map((entry) => entry.content.title);
    expect(titles).toEqual(["As filed", "Later"]);
  });
});
