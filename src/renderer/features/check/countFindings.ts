import type { CheckFinding } from "@shared/export/check/checkFinding";

/** "2 errors and 1 warning"; what was waived does not count. Empty when there is nothing. */
export function countFindings(findings: readonly CheckFinding[]): string {
  const errors = findings.filter(({ level }) => level === "ERROR").length;
  const warnings = findings.filter(({ level, waiver }) => level === "WARN" && waiver === undefined).length;
  return [counted(errors, "error"), counted(warnings, "warning")].filter(Boolean).join(" and ");
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return `${count.toLocaleString("en-GB")} ${what}${count === 1 ? "" : "s"}`;
}
