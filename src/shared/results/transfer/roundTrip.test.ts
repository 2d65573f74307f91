import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBlogDoc } from "../../doc/blogDoc";
import { addElection } from "../../doc/changeResults";
import { readResults } from "../../doc/readResults";
import {
  createAuthorityId,
  createBlogId,
  createCandidateId,
  createContestId,
  createDeclarationId,
  type ElectionId,
} from "../../model/ids";
import { momentAt } from "../../model/moment";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { Election } from "../election";
import { ownPartyNamed, partyOf } from "../parties/findParty";
import { ukParties } from "../parties/ukParties";
import type { Party } from "../party";
import { noResults, type Results } from "../results";
import { applyImport } from "./applyImport";
import { exportCsv } from "./exportCsv";
import { exportJson } from "./exportJson";
import { mergeResults } from "./mergeResults";
import { parseResultsJson } from "./parseResultsJson";
import { readDelimited } from "./readDelimited";
import { electionNight, electionOf, importContext } from "./testing/importContext";
import { understandRows } from "./understandRows";

const hostile = fc.constantFrom(
  'Jo "Boy" Smith',
  "Smith, Jo",
  "Jo\nSmith",
  "Jo\r\nSmith",
  "=cmd|' /C calc'!A0",
  "+44 Jo",
  "-Jo",
  "@Jo",
  "'t Hooft",
  "''",
  "Total",
  "Turnout",
  "🧑‍🌾 Jo",
  "محمد علي",
  "\u202eoJ",
  ";",
  "<b>Jo</b>",
  "Renée £5",
  "1405",
  "n/a",
);
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((text) => text.trim());
const name = fc.oneof(hostile, words).filter((text) => text !== "" && /[^\s\0]/.test(text) && !text.includes("\0"));
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs));
const votes = fc.integer({ min: 0, max: 100_000 });

const candidate = fc.record({
  name,
  party: fc.nat(),
  description: fc.constantFrom("", "Putting Nonsuch first"),
  previousShare: share,
  votes,
});
const contest = fc.record({
  name,
  candidates: fc.uniqueArray(candidate, { minLength: 1, maxLength: 6, selector: (one) => one.name }),
  seats: fc.integer({ min: 1, max: 3 }),
  electorate: fc.option(votes),
  declared: fc.boolean(),
  state: fc.constantFrom("declared", "provisional", "drawnByLot"),
  rejected: fc.option(votes),
  ballots: fc.option(votes),
  turnout: share,
  elected: fc.boolean(),
  source: fc.constantFrom("Returning officer", "=1+1", "a, b"),
  inCouncil: fc.boolean(),
  expected: fc.boolean(),
  heldBefore: fc.boolean(),
  baseline: fc.constantFrom("", "2010", "=2010"),
  inElections: fc.nat({ max: 2 }),
});

const election = { ...electionOf("wards"), name: "Local elections 2018" };
/** Of another kind, day and baseline; its contests have the same names. */
const others: readonly Election[] = [
  { ...electionOf("mayoral"), name: 'Mayors, "2018"', date: "", baseline: "the eve of poll" },
  { ...electionOf("wards"), name: "Local elections 2018", date: "2014-05-22", baseline: "" },
];

const someResults: fc.Arbitrary<Results> = fc
  .record({
    contests: fc.uniqueArray(contest, { minLength: 1, maxLength: 4, selector: (one) => one.name }),
    own: fc.uniqueArray(name, { maxLength: 3, selector: (text) => ownPartyNamed(text).id }),
  })
  .map(({ contests, own }) => {
    const ownParties = own.map(ownPartyNamed);
    const parties = [...ownParties, ...ukParties];
    const authority = newAuthority(election.id);
    return {
      elections: [election, ...others],
      authorities: [authority],
      ownParties,
      contests: contests.flatMap((one, index) => {
        const made = makeContest(one, index, parties, authority);
        return [made, ...others.slice(0, one.inElections).map(({ id }) => inElection(made, id))];
      }),
    };
  });

describe("exportCsv", () => {
  it("is imported into an empty blog as the same contests, candidates, votes and shares", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const read = importInto({ ...noResults, elections: [election] }, exportCsv(results));
        expect(figuresOf(read)).toEqual(figuresOf(results));
        const again = understandRows(readDelimited(exportCsv(read)), importContext("wards", read));
        expect(
          again.contests.filter(({ kind, figures }) => kind === "new" || /first|correction/.test(figures)),
        ).toEqual([]);
      }),
    );
  });

  it("changes nothing when it is imported into the blog that it came from", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const plan = understandRows(readDelimited(exportCsv(results)), importContext("wards", results));
        expect(plan.rejected).toEqual([]);
        expect(plan.authorities).toEqual([]);
        expect(plan.elections.filter(({ kind }) => kind === "new")).toEqual([]);
        expect(plan.parties.filter(({ how }) => how === "new")).toEqual([]);
        for (const { kind, figures, candidates, contest } of plan.contests) {
          expect(kind).toBe("known");
          expect(figures).not.toBe("first");
          expect(figures).not.toBe("correction");
          expect(candidates).toEqual([]);
          expect(contest).toEqual(results.contests.find(({ id }) => id === contest.id));
        }
      }),
    );
  });

  it("is what a spreadsheet wants: a byte order mark, CRLF, and no cell that is a formula", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const text = exportCsv(results);
        expect(text.startsWith("\ufeffElection,Election date,")).toBe(true);
        expect(text.endsWith("\r\n")).toBe(true);
        for (const cell of readDelimited(text).flat()) {
          expect(cell === "" || !/^[=+\-@\t\r]/.test(cell) || /^-\d/.test(cell), cell).toBe(true);
        }
      }),
    );
  });
});

describe("exportJson", () => {
  it("is read back as deeply equal", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        expect(parseResultsJson(exportJson(results))).toEqual(results);
      }),
    );
  });

  it("is taken into an empty blog whole, and changes nothing the second time", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const doc = emptyBlog();
        mergeResults(doc, parseResultsJson(exportJson(results)));
        const read = readResults(doc);
        expect(read).toEqual(sortedById(results));
        mergeResults(doc, results);
        expect(readResults(doc)).toEqual(read);
      }),
      { numRuns: 50 },
    );
  });

  it("brings a contest that is there the declarations that it lacks", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const doc = emptyBlog();
        mergeResults(doc, { ...results, contests: results.contests.map((one) => ({ ...one, declarations: [] })) });
        mergeResults(doc, results);
        expect(readResults(doc)).toEqual(sortedById(results));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["", "The file is not JSON, or it is cut off."],
    ["[1", "The file is not JSON, or it is cut off."],
    ["null", "The file holds no results of Nightdesk."],
    ['{"a":1}', "The file holds no results of Nightdesk."],
    [
      '{"format":"nightdesk-results","version":3}',
      "The file was made by a newer Nightdesk; update this one to read it.",
    ],
    ['{"format":"nightdesk-results"}', "The file does not say which version it is."],
    [
      '{"format":"nightdesk-results","version":1,"results":{"elections":3}}',
      /^the file of results cannot be read: elections: /,
    ],
  ])("refuses %j with a sentence", (text, sentence) => {
    expect(() => parseResultsJson(text)).toThrow(sentence);
  });
});

function makeContest(one: ContestValue, index: number, parties: readonly Party[], authority: Authority): Contest {
  const candidates = one.candidates.map(({ votes: _, party, ...rest }, order) => ({
    ...rest,
    id: createCandidateId(),
    order,
    party: parties[party % parties.length]?.id ?? ownPartyNamed("nobody").id,
  }));
  const declaration: Declaration = {
    id: createDeclarationId(),
    replaces: [],
    at: electionNight,
    recordedAt: electionNight.instant,
    by: "",
    source: one.source,
    state: one.state,
    votes: Object.fromEntries(candidates.map(({ id }, at) => [id, one.candidates[at]?.votes ?? 0])),
    rejected: one.rejected,
    ballots: one.ballots,
    electorate: null,
    turnout: one.turnout,
    elected: one.elected ? candidates.slice(0, one.seats).map(({ id }) => id) : [],
  };
  return {
    id: createContestId(),
    electionId: election.id,
    authorityId: one.inCouncil ? authority.id : null,
    name: one.name,
    code: `E0500000${index}`,
    seats: one.seats,
    electorate: one.electorate,
    previousHolders: one.heldBefore ? candidates.slice(0, one.seats).map(({ party }) => party) : [],
    baseline: one.baseline,
    prepared: { hold: "", gain: "" },
    expectedAt: one.expected ? momentAt(Date.UTC(2018, 4, 4, 1, 30 + index), "Europe/London") : null,
    candidates,
    sheet: {},
    declarations: one.declared ? [declaration] : [],
  };
}

/** The same contest with the same figures in another election. */
function inElection(contest: Contest, electionId: ElectionId): Contest {
  return { ...contest, id: createContestId(), electionId, authorityId: null };
}

type ContestValue = typeof contest extends fc.Arbitrary<infer T> ? T : never;

function newAuthority(electionId: ElectionId): Authority {
  return {
    id: createAuthorityId(),
    electionId,
    name: 'Sutton, "the" =Council',
    code: "",
    seats: 54,
    seatsUp: null,
    before: [],
    defended: [],
    controlBefore: null,
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    sheet: {},
    declarations: [],
  };
}

function emptyBlog() {
  const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
  return createBlogDoc(createBlogId(), details, electionNight.instant);
}

/** A document keeps no order of its own. */
function sortedById(results: Results): Results {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    elections: byId(results.elections),
    authorities: byId(results.authorities),
    contests: byId(results.contests),
    ownParties: byId(results.ownParties),
  };
}

function importInto(results: Results, text: string): Results {
  const doc = emptyBlog();
  addElection(doc, election);
  const plan = understandRows(readDelimited(text), importContext("wards", results));
  expect(plan.rejected).toEqual([]);
  applyImport(doc, plan);
  return readResults(doc);
}

/** Everything of the contests that does not hang on ids. */
function figuresOf({ contests, ownParties, authorities, elections }: Results) {
  const inOrder = [election, ...others].flatMap(({ name, date }) => {
    const same = elections.find((each) => each.name === name && each.date === date);
    return contests.filter(({ electionId }) => electionId === same?.id);
  });
  expect(inOrder).toHaveLength(contests.length);
  return inOrder.map((one) => {
    const declaration = currentDeclaration(one.declarations);
    return {
      election: electionFigures(elections.find(({ id }) => id === one.electionId)),
      baseline: one.baseline,
      name: one.name,
      code: one.code,
      seats: one.seats,
      electorate: one.electorate,
      authority: authorities.find(({ id }) => id === one.authorityId)?.name ?? "",
      previousHolders: one.previousHolders,
      expectedAt: one.expectedAt,
      candidates: one.candidates.map(({ id: _, ...rest }) => ({
        ...rest,
        party: partyOf(rest.party, ownParties).name,
      })),
      rows: contestResult(one, declaration).rows.map(({ candidate: { name }, votes, share, change, elected }) => ({
        name,
        votes,
        share,
        change,
        elected,
      })),
      declaration: declaration && {
        state: declaration.state,
        source: declaration.source,
        rejected: declaration.rejected,
        ballots: declaration.ballots,
        turnout: declaration.turnout,
        at: declaration.at,
      },
    };
  });
}

function electionFigures(found: Election | undefined) {
  return found && { name: found.name, date: found.date, kind: found.kind, baseline: found.baseline };
}
