import { type Complaint, error, warning } from "../../results/checks/finding";
import type { ThemeReading } from "./readTheme";
import { problemText } from "./Theme";

/** What the check before an export says of a theme: what keeps it from being used, contrast among it, and what does not. */
export function themeComplaints(reading: ThemeReading): readonly Complaint[] {
  if ("problems" in reading) return reading.problems.map((each) => error("themeBroken", problemText(each)));
  return reading.theme.warnings.map((each) => warning("themeIncomplete", problemText(each)));
}
