import type { CandidateId, ContestId, DeclarationId } from "../model/ids";
import type { Contest } from "../results/contest";
import { conservative, independent, labour, liberalDemocrat } from "../results/parties/partyIds";
import type { PartyId } from "../results/party";
import { localElections2018Id, londonTime } from "./localElections2018Councils";
import { sampleId } from "./sampleIds";

const ukip = "ukip" as PartyId;
const at = londonTime("2018-05-04T04:22");

/** In the order of the ballot paper. Sutton Council's figures, as suttonelections (Adrian Short) has them in 2018results.csv. */
const candidates: readonly (readonly [name: string, party: PartyId, votes: number, elected?: "elected"])[] = [
  ["Martina Bernadette Allen", conservative, 1681, "elected"],
  ["Kirsty Rebekah Archer", labour, 542],
  ["Samantha Jean Bourne", liberalDemocrat, 1405],
  ["Richard Franklin Broadbent", liberalDemocrat, 1287],
  ["Howard William Cowley", ukip, 189],
  ["Peter Hugh Geiringer", conservative, 1466, "elected"],
  ["Bill Goddard", ukip, 138],
  ["Richard Derek Johnson", independent, 848],
  ["Cliff Mason", liberalDemocrat, 1243],
  ["James Daniel McDermott-Hill", conservative, 1405, "elected"],
  ["Kerrie Sara Peek", labour, 370],
  ["David Paul Taffurelli", ukip, 126],
  ["Karon Edna Whitham", labour, 334],
];

/** A ward of Sutton with three seats, which three Liberal Democrats held from 2014: the third went by lot. */
export const nonsuch2018: Contest = {
  id: sampleId<ContestId>("contest", 1),
  electionId: localElections2018Id,
  authorityId: null,
  name: "Nonsuch (Sutton)",
  code: "",
  seats: 3,
  electorate: 8245,
  previousHolders: [liberalDemocrat, liberalDemocrat, liberalDemocrat],
  baseline: "2014",
  prepared: { hold: "", gain: "" },
  expectedAt: null,
  candidates: candidates.map(([name, party], order) => ({
    id: candidateId(order),
    name,
    party,
    description: "",
    order,
    previousShare: null,
  })),
  sheet: {},
  declarations: [
    {
      id: sampleId<DeclarationId>("declaration", 101),
      replaces: [],
      at,
      recordedAt: at.instant,
      by: "",
      source: "Sutton Council",
      state: "drawnByLot",
      votes: Object.fromEntries(candidates.map(([, , votes], order) => [candidateId(order), votes])),
      rejected: null,
      ballots: null,
      electorate: null,
      turnout: null,
      elected: candidates.flatMap(([, , , elected], order) => (elected ? [candidateId(order)] : [])),
    },
  ],
};

function candidateId(order: number): CandidateId {
  return sampleId<CandidateId>("candidate", order + 1);
}
