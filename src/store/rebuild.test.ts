import { writeBody } from "@body/writeBody";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { standOfEntry } from "@shared/doc/acts";
import { bodyOf, entriesOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry, setEventTime, setFlag, stampEntry } from "@shared/doc/changeEntry";
import { keepSpeaker, removeSpeaker } from "@shared/doc/changeSpeakers";
import { changeText } from "@shared/doc/changeText";
import { readSpeakers } from "@shared/doc/readSpeakers";
import { actionsFor } from "@shared/model/entryStatus";
import type { EntryId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Doc, encodeStateAsUpdate } from "yjs";
import type { Connection } from "./connection";
import { listBlogs } from "./queries/blogs";
import { clearDerived, listEntries } from "./queries/entries";
import { search } from "./queries/search";
import { listSpeakers } from "./queries/speakers";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { countNight, newBlog, paragraph, reporter, updatesFrom } from "./testing/writtenBlog";

const words = fc.constantFrom("", "Plymouth", "Labour gain Plymouth", "recount at Kirklees", "Liberal Democrats hold");

/** One thing that a reporter or an editor does to the entry that `pick` points at, or to the blog. */
const deeds = fc.oneof(
  fc.constant((doc: Doc) => void createEntry(doc, reporter, ["Ada Lovelace"], countNight)),
  onEntry(words, (doc, id, title) => changeText(titleOf(entryOf(doc, id)), title)),
  onEntry(words, (doc, id, text) => writeBody(bodyOf(entryOf(doc, id)), paragraph(text))),
  onEntry(fc.integer({ min: 0, max: 86_400_000 }), (doc, id, later) =>
    setEventTime(doc, id, momentAt(countNight + later, "Europe/London")),
  ),
  onEntry(fc.nat(), (doc, id, choice) => {
    const actions = actionsFor(standOfEntry(entryOf(doc, id)).status);
    const action = actions[choice % actions.length];
    if (action) actOnEntry(doc, id, action, { by: "Ada", profileId: reporter, now: countNight });
  }),
  onEntry(fc.boolean(), (doc, id, value) => setFlag(doc, id, "key", value)),
  onEntry(fc.boolean(), (doc, id, value) => setFlag(doc, id, "pinned", value)),
  onEntry(fc.constant(0), (doc, id) => stampEntry(doc, id, countNight + 1)),
  onEntry(fc.constant(0), (doc, id) => entriesOf(doc).delete(id)),
  fc.constantFrom("Ann", "Bob").map((name) => (doc: Doc) => keepSpeaker(doc, { name, role: "mayor", party: "" })),
  fc.nat().map((pick) => (doc: Doc) => {
    const all = readSpeakers(doc);
    const speaker = all[pick % all.length];
    if (speaker) removeSpeaker(doc, speaker.id);
  }),
  fc.constant(undefined),
);

function onEntry<T>(values: fc.Arbitrary<T>, change: (doc: Doc, id: EntryId, value: T) => void) {
  return fc.tuple(fc.nat({ max: 5 }), values).map(([pick, value]) => (doc: Doc) => {
    const ids = [...entriesOf(doc).keys()] as EntryId[];
    const id = ids[pick % ids.length];
    if (id) change(doc, id, value);
  });
}

function shownFrom(db: Connection, id: ReturnType<typeof newBlog>["id"]) {
  const byId = <T extends { id?: string; entryId?: string }>(rows: readonly T[]): T[] =>
    rows.toSorted((a, b) => ((a.id ?? a.entryId ?? "") < (b.id ?? b.entryId ?? "") ? -1 : 1));
  return {
    entries: byId(listEntries(db, id)),
    blogs: listBlogs(db),
    speakers: listSpeakers(db),
    found: ["Plymouth", "gain lab", "rec", "Ada"].map((query) => byId(search(db, query))),
  };
}

test("rows derived change by change are the rows derived from the document at the end", () => {
  fc.assert(
    fc.property(fc.array(deeds, { minLength: 1, maxLength: 40 }), (changes) => {
      const db = temporaryDatabase(":memory:");
      const { id, doc } = newBlog();
      createEntry(doc, reporter, [], countNight);
      const blogs = openTestBlogs(db);
      blogs.add(id, encodeStateAsUpdate(doc));
      for (const change of changes) {
        if (change) for (const update of updatesFrom(doc, () => change(doc))) blogs.append(id, update);
        else blogs.derive(id);
      }
      blogs.derive(id);
      const derived = shownFrom(db, id);
      clearDerived(db, id);
      openTestBlogs(db).derive(id);
      expect(derived).toEqual(shownFrom(db, id));
      expect(derived.entries).toHaveLength(entriesOf(doc).size);
    }),
    { numRuns: 60 },
  );
});
