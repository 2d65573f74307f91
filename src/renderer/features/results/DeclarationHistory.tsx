import { contestResult } from "@shared/results/arithmetic/contestResult";
import { earlierDeclarations, rivalDeclarations } from "@shared/results/arithmetic/currentDeclaration";
import type { Contest } from "@shared/results/contest";
import type { Declaration } from "@shared/results/declaration";
import { formatCount } from "@shared/results/figures/formatFigure";
import { contestLine } from "@shared/results/lines/contestLine";
import type { Party } from "@shared/results/party";

/** What was declared before, kept for good, and what another laptop declared at the same time. */
export function DeclarationHistory(props: { readonly contest: Contest; readonly own: readonly Party[] }) {
  const { contest, own } = props;
  const earlier = earlierDeclarations(contest.declarations).toReversed();
  const rivals = rivalDeclarations(contest.declarations);
  if (earlier.length === 0 && rivals.length === 0) return null;
  const item = (declaration: Declaration) => (
    <li key={declaration.id}>
      <time dateTime={declaration.at.instant}>{timeOf(declaration)}</time>
      <span>{contestLine(contest, contestResult(contest, declaration), own)}</span>
      {declaration.by !== "" && <span className="results-where">{declaration.by}</span>}
      <span className="sheet-earlier">{votesOf(contest, declaration)}</span>
    </li>
  );
  return (
    <section className="sheet-shown" aria-label="Other declarations">
      {rivals.length > 0 && (
        <>
          <h3>Declared otherwise on another laptop</h3>
          <ul>{rivals.map(item)}</ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h3>Earlier figures</h3>
          <ul>{earlier.map(item)}</ul>
        </>
      )}
    </section>
  );
}

function timeOf({ at }: Declaration): string {
  return Temporal.Instant.from(at.instant).toZonedDateTimeISO(at.timeZone).toPlainTime().toString().slice(0, 5);
}

function votesOf(contest: Contest, declaration: Declaration): string {
  return contest.candidates
    .flatMap(({ id, name }) => {
      const votes = declaration.votes[id];
      return votes === undefined ? [] : [`${name} ${formatCount(votes)}`];
    })
    .join(", ");
}
