import { writeBody } from "@body/writeBody";
import { bodyOf, entryOf } from "@shared/doc/blogDoc";
import { setFlag } from "@shared/doc/changeEntry";
import { addContest, addElection, putCandidate } from "@shared/doc/changeResults";
import type { MarkedText, SearchHit } from "@shared/ipc/contract";
import { someCandidates, someContest, someElection } from "@shared/results/arithmetic/testing/someResults";
import { labour } from "@shared/results/parties/partyIds";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import type { Connection } from "../connection";
import { openTestBlogs } from "../testing/openTestBlogs";
import { temporaryDatabase } from "../testing/temporaryFolder";
import { addEntry, newBlog, updatesFrom } from "../testing/writtenBlog";
import { moveBlog } from "./blogs";
import { search } from "./search";

type Written = { readonly title?: string; readonly words?: string };

function databaseWith(entries: readonly Written[], headline = "The count"): Connection {
  const db = temporaryDatabase(":memory:");
  addBlog(db, entries, headline);
  return db;
}

function addBlog(db: Connection, entries: readonly Written[], headline: string) {
  const { id, doc } = newBlog(headline);
  for (const entry of entries) addEntry(doc, entry);
  openTestBlogs(db).add(id, encodeStateAsUpdate(doc));
  return id;
}

/** A text with its hits in square brackets. */
function marked(parts: readonly MarkedText[]): string {
  return parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
}

function found(hits: readonly SearchHit[]): string[] {
  return hits.map(({ title, excerpt }) => [marked(title), marked(excerpt)].filter(Boolean).join(": "));
}

const night = [
  { title: "Labour gain Plymouth", words: "The council was Conservative until tonight." },
  { title: "Recount", words: "Plymouth, Moor View: a recount at the request of the agent." },
  { title: "Café talk", words: "Zoë Müller is not standing. Don't wait." },
];

describe("search", () => {
  test("marks every hit in title and excerpt, and puts a hit in the title first", () => {
    expect(found(search(databaseWith(night.toReversed()), "plymouth"))).toEqual([
      "Labour gain [Plymouth]: The council was Conservative until tonight.",
      "Recount: [Plymouth], Moor View: a recount at the request of the agent.",
    ]);
  });

  test("wants every word, in any order and any field, and takes the last one for a beginning", () => {
    const db = databaseWith(night);
    expect(found(search(db, "view recount"))).toEqual([
      "[Recount]: Plymouth, Moor [View]: a [recount] at the request of the agent.",
    ]);
    expect(search(db, "gain recount")).toEqual([]);
    expect(search(db, "plymouth cons")).toHaveLength(1);
    expect(search(db, "ply recount")).toEqual([]);
    expect(search(db, "recount ply")).toHaveLength(1);
    expect(search(db, "lovelace gain")).toHaveLength(1);
  });

  test("takes no notice of accents and capitals, however they are encoded", () => {
    const db = databaseWith(night);
    for (const query of ["cafe", "CAFÉ", "cafe\u0301", "zoe muller", "Zoë Mu\u0308ller"]) {
      expect(search(db, query), query).toHaveLength(1);
    }
    expect(found(search(db, "don't"))).toEqual(["Café [talk]: Zoë Müller is not standing. [Don]'[t] wait."]);
  });

  test("does not take what is typed for a query language", () => {
    const db = databaseWith(night);
    for (const query of [
      '"plymouth',
      "plymouth*",
      "-plymouth",
      "plymouth)",
      "(plymouth",
      "title:^plymouth",
      "{plymouth}",
    ]) {
      expect(() => search(db, query), query).not.toThrow();
    }
    expect(search(db, '"plymouth"')).toHaveLength(2);
    expect(search(db, "plymouth AND recount")).toEqual([]);
    expect(search(db, "recount OR gain")).toEqual([]);
    expect(search(db, "NEAR(plymouth recount)")).toEqual([]);
    expect(search(db, "NOT plymouth")).toEqual([]);
    expect(search(db, " \n*-\"'")).toEqual([]);
    expect(search(db, "")).toEqual([]);
  });

  test("never fails, whatever is typed", () => {
    const db = databaseWith(night);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string()), (query) => {
        search(db, query);
      }),
      { numRuns: 2_000 },
    );
  });

  describe("finds a number however its thousands are parted", () => {
    const ways = ["1024", "1,024", "1.024", "1 024", "1\u00a0024", "1\u2009024", "1\u202f024"];
    test.each(ways)("%s", (way) => {
      const db = databaseWith(ways.map((words) => ({ words: `Held by ${words} votes.` })));
      const all = ways.map((words) => `Held by [${words}] votes.`).sort();
      expect(found(search(db, way)).sort()).toEqual(all);
      expect(found(search(db, `${way} votes`)).sort()).toEqual(all.map((text) => text.replace("votes", "[votes]")));
      expect(search(db, `${way} held`)).toHaveLength(ways.length);
    });

    test("in a title and among the words, of any size", () => {
      const db = databaseWith([{ title: "Majority 12,345", words: "Of 1,234,567 votes." }]);
      expect(found(search(db, "12345 1234567"))).toEqual(["Majority [12,345]: Of [1,234,567] votes."]);
      expect(found(search(db, "1 234 567"))).toEqual(["Majority 12,345: Of [1,234,567] votes."]);
      expect(search(db, "1234")).toHaveLength(1);
      for (const query of ["1234 votes", "234567", "2345", "1235 votes", "12,346"]) {
        expect(search(db, query), query).toEqual([]);
      }
    });

    test("while it is typed", () => {
      const db = databaseWith([{ words: "Of 1,024,500 votes." }]);
      const typed = "1,024,500";
      for (let length = 1; length <= typed.length; length += 1) {
        expect(search(db, typed.slice(0, length)), typed.slice(0, length)).toHaveLength(1);
      }
    });

    test("and nothing that is two numbers", () => {
      const db = databaseWith([
        { words: "Counted in hall 1; 250 ballot papers are left." },
        { words: "Ward 1. 250 were spoilt, or 1-250 by another count." },
      ]);
      expect(search(db, "1250")).toEqual([]);
      expect(search(db, "1,250 ballot")).toEqual([]);
      expect(search(db, "1 250")).toHaveLength(2);
      expect(found(search(db, "left 250"))).toEqual(["Counted in hall 1; [250] ballot papers are [left]."]);
    });

    test("and two numbers that are typed beside each other, wherever they stand", () => {
      const db = databaseWith([{ words: "212 votes in ward 4, on 3 May 2018. Declared: 31,1024." }]);
      expect(search(db, "1024")).toHaveLength(1);
      expect(search(db, "ward 4 212 votes")).toHaveLength(1);
      expect(search(db, "3 may 2018")).toHaveLength(1);
      expect(search(db, "ward 4 213 votes")).toEqual([]);
    });

    test("as many as fit into a search", () => {
      const db = databaseWith([{ words: "1,024" }]);
      expect(search(db, "1,024 1024 ".repeat(45))).toHaveLength(1);
      expect(search(db, "1 024 ".repeat(83))).toHaveLength(1);
      expect(search(db, `1${"0".repeat(499)}`)).toEqual([]);
    });
  });

  test("leaves out the bin and blank drafts, and names the blog of each hit", () => {
    const db = databaseWith(night, "One");
    const other = addBlog(db, [...night, { title: "", words: "" }], "Other");
    expect(search(db, "plymouth").map(({ headline }) => headline)).toEqual(expect.arrayContaining(["One", "Other"]));
    moveBlog(db, other, "binned");
    expect(search(db, "plymouth").map(({ headline }) => headline)).toEqual(["One", "One"]);
    moveBlog(db, other, "archived");
    expect(search(db, "plymouth")).toHaveLength(4);
    expect(search(db, "lovelace")).toHaveLength(6);
  });

  test("finds the words as they are now, not as they were", () => {
    const db = temporaryDatabase(":memory:");
    const { id, doc } = newBlog();
    const entry = addEntry(doc, { title: "Hold" });
    const blogs = openTestBlogs(db);
    blogs.add(id, encodeStateAsUpdate(doc));
    setFlag(doc, entry, "key", true);
    addEntry(doc, { title: "Gain" });
    blogs.add(id, encodeStateAsUpdate(doc));
    expect(search(db, "hold")).toHaveLength(1);
    expect(search(db, "gain")).toHaveLength(1);
  });
});

test("an entry is found by the candidates of the results that it shows, as they are corrected", () => {
  const db = temporaryDatabase(":memory:");
  const { id, doc } = newBlog();
  const blogs = openTestBlogs(db);
  const contest = someContest({ candidates: someCandidates([["Tracey Lee", labour]]) });
  addElection(doc, someElection());
  addContest(doc, contest);
  const entry = addEntry(doc, { title: "Moor View" });
  const block = { type: "results", kind: "contest", subject: contest.id, frozen: false, view: null } as const;
  writeBody(bodyOf(entryOf(doc, entry)), { version: 2, blocks: [block] });
  blogs.add(id, encodeStateAsUpdate(doc));
  expect(search(db, "tracey")).toHaveLength(1);

  const [renamed] = someCandidates([["Tracey Leigh", labour]]);
  for (const update of updatesFrom(doc, () => renamed && putCandidate(doc, contest.id, renamed)))
    blogs.append(id, update);
  blogs.derive(id);
  expect(search(db, "leigh")).toHaveLength(1);
  expect(search(db, "tracey lee")).toHaveLength(0);
});
