import type { ResultsBlock } from "../../document/blocks/results";
import type { AuthorityId, CandidateId, ContestId, DeclarationId, ElectionId } from "../../model/ids";
import { momentAt } from "../../model/moment";
import type { Authority } from "../../results/authority";
import type { Candidate, Contest } from "../../results/contest";
import type { Election } from "../../results/election";
import { conservative, green, labour, liberalDemocrat } from "../../results/parties/partyIds";
import type { PartyId } from "../../results/party";
import type { Results } from "../../results/results";
import type { ResultsView } from "../../results/resultsView";
import { idNumber } from "./filedEntry";

const electionId = idNumber(6000) as ElectionId;
const at = (instant: string) => momentAt(Date.parse(instant), "Europe/London");

const election: Election = {
  id: electionId,
  name: "English local elections 2018",
  date: "2018-05-03",
  kind: "council",
  baseline: "2014",
  total: 150,
  controlBefore: [],
  unlistedHolds: [
    { control: conservative, councils: 45 },
    { control: labour, councils: 73 },
    { control: liberalDemocrat, councils: 5 },
    { control: "noc", councils: 19 },
  ],
};

const plymouth: Authority = {
  id: idNumber(6100) as AuthorityId,
  electionId,
  name: "Plymouth",
  code: "E06000026",
  seats: 57,
  seatsUp: 19,
  before: [
    { party: conservative, seats: 29 },
    { party: labour, seats: 28 },
  ],
  defended: [
    { party: conservative, seats: 8 },
    { party: labour, seats: 11 },
  ],
  controlBefore: conservative,
  baseline: "",
  prepared: { hold: "", gain: "" },
  expectedAt: null,
  sheet: {},
  declarations: [
    {
      id: idNumber(6101) as DeclarationId,
      replaces: [],
      at: at("2018-05-04T01:14:00.000Z"),
      recordedAt: "2018-05-04T01:14:20.000Z",
      by: "Jess Carter",
      source: "Plymouth City Council",
      state: "declared",
      won: [
        { party: conservative, seats: 5 },
        { party: labour, seats: 14 },
      ],
      after: [],
      control: null,
    },
  ],
};

/** Three seats, nine candidates, and equal votes for the last seat. */
const columns: readonly (readonly [name: string, party: PartyId, votes: number])[] = [
  ["Ruth Ainsley", conservative, 1_460],
  ["Martin Bellamy", conservative, 1_455],
  ["Priya Chandra", conservative, 1_405],
  ["Owen Delaney", liberalDemocrat, 1_405],
  ["Hannah Everett", liberalDemocrat, 1_371],
  ["Gareth Foxley-Montgomery", liberalDemocrat, 1_360],
  ["Leila Grant", labour, 412],
  ["Samuel Hartley", labour, 388],
  ["Isobel Ingram", green, 301],
];

const candidates: readonly Candidate[] = columns.map(([name, party], order) => ({
  id: idNumber(6300 + order) as CandidateId,
  name,
  party,
  description: "",
  order,
  previousShare: null,
}));

const nonsuch: Contest = {
  id: idNumber(6200) as ContestId,
  electionId,
  authorityId: null,
  name: "Nonsuch",
  code: "E05000563",
  seats: 3,
  electorate: 8_263,
  previousHolders: [liberalDemocrat, liberalDemocrat, liberalDemocrat],
  baseline: "",
  prepared: { hold: "", gain: "" },
  expectedAt: null,
  candidates,
  sheet: {},
  declarations: [
    {
      id: idNumber(6201) as DeclarationId,
      replaces: [],
      at: at("2018-05-04T02:05:00.000Z"),
      recordedAt: "2018-05-04T02:05:30.000Z",
      by: "Tom Hale",
      source: "Returning officer",
      state: "drawnByLot",
      votes: Object.fromEntries(columns.map(([, , votes], order) => [idNumber(6300 + order), votes])),
      rejected: 11,
      ballots: 3_421,
      electorate: 8_263,
      turnout: null,
      elected: [0, 1, 3].map((order) => idNumber(6300 + order) as CandidateId),
    },
  ],
};

/** One election with a council that has changed hands and a ward that was drawn by lot. */
export const ordinaryResults: Results = {
  elections: [election],
  authorities: [plymouth],
  contests: [nonsuch],
  ownParties: [],
};

export const liveContest: ResultsBlock = live("contest", nonsuch.id);
export const liveAuthority: ResultsBlock = live("authority", plymouth.id);
export const liveTally: ResultsBlock = live("tally", electionId);

function live(kind: ResultsBlock["kind"], subject: string): ResultsBlock {
  return { type: "results", kind, subject, frozen: false, view: null };
}

/** The tally as it stood half an hour after midnight, with every field of a view in use. */
export const frozenView: ResultsView = {
  caption: "English local elections 2018, after 7 of 150 councils",
  line: "",
  columns: [
    { label: "Party", numeric: false },
    { label: "Councils", numeric: true },
    { label: "Change", numeric: true },
    { label: "Seats", numeric: true },
    { label: "Change", numeric: true },
  ],
  rows: [
    {
      cells: ["Labour", "4", "0", "107", "+3"],
      bar: { fraction: 0.571, colour: { light: "#e4003b", dark: "#e4003b" } },
      won: false,
      total: false,
    },
    {
      cells: ["Conservative", "2", "0", "96", "−3"],
      bar: { fraction: 0.286, colour: { light: "#0087dc", dark: "#0087dc" } },
      won: false,
      total: false,
    },
    { cells: ["No overall control", "1", "0", "", ""], bar: null, won: false, total: false },
    { cells: ["Total", "7", "", "203", ""], bar: null, won: false, total: true },
  ],
  facts: [
    { label: "Declared", value: "7 of 150" },
    { label: "Still to come", value: "143" },
  ],
  notes: ["Changes are against 2014.", "The figures have been corrected since."],
  asOf: at("2018-05-03T23:31:00.000Z"),
};

export const frozenTally: ResultsBlock = { ...liveTally, frozen: true, view: frozenView };
