import { countFindings } from "./countFindings";
import type { Check } from "./useCheck";

/** How it stands with the blog, in a few words. */
export function CheckStatus({ check: { findings, problem } }: { readonly check: Check }) {
  if (problem !== undefined) {
    return (
      <p className="notice" data-tone="error" role="alert">
        {problem}
      </p>
    );
  }
  return (
    <p role="status" className="check-status">
      {findings === undefined ? "Checking…" : countFindings(findings) || "Nothing stands in the way."}
    </p>
  );
}
