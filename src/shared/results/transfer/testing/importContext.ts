import { createElectionId } from "../../../model/ids";
import type { Moment } from "../../../model/moment";
import type { Election } from "../../election";
import { noResults, type Results } from "../../results";
import type { ImportContext } from "../importPlan";

export const electionNight: Moment = {
  instant: "2018-05-04T01:14:00.000Z",
  timeZone: "Europe/London",
  offset: "+01:00",
};

export function electionOf(kind: Election["kind"]): Election {
  return {
    id: createElectionId(),
    name: "An election",
    date: "2018-05-03",
    kind,
    baseline: "2014",
    total: null,
    controlBefore: [],
    unlistedHolds: [],
  };
}

/** What rows are understood against in a test: an election without contests. */
export function importContext(kind: Election["kind"] = "wards", results: Results = noResults): ImportContext {
  return {
    results,
    election: results.elections[0] ?? electionOf(kind),
    source: "Test",
    at: electionNight,
    recordedAt: electionNight.instant,
    by: "",
  };
}
