import type { Finding } from "@shared/results/checks/finding";

/** What does not add up, errors first. The level is said in words. */
export function FindingList(props: { readonly findings: readonly Pick<Finding, "level" | "sentence">[] }) {
  if (props.findings.length === 0) return null;
  const sorted = props.findings.toSorted((a, b) => Number(a.level === "WARN") - Number(b.level === "WARN"));
  return (
    <ul className="findings" aria-label="What does not add up">
      {sorted.map(({ level, sentence }) => (
        <li key={`${level} ${sentence}`} data-level={level}>
          <strong>{level === "ERROR" ? "Error" : "Check"}</strong> {sentence}
        </li>
      ))}
    </ul>
  );
}
