import { createElectionId } from "../../model/ids";
import type { Election } from "../election";

/** An election of which nothing but its name and kind is known. */
export function newElection(name: string, kind: Election["kind"]): Election {
  return {
    id: createElectionId(),
    name,
    date: "",
    kind,
    baseline: "",
    total: null,
    controlBefore: [],
    unlistedHolds: [],
  };
}
