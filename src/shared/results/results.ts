import * as v from "valibot";
import { authoritySchema } from "./authority";
import { contestSchema } from "./contest";
import { electionSchema } from "./election";
import { partySchema } from "./party";

export const resultsSchema = v.strictObject({
  elections: v.pipe(v.array(electionSchema), v.readonly()),
  authorities: v.pipe(v.array(authoritySchema), v.readonly()),
  contests: v.pipe(v.array(contestSchema), v.readonly()),
  /** The parties that Nightdesk does not know by itself. */
  ownParties: v.pipe(v.array(partySchema), v.readonly()),
});
/** Everything that a blog knows of results, as plain data. */
export type Results = v.InferOutput<typeof resultsSchema>;

export const noResults: Results = { elections: [], authorities: [], contests: [], ownParties: [] };
