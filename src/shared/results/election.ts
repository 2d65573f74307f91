import * as v from "valibot";
import { idSchema } from "../model/idSchema";
import type { ElectionId } from "../model/ids";
import { controlSchema } from "./party";

/** `wards`: councils ward by ward. `council`: councils as a whole. */
export const electionKinds = ["wards", "council", "parliamentary", "mayoral"] as const;
export type ElectionKind = (typeof electionKinds)[number];

/** A number of seats, councils or votes: a whole number from 0. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const controlCountSchema = v.strictObject({ control: controlSchema, councils: countSchema });
/** How many councils one party, or nobody, controls. */
export type ControlCount = v.InferOutput<typeof controlCountSchema>;

export const electionSchema = v.strictObject({
  id: idSchema<ElectionId>(),
  /** "English local elections 2018". */
  name: v.string(),
  /** The day of the poll, `2018-05-03`; empty while it is not known. */
  date: v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]),
  kind: v.picklist(electionKinds),
  /** What every change is measured against, as it reads after "against": "2014", "the eve of poll". */
  baseline: v.string(),
  /** How many councils, or contests where there are no councils, declare in all; null: as many as are listed. */
  total: v.nullable(countSchema),
  /** The councils by control on the eve; empty where it is not known. */
  controlBefore: v.pipe(v.array(controlCountSchema), v.readonly()),
  /** Councils that have declared without a change of control and are not listed one by one. */
  unlistedHolds: v.pipe(v.array(controlCountSchema), v.readonly()),
});
/** One election that a blog covers; every contest and authority belongs to one. */
export type Election = v.InferOutput<typeof electionSchema>;
