import * as v from "valibot";
import { idSchema } from "../model/idSchema";
import type { CandidateId, DeclarationId } from "../model/ids";
import { momentSchema } from "../model/momentSchema";
import { countSchema } from "./election";

export const declarationStates = [
  /** Figures that are not final. They count in no tally. */
  "provisional",
  "declared",
  /** Being counted again: there is no result. */
  "recount",
  /** Equal votes for the last seat; `elected` says who was drawn (Representation of the People Act 1983, Schedule 1, rule 49). */
  "drawnByLot",
  /** As many candidates as seats: all are elected without a poll. */
  "uncontested",
  /** The poll was called off, as when a candidate has died. There is no result. */
  "countermanded",
] as const;
export type DeclarationState = (typeof declarationStates)[number];

export const declarationIdSchema = idSchema<DeclarationId>();
export const candidateIdSchema = idSchema<CandidateId>();

/** What the declarations of contests and of authorities have in common. */
export const declarationBase = {
  id: declarationIdSchema,
  /**
   * The declarations that this one corrects; empty for the first. When two laptops correct the same one, both are kept
   * and the contest is disputed until a third replaces both.
   */
  replaces: v.pipe(v.array(declarationIdSchema), v.readonly()),
  /** When it was read out. */
  at: momentSchema,
  /** When it was typed and filed here: ISO 8601, UTC. */
  recordedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The name in the profile; may be empty. */
  by: v.string(),
  /** Who said so: "Returning officer", "Sutton Council". */
  source: v.string(),
} as const;

export const declarationSchema = v.strictObject({
  ...declarationBase,
  state: v.picklist(declarationStates),
  /** Candidate id to votes; a candidate whose figure was not heard is left out. */
  votes: v.record(candidateIdSchema, countSchema),
  rejected: v.nullable(countSchema),
  /** Ballot papers counted, the rejected ones among them. */
  ballots: v.nullable(countSchema),
  electorate: v.nullable(countSchema),
  /** Turnout as it was announced, from 0 to 1. */
  turnout: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Those elected, as it was announced; empty: the most votes. */
  elected: v.pipe(v.array(candidateIdSchema), v.readonly()),
});
/** The figures of a contest as they were read out once. Never changed: a correction is another declaration. */
export type Declaration = v.InferOutput<typeof declarationSchema>;
