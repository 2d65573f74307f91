import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { createBlogDoc } from "../../doc/blogDoc";
import { addElection } from "../../doc/changeResults";
import { readResults } from "../../doc/readResults";
import { createBlogId } from "../../model/ids";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { tallyOf } from "../arithmetic/tally";
import type { Contest } from "../contest";
import { partyOf } from "../parties/findParty";
import type { Results } from "../results";
import { applyImport } from "./applyImport";
import type { ImportPlan } from "./importPlan";
import { readRows } from "./readRows";
import { electionNight, electionOf, importContext } from "./testing/importContext";
import { understandRows } from "./understandRows";

const file = new URL("testdata/hoc-ge2017-results-by-candidate.csv", import.meta.url);

describe("the general election of 2017, from the House of Commons Library", () => {
  let rows: readonly (readonly string[])[];
  let plan: ImportPlan;
  let results: Results;
  let updateSize = 0;
  const election = { ...electionOf("parliamentary"), baseline: "2015", date: "2017-06-08" };

  beforeAll(async () => {
    const bytes = readFileSync(file);
    rows = (await readRows(bytes)).rows;
    const doc = createBlogDoc(
      createBlogId(),
      { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" },
      electionNight.instant,
    );
    addElection(doc, election);
    plan = understandRows(rows, { ...importContext(), results: readResults(doc), election });
    applyImport(doc, plan);
    results = readResults(doc);
    updateSize = encodeStateAsUpdate(doc).length;
  });

  it("imports whole: 650 contests, 3,304 candidates, no row rejected", () => {
    expect(plan.rejected).toEqual([]);
    expect(plan.rowCount).toBe(3304);
    expect(results.contests).toHaveLength(650);
    expect(results.contests.flatMap(({ candidates }) => candidates)).toHaveLength(3304);
    expect(results.contests.every(({ declarations }) => declarations.length === 1)).toBe(true);
  });

  it("makes one update of moderate size", () => {
    expect(updateSize).toBeGreaterThan(100_000);
    expect(updateSize).toBeLessThan(1_500_000);
  });

  it("computes for all candidates the share that is published, to 5 decimals", () => {
    const header = rows[0] ?? [];
    const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? "";
    const computed = new Map(
      results.contests.flatMap((contest) =>
        resultOf(contest).rows.map(({ candidate, share }): [string, number | null] => [
          `${contest.code} ${candidate.name} ${candidate.party}`,
          share,
        ]),
      ),
    );
    let compared = 0;
    for (const row of rows.slice(1)) {
      const name = `${at(row, "Candidate first name")} ${at(row, "Candidate surname")}`.trim();
      const candidate = results.contests
        .find(({ code }) => code === at(row, "ONS ID"))
        ?.candidates.find((one) => one.name === name && computed.has(`${at(row, "ONS ID")} ${name} ${one.party}`));
      const share = computed.get(`${at(row, "ONS ID")} ${name} ${candidate?.party}`);
      expect(Math.abs((share ?? Number.NaN) - Number(at(row, "Share"))), name).toBeLessThan(0.000005);
      compared++;
    }
    expect(compared).toBe(3304);
  });

  it("computes the change that is published, from the share before", () => {
    const header = rows[0] ?? [];
    const published = rows.slice(1).filter((row) => row[header.indexOf("Change")] !== "").length;
    const known = results.contests.flatMap((contest) => resultOf(contest).rows).filter(({ change }) => change !== null);
    expect(known.length).toBeGreaterThan(2000);
    expect(published - known.length).toBe(0);
  });

  it("has the winners by party", () => {
    const seats = tallyOf(results, election.id).seats.map(({ party, seats }) => [nameOf(party), seats]);
    expect(Object.fromEntries(seats)).toEqual({
      Con: 317,
      Lab: 262,
      SNP: 35,
      LD: 12,
      DUP: 10,
      SF: 7,
      PC: 4,
      Green: 1,
      Ind: 1,
      Spk: 1,
    });
  });

  it("has its tightest majority, 2 votes, in North East Fife", () => {
    const majorities = results.contests.map((contest) => ({
      name: contest.name,
      votes: resultOf(contest).majority?.votes ?? Number.POSITIVE_INFINITY,
    }));
    expect(majorities.toSorted((a, b) => a.votes - b.votes)[0]).toEqual({ name: "North East Fife", votes: 2 });
  });

  it("knows every party with a seat or more than 20 candidates; the others are made by their names", () => {
    const candidates = results.contests.flatMap((contest) => contest.candidates);
    const counts = Map.groupBy(candidates, ({ party }) => party);
    const own = new Set(results.ownParties.map(({ id }) => id));
    for (const [party, stood] of counts) if (own.has(party)) expect(stood.length, party).toBeLessThanOrEqual(20);
    for (const contest of results.contests) {
      for (const { party } of resultOf(contest).elected) expect(own.has(party)).toBe(false);
    }
    expect(results.ownParties.map(({ name }) => name)).toContain("Church of the Militant Elvis Party");
    expect(new Set(plan.parties.map(({ text }) => text)).size).toBe(new Set(rows.slice(1).map((row) => row[7])).size);
  });

  it("changes nothing when it is imported again", () => {
    const again = understandRows(rows, { ...importContext(), results, election });
    expect(again.rejected).toEqual([]);
    expect(new Set(again.contests.map(({ kind, figures }) => `${kind} ${figures}`))).toEqual(new Set(["known same"]));
    expect(again.contests.flatMap(({ candidates }) => candidates)).toEqual([]);
    expect(again.parties.filter(({ how }) => how === "new")).toEqual([]);
  });

  function nameOf(party: Parameters<typeof partyOf>[0]): string {
    return partyOf(party, results.ownParties).shortName;
  }
});

function resultOf(contest: Contest) {
  return contestResult(contest, currentDeclaration(contest.declarations));
}
