import type { AuthorityResult } from "@shared/results/arithmetic/authorityResult";
import type { AuthorityDeclaration } from "@shared/results/authority";
import type { Sheet } from "@shared/results/contest";
import { formatChange, formatCount } from "@shared/results/figures/formatFigure";
import { partyOf } from "@shared/results/parties/findParty";
import type { Party, PartyId } from "@shared/results/party";
import { PartyName } from "./PartyName";
import { SheetInput } from "./SheetInput";

const columnLabels = { won: "Won tonight", after: "Now" } as const;

/** Seats by party: what was held, what was won where only some seats are up, and what the chamber holds now. */
export function SeatsTable(props: {
  readonly parties: readonly PartyId[];
  readonly columns: readonly ("won" | "after")[];
  readonly result: AuthorityResult;
  readonly own: readonly Party[];
  readonly sheet: Sheet;
  readonly current: AuthorityDeclaration | undefined;
  readonly problemOf: (field: string) => string | undefined;
  readonly onType: (field: string, text: string) => void;
}) {
  const { parties, columns, result, sheet, current } = props;
  const rowOf = new Map(result.rows.map((row) => [row.party, row]));
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col" className="figure">
            Before
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="figure entered">
              {columnLabels[column]}
            </th>
          ))}
          <th scope="col" className="figure">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {parties.map((id, index) => {
          const row = rowOf.get(id);
          const party = partyOf(id, props.own);
          return (
            <tr key={id} data-elected={result.control === id}>
              <th scope="row">
                <PartyName party={party} />
              </th>
              <td className="figure">{row?.before == null ? "" : formatCount(row.before)}</td>
              {columns.map((column, columnIndex) => {
                const field = `${column}.${id}`;
                const declared = current?.[column].find((seats) => seats.party === id)?.seats;
                const computed = row?.[column] ?? null;
                return (
                  <td key={column}>
                    <SheetInput
                      label={`${columnLabels[column]}: ${party.name}`}
                      place={columnIndex * parties.length + index}
                      typed={sheet[field] ?? ""}
                      declared={declared === undefined ? "" : formatCount(declared)}
                      placeholder={computed === null ? "" : formatCount(computed)}
                      problem={props.problemOf(field)}
                      onType={(text) => props.onType(field, text)}
                    />
                  </td>
                );
              })}
              <td className="figure">{row?.change == null ? "" : formatChange(row.change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
