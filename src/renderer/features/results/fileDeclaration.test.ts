import { createBlogDoc, entriesOf } from "@shared/doc/blogDoc";
import { addAuthority, addContest, addElection, typeInSheet } from "@shared/doc/changeResults";
import { readBlog } from "@shared/doc/readBlog";
import { readResults } from "@shared/doc/readResults";
import { setFiling } from "@shared/doc/rulesOfBlog";
import { createBlogId, createProfileId } from "@shared/model/ids";
import { type Moment, momentAt } from "@shared/model/moment";
import { rivalDeclarations } from "@shared/results/arithmetic/currentDeclaration";
import {
  atNight,
  authorityId,
  contestId,
  declarationId,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
} from "@shared/results/arithmetic/testing/someResults";
import type { Authority } from "@shared/results/authority";
import type { Contest } from "@shared/results/contest";
import type { Declaration } from "@shared/results/declaration";
import { conservative, labour } from "@shared/results/parties/partyIds";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  actionOf,
  declarationNow,
  declaredAt,
  type FilingSession,
  fileAuthority,
  fileContest,
  tellAuthority,
  tellContest,
} from "./fileDeclaration";

const night = Date.parse("2018-05-04T01:14:30.000Z");
const now = momentAt(night, "Europe/London");
beforeEach(() => {
  vi.useFakeTimers({ now: night, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);
const prepared = {
  hold: "{{winner}} keeps it by {{majority}}.",
  gain: "{{winner}} takes it with {{votes}}; {{unheard}}.",
};
const moorView = someContest({ candidates, previousHolders: [conservative], prepared });

/** What a session has that filing uses, over a real blog. */
function sessionWith(contest: Contest = moorView, authority: Authority = someAuthority(), name = "Ada"): FilingSession {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  addElection(doc, someElection());
  addContest(doc, contest);
  addAuthority(doc, authority);
  const profile = { id: createProfileId(), name, checksSpelling: true };
  return { doc, profile, usualSource: "", results: { get: () => readResults(doc) } };
}

function contestIn(session: FilingSession): Contest {
  const [contest] = session.results.get().contests;
  if (!contest) throw new Error("the contest is gone");
  return contest;
}

function authorityIn(session: FilingSession): Authority {
  const [authority] = session.results.get().authorities;
  if (!authority) throw new Error("the authority is gone");
  return authority;
}

function figures(votes: readonly number[], fields: Partial<Declaration> = {}) {
  const { id, replaces, at, recordedAt, by, ...rest } = someDeclaration(votes, {
    source: "Returning officer",
    ...fields,
  });
  return rest;
}

const declareIn = (
  session: FilingSession,
  votes: readonly number[],
  at: Moment = now,
  as: "filed" | "draft" = "filed",
) => fileContest(session, contestIn(session), figures(votes), at, as);
const entriesIn = (session: FilingSession) => readBlog(session.doc).entries;

describe("filing a contest", () => {
  test("keeps the figures, empties the sheet and files the entry with its line and its table, in one update", () => {
    const session = sessionWith();
    typeInSheet(session.doc, { kind: "contest", id: moorView.id }, "source", "x");
    let updates = 0;
    session.doc.on("update", () => updates++);
    const filed = declareIn(session, [900, 800]);
    expect(updates).toBe(1);
    expect(filed).toEqual({
      line: "Labour GAIN Moor View from the Conservatives",
      entryId: entriesIn(session)[0]?.id,
      isCorrection: false,
    });
    expect(contestIn(session).sheet).toEqual({});
    expect(contestIn(session)).toMatchObject({
      declarations: [
        { ...figures([900, 800]), replaces: [], at: now, recordedAt: "2018-05-04T01:14:30.000Z", by: "Ada" },
      ],
    });
    const [entry, ...more] = entriesIn(session);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      title: filed.line,
      status: "filed",
      authors: ["Ada"],
      createdBy: session.profile.id,
      eventTime: now,
      revisions: [{ reason: "filed", by: "Ada", title: filed.line }],
      body: {
        blocks: [
          // A blank that nothing fills stays, for the export to refuse.
          { type: "paragraph", children: [{ text: "Jane Smith takes it with 900; {{unheard}}." }] },
          { type: "results", kind: "contest", subject: moorView.id, frozen: false, view: null },
        ],
      },
    });
    expect(session.usualSource).toBe("Returning officer");
  });

  test("uses the line prepared for what happened, and none where neither fits", () => {
    const wordsAfter = (contest: Contest, votes: readonly number[]) => {
      const session = sessionWith(contest);
      declareIn(session, votes);
      return JSON.stringify(entriesIn(session)[0]?.body.blocks);
    };
    expect(wordsAfter(moorView, [800, 900])).toContain("Ali Khan keeps it by 100.");
    expect(wordsAfter({ ...moorView, previousHolders: [] }, [900, 800])).not.toContain("paragraph");
    expect(wordsAfter({ ...moorView, prepared: { hold: "x", gain: "  " } }, [900, 800])).not.toContain("paragraph");
  });

  test("as a draft leaves it to be written on, and nothing is filed", () => {
    const session = sessionWith(moorView, someAuthority(), "");
    declareIn(session, [900, 800], now, "draft");
    expect(entriesIn(session)).toMatchObject([{ status: "draft", authors: [], revisions: [] }]);
    expect(contestIn(session).declarations).toMatchObject([{ by: "" }]);
  });

  test("waits for review where only others file, with its figures counting at once", () => {
    const session = sessionWith();
    const deed = { by: "Ben Roe", profileId: createProfileId(), now: night };
    setFiling(session.doc, ["Ben Roe"], deed);
    const { entryId } = declareIn(session, [900, 800]);
    expect(entriesIn(session)).toMatchObject([
      { id: entryId, status: "review", isOnPage: false, revisions: [], acts: [{ kind: "submit", by: "Ada" }] },
    ]);
    expect(contestIn(session).declarations).toHaveLength(1);
    setFiling(session.doc, ["Ben Roe", "ada"], deed);
    declareIn(session, [800, 900]);
    expect(entriesIn(session)[1]).toMatchObject({ status: "filed" });
  });

  test("stands at the time at which it was read out, where that is another minute", () => {
    const session = sessionWith();
    const earlier = momentAt(night - 3_600_000, "Europe/London");
    declareIn(session, [900, 800], earlier);
    expect(entriesIn(session)[0]).toMatchObject({ eventTime: earlier, writtenAt: now });
    expect(contestIn(session).declarations[0]).toMatchObject({ at: earlier, recordedAt: now.instant });
    const atOnce = sessionWith();
    declareIn(atOnce, [900, 800], momentAt(night - 59_000, "Europe/London"));
    expect(entriesIn(atOnce)[0]?.eventTime).toEqual(now);
  });
});

describe("a correction", () => {
  test("that changes the line takes the place of what was declared and is told in an entry of its own", () => {
    const session = sessionWith();
    declareIn(session, [900, 800]);
    const filed = declareIn(session, [800, 900]);
    expect(filed).toMatchObject({ line: "Conservatives HOLD Moor View", isCorrection: true });
    const { declarations } = contestIn(session);
    expect(declarations.map(({ replaces }) => replaces)).toEqual([[], [declarations[0]?.id]]);
    expect(entriesIn(session).map(({ title }) => title)).toEqual([
      "Labour GAIN Moor View from the Conservatives",
      "Conservatives HOLD Moor View",
    ]);
  });

  test("that leaves the line is kept without another entry, unless one is asked for", () => {
    const session = sessionWith();
    declareIn(session, [900, 800]);
    expect(declareIn(session, [901, 800])).toMatchObject({ entryId: undefined, isCorrection: true });
    expect(contestIn(session).declarations).toHaveLength(2);
    expect(entriesIn(session)).toHaveLength(1);
    expect(declareIn(session, [902, 800], now, "draft").entryId).toBe(entriesIn(session)[1]?.id);
  });

  test("of two declarations that differ takes the place of both", () => {
    const rivals = [
      someDeclaration([900, 800]),
      someDeclaration([900, 801], { id: declarationId(2), ...atNight("02:15") }),
    ];
    const session = sessionWith({ ...moorView, declarations: rivals });
    expect(declarationNow(session, rivals, now).replaces).toEqual([declarationId(1), declarationId(2)]);
    declareIn(session, [900, 801]);
    expect(rivalDeclarations(contestIn(session).declarations)).toEqual([]);
  });
});

describe("filing a council", () => {
  const plymouth = someAuthority({
    seats: 57,
    before: [
      { party: conservative, seats: 30 },
      { party: labour, seats: 27 },
    ],
    controlBefore: conservative,
    prepared: { hold: "Held.", gain: "{{winner}} are in." },
  });
  const { id, replaces, at, recordedAt, by, ...council } = someCouncilDeclaration({ source: "Plymouth City Council" });
  const seats = (ours: number) => ({
    ...council,
    after: [
      { party: labour, seats: ours },
      { party: conservative, seats: 57 - ours },
    ],
  });

  test("keeps the figures and files the entry with its line and its table, in one update", () => {
    const session = sessionWith(moorView, plymouth);
    let updates = 0;
    session.doc.on("update", () => updates++);
    const filed = fileAuthority(session, plymouth, seats(31), now, "filed");
    expect(updates).toBe(1);
    expect(filed).toMatchObject({ line: "Labour GAIN Plymouth from the Conservatives", isCorrection: false });
    expect(authorityIn(session).declarations).toMatchObject([{ ...seats(31), replaces: [], at: now, by: "Ada" }]);
    expect(entriesIn(session)).toMatchObject([
      {
        id: filed.entryId,
        title: filed.line,
        body: {
          blocks: [
            { type: "paragraph", children: [{ text: "Labour are in." }] },
            { type: "results", kind: "authority", subject: authorityId(1), frozen: false },
          ],
        },
      },
    ]);
    expect(session.usualSource).toBe("Plymouth City Council");
    const again = fileAuthority(session, authorityIn(session), seats(32), now, "filed");
    expect(again).toEqual({ line: filed.line, entryId: undefined, isCorrection: true });
    const changed = fileAuthority(session, authorityIn(session), seats(20), now, "filed");
    expect(changed).toMatchObject({ line: "Conservatives HOLD Plymouth", isCorrection: true });
    expect(authorityIn(session).declarations.map((each) => each.replaces.length)).toEqual([0, 1, 1]);
    expect(entriesIn(session)).toHaveLength(2);
  });

  test("that follows from what is in already is told without another declaration", () => {
    const declarations = [someCouncilDeclaration({ control: labour })];
    const session = sessionWith(moorView, { ...plymouth, declarations });
    const told = tellAuthority(session, authorityIn(session), now, "filed");
    expect(told).toMatchObject({ line: "Labour GAIN Plymouth from the Conservatives", isCorrection: false });
    expect(authorityIn(session).declarations).toEqual(declarations);
    expect(entriesIn(session)).toMatchObject([{ id: told.entryId, title: told.line, status: "filed" }]);
  });
});

test("a contest that is declared already, as by an import, is told without another declaration", () => {
  const session = sessionWith({ ...moorView, declarations: [someDeclaration([900, 800])] });
  const told = tellContest(session, contestIn(session), now, "filed");
  expect(told).toMatchObject({ line: "Labour GAIN Moor View from the Conservatives", isCorrection: false });
  expect(contestIn(session).declarations).toHaveLength(1);
  expect(entriesIn(session)).toMatchObject([{ id: told.entryId, title: told.line }]);
});

test("figures of a contest that is gone are refused, and no entry is left behind", () => {
  const session = sessionWith();
  const gone = { ...moorView, id: contestId(9) };
  expect(() => fileContest(session, gone, figures([900, 800]), now, "filed")).toThrow(`contest ${contestId(9)} is`);
  expect(entriesOf(session.doc).size).toBe(0);
});

describe("the time of a declaration", () => {
  test("is now where none is typed", () => {
    expect(declaredAt(" ", "Europe/London")).toEqual(now);
  });

  test("is what is typed, in the blog's zone", () => {
    expect(declaredAt("2018-05-04 00:14", "Europe/London").instant).toBe("2018-05-03T23:14:00.000Z");
  });

  test("that cannot be read is an error with a sentence", () => {
    expect(() => declaredAt("soon", "Europe/London")).toThrow(/\w+ \w+/);
  });
});

test("the button says what it does", () => {
  const labels = (isFiled: boolean) =>
    [
      [false, false],
      [true, false],
      [true, true],
      [false, true],
    ].map(([nothingTyped = false, isDeclared = false]) => actionOf(nothingTyped, isDeclared, isFiled));
  expect(labels(true)).toEqual(["Declare and file", "Declare and file", "File an entry", "File the correction"]);
  expect(labels(false)).toEqual([
    "Declare, for review",
    "Declare, for review",
    "Send an entry for review",
    "Correct, for review",
  ]);
});
