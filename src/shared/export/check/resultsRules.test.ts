import { describe, expect, test } from "vitest";
import { liveBlock } from "../../document/blocks/results";
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
} from "../../results/arithmetic/testing/someResults";
import type { Declaration } from "../../results/declaration";
import { conservative, labour } from "../../results/parties/partyIds";
import { blogOf, bodyOf, contentAt, filedEntry, paragraph } from "../testing/filedEntry";
import { foundBy } from "./testing/foundBy";

const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);
const gain = "Labour GAIN Moor View from the Conservatives";
const ward = (...declarations: readonly Declaration[]) =>
  someResults({ contests: [someContest({ candidates, previousHolders: [conservative], declarations })] });
const first = someDeclaration([900, 800], { source: "Returning officer" });
const showing = (block = liveBlock({ kind: "contest", id: contestId(1) })) =>
  filedEntry(1, contentAt("2018-05-04T01:14:00.000Z", { title: gain, body: bodyOf(block) }));
const place = `entry of 4 May, 02:14, “${gain}”`;
const desk = "Put it right in the results desk.";

describe("what the results desk finds", () => {
  test("is passed on by three rules, each its part", () => {
    const silent = someDeclaration([900, 800], { ballots: 1_000 });
    const blog = blogOf([showing()], { results: ward(silent) });
    expect(foundBy("figuresDoNotAddUp", blog)).toEqual([
      expect.stringMatching(/^ERROR Moor View: .*1,000.* Put it right/),
    ]);
    expect(foundBy("resultsWithoutSource", blog)).toEqual([
      `WARN Moor View: The figures have no source; say who announced them. ${desk}`,
    ]);
    expect(foundBy("disputedResults", blog)).toEqual([]);
    const other = someDeclaration([901, 800], { id: declarationId(2), source: "Council" });
    expect(foundBy("disputedResults", blogOf([showing()], { results: ward(first, other) }))).toEqual([
      `ERROR Moor View: Two declarations differ: one gives Jane Smith 900 votes, the other 901. ${desk}`,
    ]);
    for (const rule of ["figuresDoNotAddUp", "resultsWithoutSource", "disputedResults"] as const)
      expect(foundBy(rule, blogOf([showing()], { results: ward(first) }))).toEqual([]);
  });

  test("does not stop a page on which no reader sees the figures; a tally shows them all", () => {
    const results = ward(someDeclaration([900, 800], { ballots: 1_000 }));
    expect(foundBy("figuresDoNotAddUp", blogOf([], { results }))).toEqual([expect.stringMatching(/^WARN Moor View/)]);
    const tally = showing(liveBlock({ kind: "tally", id: electionId(1) }));
    expect(foundBy("figuresDoNotAddUp", blogOf([tally], { results }))).toEqual([
      expect.stringMatching(/^ERROR Moor View/),
    ]);
    const summary = bodyOf(liveBlock({ kind: "tally", id: electionId(1) }));
    expect(foundBy("figuresDoNotAddUp", blogOf([], { results, summary }))).toEqual([
      expect.stringMatching(/^ERROR Moor View/),
    ]);
  });

  test("a council shows its wards", () => {
    const contest = someContest({
      authorityId: authorityId(1),
      candidates,
      declarations: [someDeclaration([900, 800], { ballots: 1_000 })],
    });
    const results = someResults({ authorities: [someAuthority()], contests: [contest] });
    const council = showing(liveBlock({ kind: "authority", id: authorityId(1) }));
    expect(foundBy("figuresDoNotAddUp", blogOf([council], { results }))).toEqual([
      expect.stringMatching(/^ERROR Moor View/),
    ]);
  });
});

test("resultsMissing: a table whose contest is gone", () => {
  expect(foundBy("resultsMissing", blogOf([showing()]))).toEqual([
    `ERROR A table of results in the ${place} shows a contest that is not in the blog any more. Delete it, and file the entry again.`,
  ]);
  expect(foundBy("resultsMissing", blogOf([showing()], { results: ward(first) }))).toEqual([]);
});

test("staleLine: words above figures that were corrected", () => {
  const correction = someDeclaration([800, 900], { id: declarationId(2), replaces: [first.id], ...atNight("03:12") });
  expect(foundBy("staleLine", blogOf([showing()], { results: ward(first, correction) }))).toEqual([
    `WARN The words “${gain}” in the ${place} no longer fit: the figures now say “Conservatives HOLD Moor View”. Correct the words, and file the entry again.`,
  ]);
  expect(foundBy("staleLine", blogOf([showing()], { results: ward(first) }))).toEqual([]);
});

describe("controlClaimedTwice", () => {
  const saying = (number: number, title: string, words = "") =>
    filedEntry(number, contentAt(`2018-05-04T0${number}:00:00.000Z`, { title, body: bodyOf(paragraph(words)) }));
  const plymouth = (control: typeof labour | undefined) =>
    someResults({
      authorities: [
        someAuthority({
          seats: 3,
          declarations: control ? [someCouncilDeclaration({ control, after: seatList(`${control} 3`) })] : [],
        }),
      ],
    });
  const claims = (titles: readonly string[], control?: typeof labour) =>
    foundBy(
      "controlClaimedTwice",
      blogOf(
        titles.map((title, index) => saying(index + 1, title)),
        { results: plymouth(control) },
      ),
    );

  test("names both entries, first the one that the figures do not bear out", () => {
    const titles = ["Labour GAIN Plymouth from the Conservatives", "Conservatives hold Plymouth"];
    const one = "The entry of 4 May, 02:00, “Labour GAIN Plymouth from the Conservatives”";
    const other = "the entry of 4 May, 03:00, “Conservatives hold Plymouth”";
    const sentence = `WARN ${one} has Labour control of Plymouth, but ${other} has Conservative control. Correct the one that is wrong, and file the entry again.`;
    expect(claims(titles)).toEqual([sentence]);
    expect(claims(titles, conservative)).toEqual([sentence]);
    expect(claims(titles, labour)).toEqual([
      `WARN ${other.replace("the", "The")} has Conservative control of Plymouth, but ${one.replace("The", "the")} has Labour control. Correct the one that is wrong, and file the entry again.`,
    ]);
  });

  test.each([
    ["Conservatives LOSE Plymouth to no overall control"],
    ["Plymouth: no overall control"],
    ["Plymouth STAYS under no overall control"],
  ])("knows “%s”", (title) => {
    expect(claims(["Labour WIN Plymouth", title])).toEqual([
      expect.stringMatching(/Labour control of Plymouth, but .* has no overall control\. Correct/),
    ]);
  });

  test.each([
    ["the same again", "Labour gain Plymouth from the Conservatives"],
    ["another council", "Conservatives hold Plympton"],
    ["a ward with the council’s name", "Conservatives hold Plymouth Moor View"],
    ["a question", "Will the Conservatives hold Plymouth?"],
    ["what may come", "The Conservatives could gain Plymouth"],
  ])("%s contradicts nothing", (_what, title) => {
    expect(claims(["Labour GAIN Plymouth from the Conservatives", title])).toEqual([]);
  });
});
