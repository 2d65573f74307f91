import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";
import { figuresFound } from "./figuresFound";

const ofOwnRules: ReadonlySet<string> = new Set(["noSource", "declarationsDiffer"]);

/** Figures that do not add up. */
export function figuresDoNotAddUp(checked: CheckedBlog): readonly RuleFinding[] {
  return figuresFound(checked, ({ code }) => !ofOwnRules.has(code));
}

/** Figures of which nobody says who announced them. */
export function resultsWithoutSource(checked: CheckedBlog): readonly RuleFinding[] {
  return figuresFound(checked, ({ code }) => code === "noSource");
}

/** Two laptops have declared different figures, neither knowing of the other. */
export function disputedResults(checked: CheckedBlog): readonly RuleFinding[] {
  return figuresFound(checked, ({ code }) => code === "declarationsDiffer");
}
