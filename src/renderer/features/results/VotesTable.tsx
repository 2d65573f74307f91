import type { ContestResult } from "@shared/results/arithmetic/contestResult";
import type { Candidate, Contest, Sheet } from "@shared/results/contest";
import type { Declaration } from "@shared/results/declaration";
import { formatCount, formatShare } from "@shared/results/figures/formatFigure";
import { partyOf } from "@shared/results/parties/findParty";
import type { Party } from "@shared/results/party";
import { PartyName } from "./PartyName";
import { SheetInput } from "./SheetInput";

/** The candidates in the order of the ballot paper, whose votes are typed down the column. */
export function VotesTable(props: {
  readonly contest: Contest;
  readonly result: ContestResult;
  readonly own: readonly Party[];
  readonly sheet: Sheet;
  readonly current: Declaration | undefined;
  readonly problemOf: (field: string) => string | undefined;
  readonly onType: (field: string, text: string) => void;
  readonly onPaste: (from: Candidate, text: string) => boolean;
}) {
  const { contest, result, sheet, current } = props;
  const rowOf = new Map(result.rows.map((row) => [row.candidate.id, row]));
  const total = result.rows.reduce((sum, row) => sum + (row.votes ?? 0), 0);
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">Candidate</th>
          <th scope="col" className="figure entered">
            Votes
          </th>
          <th scope="col" className="figure">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {contest.candidates.map((candidate, index) => {
          const row = rowOf.get(candidate.id);
          const field = `votes.${candidate.id}`;
          const declared = current?.votes[candidate.id];
          return (
            <tr key={candidate.id} data-elected={row?.elected ?? false}>
              <th scope="row">
                {candidate.name} <PartyName party={partyOf(candidate.party, props.own)} />
                {row?.elected && <span className="sheet-elected">Elected</span>}
              </th>
              <td>
                <SheetInput
                  label={`Votes for ${candidate.name}`}
                  place={index}
                  typed={sheet[field] ?? ""}
                  declared={declared === undefined ? "" : formatCount(declared)}
                  problem={props.problemOf(field)}
                  onType={(text) => props.onType(field, text)}
                  onPaste={(text) => props.onPaste(candidate, text)}
                />
              </td>
              <td className="figure">{row?.share == null ? "" : formatShare(row.share)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Votes so far</th>
          <td className="figure">{formatCount(total)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
