import * as v from "valibot";
import { type ResultsView, resultsViewSchema } from "../results/resultsView";

/** The figures that a frozen results block keeps as JSON. Undefined for anything else. */
export function readFrozenView(json: string): ResultsView | undefined {
  if (json === "") return undefined;
  try {
    const result = v.safeParse(resultsViewSchema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
