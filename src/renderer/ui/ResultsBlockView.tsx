import type { ResultsBlock, ResultsKind } from "@shared/document/blocks/results";
import { type ResultsTableRow, resultsTable } from "@shared/export/resultsTable";
import type { ResultsView } from "@shared/results/resultsView";
import { clockTime } from "@shared/results/views/clockTime";
import { correctedSinceNote } from "@shared/results/views/showResults";
import { type CSSProperties, createContext, useContext } from "react";
import "./resultsBlock.css";

/** What a results block that is not frozen shows now; undefined for one whose data is not in the blog. */
export type ViewOfResults = (kind: ResultsKind, subject: string) => ResultsView | undefined;

/** Where live results blocks take their figures from. */
export const ResultsContext = createContext<ViewOfResults>(() => undefined);

/** Whether the figures that a frozen block keeps have been corrected since. */
export const FrozenCorrectedContext = createContext<(block: ResultsBlock) => boolean>(() => false);

/** A results block to read. `title` is what stands above it: a line that says the same is left out. */
export function ResultsBlockView({ block, title = "" }: { readonly block: ResultsBlock; readonly title?: string }) {
  const viewOf = useContext(ResultsContext);
  const isFrozenCorrected = useContext(FrozenCorrectedContext);
  const view = block.view ?? viewOf(block.kind, block.subject);
  if (!view) return <p className="field-error">The results that stood here are not in the blog.</p>;
  const { line, facts, asOf } = view;
  const notes = isFrozenCorrected(block) ? [...view.notes, correctedSinceNote] : view.notes;
  const time = asOf && <time dateTime={asOf.instant}>{clockTime(asOf)}</time>;
  return (
    <div className="results-view">
      {line !== "" && line !== title.trim() && (
        <p>
          <strong>{line}</strong>
        </p>
      )}
      <TableView view={view} />
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {(block.frozen || time || notes.length > 0) && (
        <p className="results-view-notes">
          {block.frozen ? (
            <span className="chip" data-tone="muted">
              {time ? <>As of {time}</> : "Frozen"}
            </span>
          ) : (
            time && <>As of {time}.</>
          )}{" "}
          {notes.join(" ")}
        </p>
      )}
    </div>
  );
}

function TableView({ view }: { readonly view: ResultsView }) {
  const { heading, details, figures, rows, totals } = resultsTable(view);
  return (
    <div className="results-view-scroller">
      <table>
        {view.caption !== "" && <caption>{view.caption}</caption>}
        <thead>
          <tr>
            <th scope="col">
              {heading} <DetailsView details={details} />
            </th>
            {figures.map(({ label, short }, index) => (
              <th key={index} scope="col" className="figures" data-short={short}>
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RowView key={index} row={row} />
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            {totals.map((row, index) => (
              <RowView key={index} row={row} />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

function RowView({ row: { heading, details, figures, bar, won } }: { readonly row: ResultsTableRow }) {
  return (
    <tr className={won ? "results-view-won" : undefined}>
      <th scope="row">
        {heading} <DetailsView details={details} />
        {bar && <BarView bar={bar} />}
      </th>
      {figures.map((figure, index) => (
        <td key={index} className="figures">
          {figure}
        </td>
      ))}
    </tr>
  );
}

function DetailsView({ details }: { readonly details: readonly string[] }) {
  return details.length > 0 && <span className="results-view-details">{details.join(", ")}</span>;
}

/** The figure stands beside it as text. */
function BarView({ bar }: { readonly bar: NonNullable<ResultsTableRow["bar"]> }) {
  const { light, dark } = bar.colour;
  const style: CSSProperties = { width: `${bar.fraction * 100}%`, color: `light-dark(${light}, ${dark})` };
  return <span className="results-view-bar" aria-hidden="true" style={style} />;
}
