import * as v from "valibot";

export const waiverSchema = v.strictObject({
  /** Which finding it is about: see `waiverKey`. */
  key: v.pipe(v.string(), v.minLength(1)),
  /** Why the page may go out so. */
  reason: v.pipe(
    v.string(),
    v.check((reason) => reason.trim() !== "", "a waiver needs a reason"),
  ),
  /** The name of whoever answers for it; empty when the profile has no name. */
  by: v.string(),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
/** Somebody has said why something that the check warns of may stand. */
export type Waiver = v.InferOutput<typeof waiverSchema>;
