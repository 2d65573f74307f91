import type { CandidateId } from "../../model/ids";
import type { PartyId } from "../party";

/** The fields of a sheet that are one each; the window reads `time` itself. */
export const contestSheetFields = [
  "rejected",
  "ballots",
  "electorate",
  "turnout",
  "source",
  "state",
  "time",
  "elected",
] as const;
export const authoritySheetFields = ["control", "source", "state", "time"] as const;

export const votesField = (candidate: CandidateId): string => `votes.${candidate}`;
export const wonField = (party: PartyId): string => `won.${party}`;
export const afterField = (party: PartyId): string => `after.${party}`;
