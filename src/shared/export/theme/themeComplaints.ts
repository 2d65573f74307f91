import { type Complaint, error, warning } from "../../results/checks/finding";
import type { ThemeReading } from "./readTheme";
import { problemText, type ThemeProblem } from "./Theme";

/** What keeps a theme from being used, and what should be mended all the same. */
export interface ThemeFaults {
  readonly problems: readonly ThemeProblem[];
  readonly warnings: readonly ThemeProblem[];
}

/** What the check before an export says of a theme: what keeps it from being used, contrast among it, and what does not. */
export function themeComplaints({ problems, warnings }: ThemeFaults): readonly Complaint[] {
  return [
    ...problems.map((each) => error("themeBroken", problemText(each))),
    ...warnings.map((each) => warning("themeIncomplete", problemText(each))),
  ];
}

/** The faults of a theme that was read. */
export function faultsOf(reading: ThemeReading): ThemeFaults {
  if ("problems" in reading) return { problems: reading.problems, warnings: [] };
  return { problems: [], warnings: reading.theme.warnings };
}
