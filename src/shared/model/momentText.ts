import * as v from "valibot";
import type { Moment } from "./moment";
import { momentSchema } from "./momentSchema";

/** A moment as one text, so that it merges whole where each value is kept by itself; empty for none. */
export function textOfMoment(moment: Moment | null): string {
  return moment === null ? "" : JSON.stringify(moment);
}

/** The moment that `textOfMoment` wrote; null for anything else. */
export function readMomentText(text: string): Moment | null {
  if (text === "") return null;
  try {
    const result = v.safeParse(momentSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
