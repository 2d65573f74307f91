import type { CheckFinding } from "@shared/export/check/checkFinding";
import type { Waiver } from "@shared/model/waiver";
import type { CheckDeeds } from "./CheckList";

const stamp = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** What somebody has let stand, folded away: each with the reason, the name and the time, to be taken back. */
export function WaivedFindings({
  findings,
  onTakeBack,
}: Pick<CheckDeeds, "onTakeBack"> & { readonly findings: readonly CheckFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <details className="check-waived">
      <summary>{findings.length === 1 ? "1 warning is waived" : `${findings.length} warnings are waived`}</summary>
      <ul className="findings" aria-label="What was waived">
        {findings.map((finding, index) => (
          <li key={index} className="check-item">
            <div>
              {finding.sentence}
              {finding.waiver && <p className="check-reason">{reasonOf(finding.waiver)}</p>}
            </div>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={`Take back: ${finding.sentence}`}
              onClick={() => onTakeBack(finding)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function reasonOf({ reason, by, at }: Waiver): string {
  return `“${reason}” ${[by, stamp.format(Date.parse(at))].filter(Boolean).join(", ")}`;
}
