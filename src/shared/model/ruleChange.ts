import * as v from "valibot";
import { filingSchema } from "./blogRules";
import { idSchema } from "./idSchema";
import type { ProfileId, RuleChangeId } from "./ids";

const changed = {
  id: idSchema<RuleChangeId>(),
  /** The name in the profile; may be empty. */
  by: v.string(),
  profileId: idSchema<ProfileId>(),
  /** ISO 8601, UTC, by that laptop's clock. */
  at: v.pipe(v.string(), v.isoTimestamp()),
};

export const ruleChangeSchema = v.variant("rule", [
  v.object({ ...changed, rule: v.literal("filing"), before: filingSchema, after: filingSchema }),
  v.object({ ...changed, rule: v.literal("twoPairsOfEyes"), before: v.boolean(), after: v.boolean() }),
]);

/** Somebody has changed a rule of a blog: from what that laptop knew, to what. Kept for ever, and never changed. */
export type RuleChange = v.InferOutput<typeof ruleChangeSchema>;
