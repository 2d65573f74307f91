import * as v from "valibot";
import { authorityIdSchema, electionIdSchema, expectedAtSchema, preparedLinesSchema, sheetSchema } from "./contest";
import { declarationBase } from "./declaration";
import { countSchema } from "./election";
import { controlSchema, partyIdSchema } from "./party";

export const seatCountSchema = v.strictObject({ party: partyIdSchema, seats: countSchema });
/** Seats of one party. */
export type SeatCount = v.InferOutput<typeof seatCountSchema>;
export const seatCountsSchema = v.pipe(v.array(seatCountSchema), v.readonly());

export const authorityDeclarationSchema = v.strictObject({
  ...declarationBase,
  state: v.picklist(["provisional", "declared"]),
  /** Seats won tonight; empty: what the declared wards add up to. */
  won: seatCountsSchema,
  /** Seats that each party now holds in the whole chamber; empty: what follows from those before and those won. */
  after: seatCountsSchema,
  /** Control as it was announced; null: what follows from the seats. */
  control: v.nullable(controlSchema),
});
/** The figures of a council as they were read out once. Never changed: a correction is another declaration. */
export type AuthorityDeclaration = v.InferOutput<typeof authorityDeclarationSchema>;

export const authorityFields = {
  id: authorityIdSchema,
  electionId: electionIdSchema,
  name: v.string(),
  code: v.string(),
  /** Seats in the whole chamber. */
  seats: v.nullable(countSchema),
  /** Seats up this time; null: all of them. */
  seatsUp: v.nullable(countSchema),
  /** The whole chamber before the poll; empty where it is not known. */
  before: seatCountsSchema,
  /** Seats up this time, by the party that held them; empty where it is not known. Ignored when all seats are up. */
  defended: seatCountsSchema,
  controlBefore: v.nullable(controlSchema),
  /** Where it is not the election's. */
  baseline: v.string(),
  prepared: preparedLinesSchema,
  expectedAt: expectedAtSchema,
} as const;

export const authoritySchema = v.strictObject({
  ...authorityFields,
  sheet: sheetSchema,
  declarations: v.pipe(v.array(authorityDeclarationSchema), v.readonly()),
});
/** A council with seats and control. */
export type Authority = v.InferOutput<typeof authoritySchema>;
