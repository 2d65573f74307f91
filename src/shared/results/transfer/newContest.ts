import { createContestId, type ElectionId } from "../../model/ids";
import type { Contest } from "../contest";

/** A contest of which nothing but the name is known. */
export function newContest(electionId: ElectionId, name: string): Contest {
  return {
    id: createContestId(),
    electionId,
    authorityId: null,
    name,
    code: "",
    seats: 1,
    electorate: null,
    previousHolders: [],
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    candidates: [],
    sheet: {},
    declarations: [],
  };
}
