import { describe, expect, it } from "vitest";
import { createBlogDoc } from "../../doc/blogDoc";
import { addElection, typeInSheet } from "../../doc/changeResults";
import { readResults } from "../../doc/readResults";
import { createBlogId } from "../../model/ids";
import { contestResult } from "../arithmetic/contestResult";
import type { Results } from "../results";
import { applyImport } from "./applyImport";
import type { ImportPlan, PlannedContest } from "./importPlan";
import { newContest } from "./newContest";
import { readDelimited } from "./readDelimited";
import { electionNight, importContext } from "./testing/importContext";
import { understandRows } from "./understandRows";

const ward = `Ward,Candidate,Party,Votes
Nonsuch,Jane Doe,Conservative,"1,405"
Nonsuch,John Roe,Lib Dem,1405
Nonsuch,Ann Poe,Friends of Nonsuch,77
Cheam,Bob Low,Labour and Co-operative Party,12
`;

describe("understandRows", () => {
  it("understands a plain sheet: contests, candidates, parties and votes", () => {
    const plan = understand(ward);
    expect(plan.rejected).toEqual([]);
    expect(plan.rowCount).toBe(4);
    expect(votesOf(plan)).toEqual({
      Nonsuch: { "Jane Doe": 1405, "John Roe": 1405, "Ann Poe": 77 },
      Cheam: { "Bob Low": 12 },
    });
    expect(plan.parties.map(({ text, party, how }) => [text, party.id, how])).toEqual([
      ["Conservative", "conservative", "known"],
      ["Lib Dem", "liberal-democrat", "known"],
      ["Friends of Nonsuch", "own-friends-of-nonsuch", "new"],
      ["Labour and Co-operative Party", "labour", "known"],
    ]);
    expect(plan.contests[0]).toMatchObject({ kind: "new", figures: "first" });
    expect(plan.contests[0]?.declaration).toMatchObject({ state: "declared", source: "Test", at: electionNight });
  });

  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("understands the same with %s, with a header and without", (_, delimiter) => {
    const text = ward.replace('"1,405"', "1.405").replace("1.405", "1405").replaceAll(",", delimiter);
    expect(votesOf(understand(text))).toEqual(votesOf(understand(ward)));
    const bare = text.slice(text.indexOf("\n") + 1);
    expect(votesOf(understand(bare))).toEqual(votesOf(understand(ward)));
  });

  it("makes contests only of a file without votes: Democracy Club's candidates", () => {
    const plan =
      understand(`person_id,person_name,election_id,ballot_paper_id,election_date,election_current,party_name,party_id,post_label,cancelled_poll,seats_contested
6,Jane Doe,local.sutton.2018-05-03,local.sutton.nonsuch.2018-05-03,2018-05-03,f,Conservative and Unionist Party,PP52,Nonsuch,f,3
7,John Roe,local.sutton.2018-05-03,local.sutton.nonsuch.2018-05-03,2018-05-03,f,Labour and Co-operative Party,joint-party:53-119,Nonsuch,f,3
8,Ann Poe,local.sutton.2018-05-03,local.sutton.nonsuch.2018-05-03,2018-05-03,f,Independent,ynmp-party:2,Nonsuch,f,3
`);
    const [planned] = plan.contests;
    expect(plan.contests).toHaveLength(1);
    expect(planned).toMatchObject({ figures: "none", declaration: null });
    expect(planned?.contest).toMatchObject({ name: "Nonsuch", code: "local.sutton.nonsuch.2018-05-03", seats: 3 });
    expect(planned?.candidates.map(({ party }) => party)).toEqual(["conservative", "labour", "independent"]);
    expect(plan.authorities.map(({ name }) => name)).toEqual(["Sutton"]);
  });

  it("understands Democracy Club's results: ballots_cast is a candidate's votes, turnout the ballot papers", () => {
    const plan =
      understand(`election_id,ballot_paper_id,person_id,party_id,party_name,person_name,ballots_cast,is_winner,spoilt_ballots,turnout,source
local.sutton.2018-05-03,local.sutton.nonsuch.2018-05-03,6,PP52,Conservative and Unionist Party,Jane Doe,1405,True,21,3211,https://example.org/nonsuch
local.sutton.2018-05-03,local.sutton.nonsuch.2018-05-03,9,PP90,Liberal Democrats,John Roe,1300,False,21,3211,https://example.org/nonsuch
`);
    const [planned] = plan.contests;
    expect(votesOf(plan)).toEqual({ Nonsuch: { "Jane Doe": 1405, "John Roe": 1300 } });
    expect(planned?.declaration).toMatchObject({
      ballots: 3211,
      rejected: 21,
      turnout: null,
      source: "https://example.org/nonsuch",
      // She has the most votes: a later correction of these must not contradict what was announced.
      elected: [],
    });
  });

  it("understands the later form: votes_cast, turnout_percentage, a seat drawn by lot, one without a poll", () => {
    const plan =
      understand(`ballot_paper_id,post_label,person_name,party_name,seats_contested,votes_cast,elected,tied_vote_winner,total_electorate,turnout_reported,turnout_percentage
local.sutton.nonsuch.2018-05-03,Nonsuch,Jane Doe,Green Party,1,1405,f,f,8400,2900,0.9
local.sutton.nonsuch.2018-05-03,Nonsuch,John Roe,Labour Party,1,1405,t,t,8400,2900,0.9
local.sutton.cheam.2018-05-03,Cheam,Ann Poe,Labour Party,1,,t,f,,,
`);
    expect(plan.contests[0]?.declaration).toMatchObject({ state: "drawnByLot", ballots: 2900, turnout: 0.009 });
    expect(plan.contests[0]?.contest.electorate).toBe(8400);
    expect(plan.contests[1]?.declaration).toMatchObject({ state: "uncontested", votes: {} });
  });

  it("finds the contests that were prepared, and their candidates, and makes no second ones", () => {
    const results = imported(`Ward,Candidate,Party\nNonsuch Ward,JANE DOE,Con\nNonsuch Ward,John Roe,LD\n`);
    const plan = understand(
      "Ward,Candidate,Party,Votes\nNonsuch,Jane Doe,Conservative,12\nNonsuch,John Roe,LD,11\n",
      results,
    );
    expect(plan.contests[0]).toMatchObject({ kind: "known", figures: "first", candidates: [] });
    expect(plan.contests[0]?.contest.id).toBe(results.contests[0]?.id);
    expect(Object.keys(plan.contests[0]?.declaration?.votes ?? {})).toEqual(
      results.contests[0]?.candidates.map(({ id }) => id),
    );
  });

  it("finds a prepared contest by the name in Democracy Club's id", () => {
    const results = imported("Ward,Candidate,Party\nSt Mary’s & Heath,Jane Doe,Con\n");
    const plan = understand(
      "ballot_paper_id,person_name,party_name,ballots_cast\nlocal.sutton.st-marys-heath.2018-05-03,Jane Doe,Con,5\n",
      results,
    );
    expect(plan.contests[0]).toMatchObject({
      kind: "known",
      contest: { code: "local.sutton.st-marys-heath.2018-05-03" },
    });
  });

  it("changes nothing when a file comes twice, and corrects what differs", () => {
    const results = imported(ward);
    const again = understand(ward, results);
    expect(again.contests.map(({ figures, candidates }) => [figures, candidates.length])).toEqual([
      ["same", 0],
      ["same", 0],
    ]);
    const corrected = understand(ward.replace("1405", "1406"), results);
    expect(corrected.contests.map(({ figures }) => figures)).toEqual(["correction", "same"]);
    const before = results.contests.find(({ name }) => name === "Nonsuch")?.declarations[0]?.id;
    expect(corrected.contests[0]?.declaration?.replaces).toEqual([before]);
  });

  it("does not undo a lot, nor take the naming of the winner for news", () => {
    const drawn =
      "Ward,Candidate,Party,Votes,Elected,State\nA,Jane Doe,Con,5,,drawn by lot\nA,John Roe,Lab,5,yes,drawn by lot\n";
    const plain = "Ward,Candidate,Party,Votes\nA,Jane Doe,Con,5\nA,John Roe,Lab,5\n";
    expect(understand(plain, imported(drawn)).contests[0]?.figures).toBe("same");
    const clear = "Ward,Candidate,Party,Votes\nA,Jane Doe,Con,5\nA,John Roe,Lab,6\n";
    const named = "Ward,Candidate,Party,Votes,Elected\nA,Jane Doe,Con,5,\nA,John Roe,Lab,6,Elected\n";
    expect(understand(named, imported(clear)).contests[0]?.figures).toBe("same");
  });

  it("rejects a row it cannot read, and with it the contest that would be wrong without it", () => {
    const plan = understand(ward.replace(",77", ",70+7"));
    expect(plan.contests.map(({ contest }) => contest.name)).toEqual(["Cheam"]);
    expect(plan.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [2, "Left out with row 4, without which Nonsuch is not complete."],
      [3, "Left out with row 4, without which Nonsuch is not complete."],
      [4, expect.stringMatching(/^The votes cannot be read: 70\+7 is a sum/)],
    ]);
    expect(plan.rejected[2]?.cells).toEqual(["Nonsuch", "Ann Poe", "Friends of Nonsuch", "70+7"]);
  });

  it("rejects a candidate who is in a contest twice", () => {
    const twice = understand(`${ward}Nonsuch,Jane Doe,Con,1405\n`);
    expect(twice.rejected.map(({ row, reason }) => [row, reason])).toEqual([[6, "Jane Doe is in row 2 already."]]);
    expect(twice.contests).toHaveLength(2);
    const differs = understand(`${ward}Nonsuch,Jane Doe,Con,9\n`);
    expect(differs.rejected).toHaveLength(4);
    expect(differs.contests.map(({ contest }) => contest.name)).toEqual(["Cheam"]);
  });

  it("rejects rows without a contest or a candidate", () => {
    const plan = understand("Ward,Candidate,Party,Votes\n,Jane Doe,Con,5\nNonsuch,,Lab,7\n");
    expect(plan.contests).toEqual([]);
    expect(plan.rejected.map(({ reason }) => reason)).toEqual([
      "There is no contest: no ward, constituency or code.",
      "There is no candidate’s name.",
    ]);
  });

  it("takes a blank ward for the one above, and rows of totals for what they are", () => {
    const plan = understand(`Ward,Candidate,Party,Votes
Nonsuch,Jane Doe,Con,1405
,John Roe,LD,1300
,Electorate,,8400
,Want of an official mark,,0
,Voting for more candidates than voter was entitled to,,3
,Unmarked or void for uncertainty,,18
,Rejected ballot papers,,21
,Turnout,,32.5%
,Total,,2705
Cheam,Ann Poe,Lab,4
`);
    expect(plan.rejected).toEqual([]);
    expect(votesOf(plan)).toEqual({ Nonsuch: { "Jane Doe": 1405, "John Roe": 1300 }, Cheam: { "Ann Poe": 4 } });
    expect(plan.contests[0]?.declaration).toMatchObject({ rejected: 21, turnout: 0.325 });
    expect(plan.contests[0]?.contest.electorate).toBe(8400);
    expect(plan.contests[1]?.declaration).toMatchObject({ rejected: null, turnout: null });
  });

  it("joins names, and turns surnames that stand first", () => {
    expect(namesOf(understand("Ward,Forename,Surname,Votes\nA,Jane,Doe,1\n"))).toEqual(["Jane Doe"]);
    const reversed = 'Ward,Candidate,Votes\nA,"DOE, Jane",1\nA,"ROE, John",2\n';
    expect(namesOf(understand(reversed))).toEqual(["Jane DOE", "John ROE"]);
  });

  it("understands percentages, changes in points, and what the share was before", () => {
    const plan = understand(
      "Ward,Candidate,Party,Votes,Share,Change\nA,Jane Doe,Con,60,60.0%,+0.5\nA,John Roe,Lab,40,40.0%,−12\n",
    );
    expect(plan.contests[0]?.candidates.map(({ previousShare }) => previousShare)).toEqual([0.595, 0.52]);
    const fractions = understand(
      "Ward,Candidate,Party,Votes,Share,Change\nA,Jane Doe,Con,60,0.6,0.05\nA,John Roe,Lab,40,0.4,\n",
    );
    expect(fractions.contests[0]?.candidates.map(({ previousShare }) => previousShare)).toEqual([0.55, null]);
  });

  it("reads a sheet that names no contest into the one it was opened for", () => {
    const results = imported("Ward,Candidate,Party\nNonsuch,Jane Doe,Con\n");
    const [contest] = results.contests;
    const rows = readDelimited("Candidate\tDescription\tVotes\nJane Doe\tConservative\t12\n");
    const context = importContext("wards", results);
    const plan = understandRows(rows, contest === undefined ? context : { ...context, contest });
    expect(plan.contests[0]?.contest.id).toBe(contest?.id);
    expect(plan.contests[0]).toMatchObject({ kind: "known", figures: "first", candidates: [] });
  });

  it("reads a sheet that names no contest into one made on the spot, unless one of that name is there", () => {
    const rows = readDelimited(
      "Candidate\tVotes\tElected\nJane Doe\t12\tElected\nJohn Roe\t11\tElected\nAnn Poe\t3\t\n",
    );
    const results = imported("Ward,Candidate,Party\nNonsuch,Jane Doe,Con\n");
    const context = importContext("wards", results);
    const made = (name: string) => understandRows(rows, { ...context, contest: newContest(context.election.id, name) });
    expect(made("Cheam").contests).toMatchObject([{ kind: "new", contest: { name: "Cheam", seats: 2 } }]);
    const doc = blogDoc();
    addElection(doc, context.election);
    applyImport(doc, made("Cheam"));
    expect(readResults(doc).contests.map(({ name }) => name)).toEqual(["Cheam"]);
    expect(made("nonsuch ward").contests).toMatchObject([{ kind: "known", contest: { id: results.contests[0]?.id } }]);
  });

  it("tells wards of one name apart by their councils", () => {
    const two =
      "Council,Ward,Candidate,Party,Votes\nSutton Council,Abbey,Jane Doe,Con,5\nMerton Council,Abbey,John Roe,Lab,6\n";
    const results = imported(two);
    expect(results.contests).toHaveLength(2);
    expect(results.authorities.map(({ name }) => name)).toEqual(["Sutton Council", "Merton Council"]);
    const again = understand(two.replace("Sutton Council", "London Borough of Sutton"), results);
    expect(again.contests.map(({ kind, figures }) => [kind, figures])).toEqual([
      ["known", "same"],
      ["known", "same"],
    ]);
  });

  it("does not take a candidate's party away where the file does not say one", () => {
    const results = imported("Ward,Candidate,Party\nA,Jane Doe,Con\nA,John Roe,Lab\n");
    const plan = understand("Ward,Candidate,Votes\nA,Jane Doe,5\nA,John Roe,6\n", results);
    expect(plan.contests[0]).toMatchObject({ kind: "known", figures: "first", candidates: [] });
    expect(plan.contests[0]?.contest.candidates.map(({ party }) => party)).toEqual(["conservative", "labour"]);
  });

  it("does not take two wards of one name for the one that the blog has", () => {
    const results = imported("Ward,Candidate,Party\nAbbey,Jane Doe,Con\nAbbey,Ann Poe,LD\n");
    const two = "Council,Ward,Candidate,Party,Votes\nMerton,Abbey,John Roe,Lab,6\nSutton,Abbey,Jane Doe,Con,5\n";
    expect(understand(two, results).contests.map(({ kind }) => kind)).toEqual(["new", "known"]);
  });

  it("takes somebody called Total for a candidate where a party is named beside", () => {
    const text = "Ward,Candidate,Party,Party ID,Votes\nA,Total,0,own-0,5\nA,Turnout,Labour,,6\n";
    expect(votesOf(understand(text))).toEqual({ A: { Total: 5, Turnout: 6 } });
  });

  it("reads rows of unequal length, a header alone, and nothing", () => {
    expect(votesOf(understand("Ward,Candidate,Party,Votes\nA,Jane Doe,Con,5,,,x\nA,John Roe\n"))).toEqual({
      A: { "Jane Doe": 5 },
    });
    for (const text of ["Ward,Candidate,Party,Votes\n", ""]) {
      expect(understand(text)).toMatchObject({ contests: [], rejected: [], rowCount: 0, parties: [] });
    }
  });

  it("rejects 100,000 rows of rubbish one by one", () => {
    const rubbish = Array.from({ length: 100_000 }, (_, index) => [
      `${index % 7}`,
      "x".repeat(index % 50),
      `?${index}`,
      "%",
    ]);
    const plan = understandRows(rubbish, importContext());
    expect(plan.rowCount).toBe(100_000);
    expect(plan.rejected.length).toBeGreaterThan(90_000);
    const named = understandRows([["Ward", "Candidate", "Party", "Votes"], ...rubbish], importContext());
    expect(named.rejected.length).toBe(100_000);
  }, 20_000);
});

describe("applyImport", () => {
  it("keeps what is being typed, and does nothing the second time", () => {
    const doc = blogDoc();
    const context = importContext();
    addElection(doc, context.election);
    const plan = understandRows(readDelimited(ward), context);
    applyImport(doc, plan);
    let changes = 0;
    doc.on("update", () => changes++);
    applyImport(doc, plan);
    expect(changes).toBe(0);

    const [contest] = readResults(doc).contests;
    const subject = contest && ({ kind: "contest", id: contest.id } as const);
    if (subject) typeInSheet(doc, subject, "rejected", "21");
    const results = readResults(doc);
    applyImport(doc, understandRows(readDelimited(ward.replace("1405", "1406")), importContext("wards", results)));
    expect(readResults(doc).contests[0]?.declarations).toHaveLength(2);
    expect(readResults(doc).contests[0]?.sheet).toEqual({ rejected: "21" });
  });

  it("imports nothing of a plan of which a part is not valid", () => {
    const doc = blogDoc();
    const plan = understand(ward);
    const contests = plan.contests.map((planned, index) =>
      index === 1 ? { ...planned, contest: { ...planned.contest, seats: 0 } } : planned,
    );
    expect(() => applyImport(doc, { ...plan, contests })).toThrow("the contest “Cheam” cannot be read: seats");
    expect(readResults(doc)).toMatchObject({ contests: [], ownParties: [] });
  });

  it("keeps only the parties that an imported contest has", () => {
    const results = imported(`${ward}Worcester Park,Zed Nil,Party of the Rejected,x\n`);
    expect(results.ownParties.map(({ name }) => name)).toEqual(["Friends of Nonsuch"]);
  });

  it("elects whom the figures elect", () => {
    const [contest] = imported(
      "Ward,Seats,Candidate,Party,Votes\nA,2,Jane Doe,Con,3\nA,2,John Roe,Lab,5\nA,2,Ann Poe,LD,4\n",
    ).contests;
    expect(contest && contestResult(contest, contest.declarations[0]).elected.map(({ name }) => name)).toEqual([
      "John Roe",
      "Ann Poe",
    ]);
  });
});

function understand(text: string, results?: Results): ImportPlan {
  return understandRows(readDelimited(text), importContext("wards", results));
}

function blogDoc() {
  const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
  return createBlogDoc(createBlogId(), details, electionNight.instant);
}

/** The results of a blog that has imported `text` and nothing else. */
function imported(text: string): Results {
  const doc = blogDoc();
  const context = importContext();
  addElection(doc, context.election);
  applyImport(doc, understandRows(readDelimited(text), context));
  return readResults(doc);
}

function votesOf({ contests }: ImportPlan): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(contests.map((planned) => [planned.contest.name, votesByName(planned)]));
}

function votesByName({ contest, declaration }: PlannedContest): Readonly<Record<string, number>> {
  return Object.fromEntries(
    contest.candidates.flatMap(({ id, name }) => {
      const votes = declaration?.votes[id];
      return votes === undefined ? [] : [[name, votes]];
    }),
  );
}

function namesOf({ contests }: ImportPlan): readonly string[] {
  return contests.flatMap(({ candidates }) => candidates.map(({ name }) => name));
}
