import { $getDocument } from "@body/documentBridge";
import { entryOf } from "@shared/doc/blogDoc";
import { addContest, addElection } from "@shared/doc/changeResults";
import { readConflicts } from "@shared/doc/conflicts";
import { readBlog } from "@shared/doc/readBlog";
import { exportHtml } from "@shared/export/html/exportHtml";
import { someCandidates, someContest, someElection } from "@shared/results/arithmetic/testing/someResults";
import type { PartyId } from "@shared/results/party";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyUpdate, encodeStateVector } from "yjs";
import { clearDerived, listEntries } from "./queries/entries";
import { Laptop } from "./testing/Laptop";
import { type Night, wordsAnywhere } from "./testing/Night";
import { nightSteps } from "./testing/nightSteps";
import { openTestBlogs } from "./testing/openTestBlogs";
import { addEntry, newBlog } from "./testing/writtenBlog";

// A deadline for many RUNS beside other work.
const timeout = 900_000;

test("three laptops that type, hand over, lose files and open them late or again end with one blog, and no word is lost", {
  timeout,
}, () => {
  fc.assert(
    fc.property(fc.array(nightSteps, { minLength: 5, maxLength: 40 }), (night) => {
      const laptops = ["Ada", "Ben", "Cai"].map((name) => new Laptop(name));
      const { id: blogId, doc } = newBlog();
      const first = addEntry(doc, { title: "Plymouth", words: "Labour gain Plymouth on the night" });
      addEntry(doc, { title: "Kirklees" });
      addElection(doc, someElection());
      addContest(
        doc,
        someContest({
          candidates: someCandidates([
            ["Ann Lee", "lab" as PartyId],
            ["Bob Day", "con" as PartyId],
          ]),
        }),
      );
      const state: Night = { laptops, files: [], words: new Set() };
      laptops.forEach((laptop) => void laptop.begin(blogId, doc));
      for (const step of night) step(state);
      for (let round = 0; round < 3; round++) {
        const files = laptops.map((laptop) => laptop.handOver());
        for (const laptop of laptops) for (const file of files) laptop.open(file);
      }

      const [ada, ...others] = laptops;
      if (!ada) throw new Error("no laptop");
      const blog = readBlog(ada.doc);
      const page = exportHtml(blog, { order: "newestFirst" });
      for (const other of others) {
        expect(readBlog(other.doc)).toEqual(blog);
        expect(exportHtml(readBlog(other.doc), { order: "newestFirst" })).toBe(page);
        expect(encodeStateVector(other.doc)).toEqual(encodeStateVector(ada.doc));
      }
      // What an editor shows of a merged body is what is read without one, and opening it changes nothing.
      for (const { id, body } of blog.entries) {
        ada.type(id, () => expect($getDocument()).toEqual(body));
      }
      expect(readBlog(ada.doc)).toEqual(blog);
      // No update is lost: each of them is known already.
      const told: unknown[] = [];
      ada.doc.on("update", () => told.push("something was missing"));
      for (const update of laptops.flatMap(({ made }) => made)) applyUpdate(ada.doc, update);
      expect(told).toEqual([]);
      // Every word is in the text, or in what is kept of it: revisions, versions that a merge has met, decisions.
      const kept = new Set(
        wordsAnywhere([
          blog,
          blog.entries.map(({ id }) => readConflicts(entryOf(ada.doc, id))),
          ada.doc.getMap("meta").toJSON(),
        ]),
      );
      expect([...state.words].filter((word) => !kept.has(word))).toEqual([]);
      for (const { blogs, db } of laptops) {
        blogs.derive(blogId);
        const derived = listEntries(db, blogId);
        clearDerived(db, blogId);
        openTestBlogs(db).derive(blogId);
        const byId = (rows: typeof derived) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(derived)).toEqual(byId(listEntries(db, blogId)));
        db.close();
      }
      expect(blog.entries.some(({ id }) => id === first)).toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
});
