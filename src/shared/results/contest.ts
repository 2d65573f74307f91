import * as v from "valibot";
import { idSchema } from "../model/idSchema";
import type { AuthorityId, ContestId, ElectionId } from "../model/ids";
import { momentSchema } from "../model/momentSchema";
import { candidateIdSchema, declarationSchema } from "./declaration";
import { countSchema } from "./election";
import { partyIdSchema } from "./party";

export const electionIdSchema = idSchema<ElectionId>();
export const authorityIdSchema = idSchema<AuthorityId>();
export const contestIdSchema = idSchema<ContestId>();

export const candidateSchema = v.strictObject({
  id: candidateIdSchema,
  name: v.string(),
  party: partyIdSchema,
  /** As on the ballot paper, where it is not the party's name. */
  description: v.string(),
  /** The place in the column, from 0. */
  order: countSchema,
  /** The party's share of the votes here at the baseline, from 0 to 1. */
  previousShare: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Candidate = v.InferOutput<typeof candidateSchema>;

/** Lines written the night before, one of which is used; `{{majority}}` and the like are blanks that are filled in. */
export const preparedLinesSchema = v.strictObject({ hold: v.string(), gain: v.string() });
export type PreparedLines = v.InferOutput<typeof preparedLinesSchema>;

/** When the declaration is expected; null where nobody has said. Records of before there was one have none. */
export const expectedAtSchema = v.optional(v.nullable(momentSchema), null);

/** What is being typed, field by field, as it was typed: nothing is lost, and nothing is understood before its time. */
export const sheetSchema = v.record(v.string(), v.string());
export type Sheet = v.InferOutput<typeof sheetSchema>;

/** The fields of a contest or an authority that are one value each. */
export const contestFields = {
  id: contestIdSchema,
  electionId: electionIdSchema,
  /** The council whose seats these are. */
  authorityId: v.nullable(authorityIdSchema),
  name: v.string(),
  /** GSS or ONS code: "E05000563". */
  code: v.string(),
  /** Seats to fill, from 1. */
  seats: v.pipe(countSchema, v.minValue(1)),
  electorate: v.nullable(countSchema),
  /** Who held the seats before, one party a seat; empty where it is not known. */
  previousHolders: v.pipe(v.array(partyIdSchema), v.readonly()),
  /** Where it is not the election's. */
  baseline: v.string(),
  prepared: preparedLinesSchema,
  expectedAt: expectedAtSchema,
} as const;

export const contestSchema = v.strictObject({
  ...contestFields,
  /** In the order of the column. */
  candidates: v.pipe(v.array(candidateSchema), v.readonly()),
  sheet: sheetSchema,
  /** In the order in which they came to this laptop. */
  declarations: v.pipe(v.array(declarationSchema), v.readonly()),
});
/** One race: a ward, a constituency, a mayoralty. */
export type Contest = v.InferOutput<typeof contestSchema>;
