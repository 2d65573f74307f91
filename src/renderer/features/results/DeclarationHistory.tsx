import {
  type AnyDeclaration,
  currentDeclaration,
  earlierDeclarations,
  rivalDeclarations,
} from "@shared/results/arithmetic/currentDeclaration";

/** What was declared before, kept for good, and what another laptop declared at the same time. */
export function DeclarationHistory<D extends AnyDeclaration>(props: {
  readonly declarations: readonly D[];
  /** What it says, in one line, and its figures in words. */
  readonly lineOf: (declaration: D) => string;
  readonly figuresOf: (declaration: D) => string;
  /** Between two that differ, this one is right. */
  readonly onSettle: (chosen: D) => void;
}) {
  const { declarations, lineOf, figuresOf, onSettle } = props;
  const current = currentDeclaration(declarations);
  const earlier = earlierDeclarations(declarations).toReversed();
  const rivals = rivalDeclarations(declarations);
  if (earlier.length === 0 && rivals.length === 0) return null;
  const item = (declaration: D, action = "") => (
    <li key={declaration.id}>
      <time dateTime={declaration.at.instant}>{timeOf(declaration)}</time>
      <span>{lineOf(declaration)}</span>
      <span className="results-where">{[declaration.by, declaration.source].filter(Boolean).join(", ")}</span>
      <span className="sheet-earlier">{figuresOf(declaration)}</span>
      {action !== "" && (
        <button type="button" className="button" onClick={() => onSettle(declaration)}>
          {action}
        </button>
      )}
    </li>
  );
  return (
    <section className="sheet-shown" aria-label="Other declarations">
      {rivals.length > 0 && (
        <>
          <h3>Two laptops declared different figures</h3>
          <ul>
            {current && item(current, "These stand")}
            {rivals.map((rival) => item(rival, "Take these"))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h3>Earlier figures</h3>
          <ul>{earlier.map((declaration) => item(declaration))}</ul>
        </>
      )}
    </section>
  );
}

function timeOf({ at }: AnyDeclaration): string {
  return Temporal.Instant.from(at.instant).toZonedDateTimeISO(at.timeZone).toPlainTime().toString().slice(0, 5);
}
