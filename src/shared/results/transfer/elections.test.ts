import { describe, expect, it } from "vitest";
import { createBlogDoc } from "../../doc/blogDoc";
import { addElection } from "../../doc/changeResults";
import { readResults } from "../../doc/readResults";
import { createBlogId } from "../../model/ids";
import type { Election } from "../election";
import { noResults, type Results } from "../results";
import { applyImport } from "./applyImport";
import type { ImportContext, ImportPlan } from "./importPlan";
import { readDelimited } from "./readDelimited";
import { electionNight, electionOf, importContext } from "./testing/importContext";
import { understandRows } from "./understandRows";

const twoElections = `Election,Ward,Candidate,Party,Votes
Local elections 2018,Abbey,Jane Doe,Con,5
Local elections 2018,Abbey,John Roe,Lab,4
Local elections 2014,Abbey,Jane Doe,Con,3
Local elections 2014,Abbey,John Roe,Lab,9
`;

describe("a column of elections", () => {
  it("keeps wards of one name in two elections apart, and makes the elections that are not there", () => {
    const chosen = { ...electionOf("wards"), name: "Local elections 2018" };
    const plan = understand(twoElections, { election: chosen, results: { ...noResults, elections: [chosen] } });
    expect(plan.rejected).toEqual([]);
    expect(plan.columns[0]).toMatchObject({ meaning: "electionName", how: "by its header" });
    expect(plan.elections.map(({ kind, election, contests }) => [kind, election.name, contests])).toEqual([
      ["known", "Local elections 2018", 1],
      ["new", "Local elections 2014", 1],
    ]);
    expect(plan.contests.map(({ contest }) => contest.electionId)).toEqual(
      plan.elections.map(({ election }) => election.id),
    );
    const results = applied(plan, chosen);
    expect(results.elections.map(({ name, kind }) => [name, kind])).toEqual([
      ["Local elections 2018", "wards"],
      ["Local elections 2014", "wards"],
    ]);
    const again = understand(twoElections, { election: chosen, results });
    expect(again.contests.map(({ kind, figures }) => [kind, figures])).toEqual([
      ["known", "same"],
      ["known", "same"],
    ]);
  });

  it("does not make the chosen election where no row belongs to it", () => {
    const plan = understand(twoElections, { election: electionOf("wards") });
    expect(plan.elections.map(({ election }) => election.name)).toEqual([
      "Local elections 2018",
      "Local elections 2014",
    ]);
  });

  it("of one election goes into the one that was named, whatever the file calls it; of several does not", () => {
    const one = twoElections.split("\n").slice(0, 3).join("\n");
    const election = electionOf("wards");
    expect(understand(one, { election, electionIsNamed: true }).elections).toMatchObject([{ election }]);
    expect(understand(one, { election }).elections).toMatchObject([{ election: { name: "Local elections 2018" } }]);
    expect(understand(twoElections, { election, electionIsNamed: true }).elections).toHaveLength(2);
  });

  it("that could mean two elections is refused, row by row", () => {
    const elections = [1, 2].map(() => ({ ...electionOf("wards"), name: "Local elections 2014" }));
    const plan = understand(twoElections, { results: { ...noResults, elections }, election: electionOf("wards") });
    expect(plan.contests).toHaveLength(1);
    expect(plan.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "There are 2 elections called Local elections 2014 here; give each a name of its own."],
      [5, "There are 2 elections called Local elections 2014 here; give each a name of its own."],
    ]);
  });

  it("with a date, a kind and a baseline gives them to the election that is made", () => {
    const text = `Election,Election date,Election kind,Election baseline,Contest,Candidate,Votes
Mayors,2018-05-03,mayoral,2014,Hackney,Jane Doe,5
`;
    expect(understand(text).elections).toMatchObject([
      { kind: "new", election: { name: "Mayors", date: "2018-05-03", kind: "mayoral", baseline: "2014" } },
    ]);
  });

  it("that is blank below the first row is the one above", () => {
    const merged = twoElections.replace("5\nLocal elections 2018", "5\n").replace("3\nLocal elections 2014", "3\n");
    expect(understand(merged).elections.map(({ contests }) => contests)).toEqual([1, 1]);
  });
});

describe("Democracy Club's ids of elections", () => {
  const header = "election_id,ballot_paper_id,person_name,party_name,ballots_cast\n";
  const row = (council: string, ward: string, date: string) =>
    `local.${council}.${date},local.${council}.${ward}.${date},Jane Doe,Con,5\n`;

  it("of one day are one election, the chosen one where the day is its own or not known", () => {
    const text = header + row("sutton", "nonsuch", "2018-05-03") + row("merton", "abbey", "2018-05-03");
    for (const date of ["2018-05-03", ""]) {
      const election = { ...electionOf("wards"), date };
      expect(understand(text, { election }).elections).toMatchObject([{ election, contests: 2 }]);
    }
    const other = { ...electionOf("wards"), date: "2022-05-05" };
    expect(
      understand(text, { election: other, results: { ...noResults, elections: [other] } }).elections,
    ).toMatchObject([
      { kind: "new", election: { name: "Local elections, 3 May 2018", date: "2018-05-03", kind: "wards" } },
    ]);
  });

  it("of several days are one election each, unless one is named for them all", () => {
    const text = header + row("sutton", "nonsuch", "2018-05-03") + row("sutton", "cheam", "2018-06-14");
    const election = electionOf("wards");
    expect(understand(text, { election }).elections.map((one) => [one.election.name, one.election.date])).toEqual([
      [election.name, "2018-05-03"],
      ["Local elections, 14 June 2018", "2018-06-14"],
    ]);
    expect(understand(text, { election, electionIsNamed: true }).elections).toMatchObject([{ election, contests: 2 }]);
  });

  it("of another kind are another election", () => {
    const text = `${header}mayor.hackney.2018-05-03,mayor.hackney.2018-05-03,Jane Doe,Con,5\n${row("sutton", "cheam", "2018-05-03")}`;
    expect(understand(text).elections.map(({ election }) => [election.name, election.kind])).toEqual([
      ["Mayoral elections, 3 May 2018", "mayoral"],
      ["An election", "wards"],
    ]);
  });
});

function understand(text: string, context: Partial<ImportContext> = {}): ImportPlan {
  return understandRows(readDelimited(text), { ...importContext("wards"), ...context });
}

function applied(plan: ImportPlan, election: Election): Results {
  const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, electionNight.instant);
  addElection(doc, election);
  applyImport(doc, plan);
  return readResults(doc);
}
