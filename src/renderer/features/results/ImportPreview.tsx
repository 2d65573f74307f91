import type { Meaning } from "@shared/results/transfer/columnMeaning";
import type { ImportPlan, RejectedRow } from "@shared/results/transfer/importPlan";
import { kindLabels } from "./ElectionDialog";

const number = new Intl.NumberFormat("en-GB");

/** At most so many of a kind are listed; the rest are counted. */
const listed = 200;

const meaningLabels: Readonly<Record<Meaning, string>> = {
  electionName: "Election",
  electionId: "Id of the election",
  electionDate: "Day of the poll",
  electionKind: "Kind of election",
  electionBaseline: "Changes in the election are against",
  contestName: "Contest",
  contestCode: "Code of the contest",
  authorityName: "Council",
  authorityCode: "Code of the council",
  candidateName: "Candidate",
  firstName: "First name",
  surname: "Surname",
  party: "Party",
  partyId: "Party’s id",
  description: "Description on the ballot paper",
  votes: "Votes",
  share: "Share, to check",
  change: "Change in share",
  previousShare: "Share before",
  elected: "Elected",
  electorate: "Electorate",
  ballots: "Ballot papers",
  rejected: "Rejected ballots",
  turnout: "Turnout",
  seats: "Seats to fill",
  previousHolder: "Held before by",
  contestBaseline: "Changes in the contest are against",
  source: "Source",
  state: "State",
  declaredAt: "Declared at",
  expectedAt: "Expected at",
  ignored: "Left out",
};

/** How every column and party was understood, and every row that was not, with the reason. */
export function ImportPreview(props: { readonly plan: ImportPlan; readonly rows: readonly (readonly string[])[] }) {
  const { plan, rows } = props;
  const first = rows[(plan.headerRow ?? -1) + 1] ?? [];
  const unknown = plan.parties.filter(({ how }) => how !== "known");
  return (
    <>
      <section className="import-preview" aria-label="Columns">
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Understood as</th>
              <th scope="col">In the first row</th>
            </tr>
          </thead>
          <tbody>
            {plan.columns.map(({ header, meaning, how }, index) => (
              <tr key={index} data-ignored={meaning === "ignored"}>
                <th scope="row">{header || `Column ${index + 1}`}</th>
                <td>
                  {meaningLabels[meaning]} <span className="results-where">({how})</span>
                </td>
                <td>{first[index]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {plan.elections.map(({ kind, election, contests }) => (
        <p key={election.id}>
          Into {kind === "new" ? "the new election" : ""} “{election.name}” ({kindLabels[election.kind]}
          {election.date !== "" && `, ${election.date}`}):{" "}
          {counted(contests, plan.times.length > 0 ? "expected time" : "contest")}.
        </p>
      ))}
      {plan.parties.length > 0 && <p>{partiesInWords(plan.parties.length - unknown.length, unknown.length)}</p>}
      {unknown.length > 0 && (
        <section className="import-preview" aria-label="Parties taken by their names">
          <p className="import-names">{unknown.map(({ text, party }) => text || party.name).join(", ")}</p>
        </section>
      )}
      {plan.rejected.length === 0 ? (
        <p role="status">Every row was understood.</p>
      ) : (
        <LeftOut
          label="Rows left out"
          caption={`${plan.rejected.length} of ${plan.rowCount} rows are left out`}
          rows={plan.rejected}
        />
      )}
      {plan.unread.length > 0 && (
        <LeftOut
          label="Expected times left out"
          caption={`${counted(plan.unread.length, "expected time")} left out; the rest of the row is taken`}
          rows={plan.unread}
        />
      )}
    </>
  );
}

function LeftOut(props: { readonly label: string; readonly caption: string; readonly rows: readonly RejectedRow[] }) {
  const { rows } = props;
  return (
    <section className="import-preview" aria-label={props.label}>
      <table>
        <caption>
          <span role="status">{props.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Why</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listed).map(({ row, reason, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{reason}</td>
              <td>{cells.filter(Boolean).join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > listed && <p className="import-names">And {rows.length - listed} more.</p>}
    </section>
  );
}

/** "3 spellings of parties are known. 1 is taken by the name in the file:" */
function partiesInWords(known: number, unknown: number): string {
  const first = known > 0 ? `${counted(known, "spelling")} of parties ${known === 1 ? "is" : "are"} known.` : "";
  if (unknown === 0) return first;
  const what = known > 0 ? number.format(unknown) : `${counted(unknown, "spelling")} of parties`;
  return `${first} ${what} ${unknown === 1 ? "is" : "are"} taken by the name in the file:`.trim();
}

function counted(count: number, what: string): string {
  return `${number.format(count)} ${what}${count === 1 ? "" : "s"}`;
}
