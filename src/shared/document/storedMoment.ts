import * as v from "valibot";
import type { Moment } from "../model/moment";
import { momentSchema } from "../model/momentSchema";

/** The moment that a block keeps as JSON, one text, so that it merges whole. Null for anything else. */
export function readStoredMoment(json: string): Moment | null {
  if (json === "") return null;
  try {
    const result = v.safeParse(momentSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
