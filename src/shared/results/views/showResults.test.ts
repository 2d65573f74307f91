import { describe, expect, test } from "vitest";
import type { ResultsKind } from "../../document/blocks/results";
import type { Document } from "../../document/document";
import {
  atNight,
  authorityId,
  contestId,
  declarationId,
  electionId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { conservative, labour } from "../parties/partyIds";
import type { Results } from "../results";
import { correctedSinceNote, showResults } from "./showResults";
import { showsResults } from "./showsResults";
import { viewOf } from "./viewOf";

const candidates = someCandidates([
  ["Ann", labour],
  ["Bob", conservative],
]);
const wardOf = (number: number, declarations: readonly Declaration[]): Contest =>
  someContest({ id: contestId(number), authorityId: authorityId(1), candidates, declarations });
const declared = (id: number, clock: string, votes: readonly number[], fields: Partial<Declaration> = {}) =>
  someDeclaration(votes, { id: declarationId(id), ...atNight(clock), ...fields });
const council = someAuthority({ seats: 2 });
const resultsOf = (...contests: readonly Contest[]) => someResults({ authorities: [council], contests });

const first = declared(1, "02:14", [20, 10]);
const second = declared(2, "02:20", [10, 20]);
const recounted = declared(3, "03:12", [10, 20], { replaces: [first.id] });
const night = resultsOf(wardOf(1, [first]), wardOf(2, []));

function bodyWith(kind: ResultsKind, subject: string, frozenIn?: Results): Document {
  const view = frozenIn ? (viewOf(frozenIn, kind, subject) ?? null) : null;
  return { version: 2, blocks: [{ type: "results", kind, subject, frozen: frozenIn !== undefined, view }] };
}
function notesOf(body: Document): readonly string[] {
  return body.blocks.flatMap((block) => (block.type === "results" ? (block.view?.notes ?? []) : []));
}
const subjects = [
  ["contest", contestId(1)],
  ["authority", authorityId(1)],
  ["tally", electionId(1)],
] as const;

describe("showResults", () => {
  test.each(subjects)("fills in the current figures of a %s that is not frozen", (kind, subject) => {
    const [block] = showResults(bodyWith(kind, subject), night).blocks;
    expect(block).toMatchObject({ kind, subject, frozen: false, view: viewOf(night, kind, subject) });
    expect(viewOf(night, kind, subject)).toBeDefined();
  });

  test("leaves a block without its subject empty, and a body without results as it is", () => {
    expect(showResults(bodyWith("contest", contestId(7)), night).blocks[0]).toMatchObject({ view: null });
    const plain: Document = { version: 2, blocks: [{ type: "divider" }] };
    expect(showResults(plain, night)).toBe(plain);
    const gone = bodyWith("contest", contestId(1), night);
    expect(showResults(gone, resultsOf())).toEqual(gone);
  });

  test.each(subjects)("a frozen %s stays as it was when more comes in", (kind, subject) => {
    const frozen = bodyWith(kind, subject, night);
    expect(showResults(frozen, night)).toEqual(frozen);
    expect(showResults(frozen, resultsOf(wardOf(1, [first]), wardOf(2, [second])))).toEqual(frozen);
  });

  test.each(subjects)("a frozen %s keeps its figures and says when they have been corrected", (kind, subject) => {
    const frozen = bodyWith(kind, subject, night);
    const corrected = resultsOf(wardOf(1, [first, recounted]), wardOf(2, [second]));
    const shown = showResults(frozen, corrected);
    expect(notesOf(shown)).toEqual([...notesOf(frozen), correctedSinceNote]);
    expect(shown.blocks[0]).toMatchObject({ view: { asOf: first.at } });
    expect(showResults(shown, corrected)).toEqual(shown);
  });

  test.each(subjects)(
    "a %s frozen after the correction has nothing to say, nor one whose correction is taken back",
    (kind, subject) => {
      const corrected = resultsOf(wardOf(1, [first, recounted]), wardOf(2, []));
      const frozen = bodyWith(kind, subject, corrected);
      const more = resultsOf(wardOf(1, [first, recounted]), wardOf(2, [declared(5, "04:00", [1, 2])]));
      expect(notesOf(showResults(frozen, more))).not.toContain(correctedSinceNote);
      const back = declared(4, "03:30", [20, 10], { replaces: [recounted.id] });
      const early = showResults(
        bodyWith(kind, subject, night),
        resultsOf(wardOf(1, [first, recounted, back]), wardOf(2, [])),
      );
      expect(notesOf(early)).not.toContain(correctedSinceNote);
    },
  );

  test("a result after provisional figures is no correction of them, a recount after a result is", () => {
    const provisional = declared(1, "02:14", [20, 10], { state: "provisional" });
    const frozen = bodyWith("contest", contestId(1), resultsOf(wardOf(1, [provisional])));
    expect(notesOf(showResults(frozen, resultsOf(wardOf(1, [provisional, recounted]))))).toEqual(notesOf(frozen));
    const frozenResult = bodyWith("contest", contestId(1), night);
    const again = resultsOf(wardOf(1, [first, { ...recounted, state: "recount" }]));
    expect(notesOf(showResults(frozenResult, again))).toContain(correctedSinceNote);
  });

  test("figures that came in after it was frozen, and were then corrected, are not its own", () => {
    const provisional = declared(9, "01:00", [20, 10], { state: "provisional" });
    const final = { ...first, replaces: [provisional.id] };
    const frozen = bodyWith("contest", contestId(1), resultsOf(wardOf(1, [provisional])));
    expect(notesOf(showResults(frozen, resultsOf(wardOf(1, [provisional, final, recounted]))))).toEqual(
      notesOf(frozen),
    );
  });

  test("votes that change no seat correct the contest and leave the council and the tally alone", () => {
    const smaller = resultsOf(
      wardOf(1, [first, { ...recounted, votes: declared(3, "03:12", [19, 10]).votes }]),
      wardOf(2, [second]),
    );
    const corrected = subjects.map(([kind, subject]) => notesOf(showResults(bodyWith(kind, subject, night), smaller)));
    expect(corrected.map((notes) => notes.includes(correctedSinceNote))).toEqual([true, false, false]);
  });

  test("a council's own figures that are corrected", () => {
    const before = someCouncilDeclaration({ won: seatList("labour 2") });
    const after = someCouncilDeclaration({
      id: declarationId(2),
      replaces: [before.id],
      ...atNight("03:12"),
      won: seatList("labour 1, green 1"),
    });
    const now = someResults({ authorities: [{ ...council, declarations: [before, after] }] });
    const then = someResults({ authorities: [{ ...council, declarations: [before] }] });
    for (const [kind, subject] of subjects.slice(1)) {
      expect(notesOf(showResults(bodyWith(kind, subject, then), now))).toContain(correctedSinceNote);
    }
  });
});

describe("showsResults", () => {
  test("says what a body points to", () => {
    const body = { ...bodyWith("tally", electionId(1), night) };
    expect(showsResults({ ...body, blocks: [{ type: "divider" }, ...body.blocks] })).toEqual([
      { kind: "tally", subject: electionId(1), frozen: true },
    ]);
  });
});
