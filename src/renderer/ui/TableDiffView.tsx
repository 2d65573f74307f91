import type { CellDiff, TableDiff, Track } from "@shared/diff/contentDiff";
import type { TableCell } from "@shared/document/blocks/table";
import { inlinesOf } from "./DocumentView";
import { Added, ChangeSlot, LineDiffView, LinesDiffView, Removed } from "./LineDiffView";

/** A table with the rows and columns of both states; what came and went is marked cell by cell. */
export function TableDiffView({ table }: { readonly table: TableDiff }) {
  return (
    <div className="document-table">
      <table>
        {table.caption.length > 0 && (
          <caption dir="auto">
            <LineDiffView line={table.caption} />
          </caption>
        )}
        {table.columns.some((column) => column.kind !== "kept") && (
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <td key={index} className="content-diff-track">
                  <TrackNote track={column} name="Column" />
                </td>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={rowIndex} data-kind={row.track.kind}>
              {row.cells.map((cell, index) => (
                <CellView key={index} cell={cell} scope={rowIndex === 0 ? "col" : "row"}>
                  {index === 0 && <TrackNote track={row.track} name="Row" />}
                </CellView>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrackNote({ track, name }: { readonly track: Track; readonly name: string }) {
  if (track.kind === "kept") return null;
  return (
    <span data-change={track.change} className="content-diff-label">
      {name} {track.kind} <ChangeSlot change={track.change} />
    </span>
  );
}

function CellView(props: {
  readonly cell: CellDiff;
  readonly scope: "col" | "row";
  readonly children: React.ReactNode;
}) {
  const { cell, scope, children } = props;
  const words = <CellWords cell={cell} />;
  const isHeader =
    cell.kind === "changed"
      ? cell.header.kind === "kept"
        ? cell.header.value
        : cell.header.after
      : cell.kind !== "none" && cell.cell.header && cell.cell.paragraphs.length > 0;
  return isHeader ? (
    <th dir="auto" scope={scope} data-kind={cell.kind}>
      {words}
      {children}
    </th>
  ) : (
    <td dir="auto" data-kind={cell.kind}>
      {words}
      {children}
    </td>
  );
}

function CellWords({ cell }: { readonly cell: CellDiff }) {
  switch (cell.kind) {
    case "none":
      return null;
    case "kept":
      return wordsOfCell(cell.cell);
    case "added":
      return cell.cell.paragraphs.length > 0 && <Added>{wordsOfCell(cell.cell)}</Added>;
    case "removed":
      return cell.cell.paragraphs.length > 0 && <Removed>{wordsOfCell(cell.cell)}</Removed>;
    case "changed":
      return (
        <>
          <LinesDiffView lines={cell.paragraphs} />
          {cell.header.kind === "changed" && (
            <small data-change={cell.header.change}>
              {cell.header.after ? "now a heading" : "no longer a heading"}
              <ChangeSlot change={cell.header.change} />
            </small>
          )}
        </>
      );
  }
}

function wordsOfCell(cell: TableCell) {
  return cell.paragraphs.map((line, index) => (
    <span key={index}>
      {index > 0 && " "}
      {inlinesOf(line)}
    </span>
  ));
}
