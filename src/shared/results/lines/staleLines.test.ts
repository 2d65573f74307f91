import { describe, expect, test } from "vitest";
import { liveBlock } from "../../document/blocks/results";
import type { Document } from "../../document/document";
import {
  atNight,
  authorityId,
  candidateId,
  contestId,
  declarationId,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Declaration } from "../declaration";
import { conservative, labour } from "../parties/partyIds";
import { noOverallControl } from "../party";
import type { Results } from "../results";
import { viewOf } from "../views/viewOf";
import { staleLines } from "./staleLines";

const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);
const first = someDeclaration([900, 800]);
const corrected = (votes: readonly number[], fields: Partial<Declaration> = {}) =>
  someDeclaration(votes, { id: declarationId(2), replaces: [declarationId(1)], ...atNight("03:12"), ...fields });
const results = (...declarations: readonly Declaration[]): Results =>
  someResults({ contests: [someContest({ candidates, previousHolders: [conservative], declarations })] });

const ward = liveBlock({ kind: "contest", id: contestId(1) });
const body = (words: string, ...blocks: Document["blocks"]): Document => ({
  version: 2,
  blocks: [{ type: "paragraph", children: [{ type: "text", text: words }] }, ...blocks],
});
const gain = "Labour GAIN Moor View from the Conservatives";
const hold = "Conservatives HOLD Moor View";

describe("an entry that shows a ward", () => {
  test("has no stale line while the figures stand, or change without changing the line", () => {
    expect(staleLines({ title: gain, body: body("", ward) }, results(first))).toEqual([]);
    expect(staleLines({ title: gain, body: body("", ward) }, results(first, corrected([901, 800])))).toEqual([]);
  });

  test("has one where its title or its words carry what the figures no longer say", () => {
    const now = results(first, corrected([800, 900]));
    const stale = [{ was: gain, is: hold }];
    expect(staleLines({ title: gain, body: body("", ward) }, now)).toEqual(stale);
    expect(staleLines({ title: "", body: body(`And so: ${gain}.`, ward) }, now)).toEqual(stale);
    expect(staleLines({ title: hold, body: body(`First read out as: ${gain}`, ward) }, now)).toEqual(stale);
    expect(staleLines({ title: hold, body: body("", ward) }, now)).toEqual([]);
    expect(staleLines({ title: "Moor View", body: body("", ward, ward) }, now)).toEqual([]);
  });

  test("is told of each earlier line once, and of none that the figures came back to", () => {
    const tie = corrected([850, 850], { id: declarationId(2) });
    const back = someDeclaration([900, 801], {
      id: declarationId(3),
      replaces: [declarationId(2)],
      ...atNight("04:00"),
    });
    const title = `${gain}? No: Moor View: tie at 850 votes`;
    expect(staleLines({ title, body: body("", ward) }, results(first, tie, back))).toEqual([
      { was: "Moor View: tie at 850 votes", is: gain },
    ]);
  });

  test("is told of a line once that was read out twice", () => {
    const again = corrected([901, 800]);
    const last = someDeclaration([800, 900], { id: declarationId(3), replaces: [again.id], ...atNight("04:00") });
    expect(staleLines({ title: gain, body: body("", ward) }, results(first, again, last))).toEqual([
      { was: gain, is: hold },
    ]);
  });

  test("is not told of an earlier line that the line of now begins with", () => {
    const byLot = corrected([850, 850], {
      state: "drawnByLot",
      elected: [candidateId(1)],
    });
    const now = results(first, byLot);
    expect(staleLines({ title: `${gain} by lot`, body: body("", ward) }, now)).toEqual([]);
    expect(staleLines({ title: gain, body: body("", ward) }, now)).toEqual([{ was: gain, is: `${gain} by lot` }]);
  });

  test("is not judged by the words of its table, which follow by themselves or are frozen", () => {
    const frozen = { ...ward, frozen: true, view: viewOf(results(first), "contest", contestId(1)) ?? null };
    expect(JSON.stringify(frozen)).toContain(gain);
    expect(staleLines({ title: "", body: body("", frozen) }, results(first, corrected([800, 900])))).toEqual([]);
  });
});

test("an entry without that ward's table is not looked at, nor is a subject that is gone", () => {
  const now = results(first, corrected([800, 900]));
  expect(staleLines({ title: gain, body: body(gain) }, now)).toEqual([]);
  const others = [liveBlock({ kind: "contest", id: contestId(2) }), liveBlock({ kind: "tally", id: contestId(1) })];
  expect(staleLines({ title: gain, body: body(gain, ...others) }, now)).toEqual([]);
});

test("a council's line is stale when its control was corrected", () => {
  const announced = someCouncilDeclaration({ control: labour });
  const correction = someCouncilDeclaration({
    control: noOverallControl,
    id: declarationId(2),
    replaces: [announced.id],
    ...atNight("03:12"),
  });
  const council = (...declarations: (typeof announced)[]) =>
    someResults({ authorities: [someAuthority({ controlBefore: conservative, declarations })] });
  const entry = {
    title: "Labour GAIN Plymouth from the Conservatives",
    body: body("", liveBlock({ kind: "authority", id: authorityId(1) })),
  };
  expect(staleLines(entry, council(announced))).toEqual([]);
  expect(staleLines(entry, council(announced, correction))).toEqual([
    { was: entry.title, is: "Conservatives LOSE Plymouth to no overall control" },
  ]);
});
