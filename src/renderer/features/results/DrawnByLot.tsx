import type { CandidateId } from "@shared/model/ids";
import type { ContestResult } from "@shared/results/arithmetic/contestResult";
import type { Contest } from "@shared/results/contest";
import type { Declaration } from "@shared/results/declaration";

/** Where votes are equal for the last seat: who was drawn. Once they are not any more, the way back to the votes. */
export function DrawnByLot(props: {
  readonly contest: Contest;
  readonly result: ContestResult;
  /** The figures as they are typed so far. */
  readonly declaration: Declaration;
  readonly onType: (field: string, text: string) => void;
}) {
  const { contest, result } = props;
  const { state, elected: drawn } = props.declaration;
  const level = levelAtLastSeat(contest, result);
  if (level.length === 0 && state === "drawnByLot") {
    return (
      <p className="notice">
        The votes are no longer equal, but the lot still decides.
        <button
          type="button"
          className="button"
          onClick={() => {
            props.onType("state", "declared");
            props.onType("elected", "–");
          }}
        >
          Elect by the votes
        </button>
      </p>
    );
  }
  if (level.length === 0 || state === "recount") return null;
  const safe = result.rows
    .filter(({ elected, candidate }) => elected && !level.includes(candidate.id))
    .map(({ candidate }) => candidate.id);
  const choose = (id: CandidateId, isDrawn: boolean) => {
    const chosen = level.filter((one) => (one === id ? isDrawn : drawn.includes(one)));
    props.onType("state", chosen.length > 0 ? "drawnByLot" : "");
    props.onType("elected", chosen.length > 0 ? [...safe, ...chosen].join(",") : "");
  };
  return (
    <fieldset className="sheet-lot">
      <legend>Equal votes for the last seat. Who was drawn?</legend>
      {level.map((id, index) => (
        <label key={id}>
          <input
            type="checkbox"
            // Between the last candidate's votes and the field after them.
            data-sheet-place={contest.candidates.length - 1 + (index + 1) / (level.length + 1)}
            checked={drawn.includes(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />{" "}
          {contest.candidates.find((candidate) => candidate.id === id)?.name}
        </label>
      ))}
    </fieldset>
  );
}

/** The candidates with as many votes as the last who is elected, where there are more of them than seats left. */
function levelAtLastSeat(contest: Contest, result: ContestResult): readonly CandidateId[] {
  const counted = result.rows.filter((row) => row.votes !== null);
  const last = counted[contest.seats - 1];
  const next = counted[contest.seats];
  if (!last || !next || last.votes !== next.votes || last.votes === 0) return [];
  const level = new Set(counted.filter((row) => row.votes === last.votes).map((row) => row.candidate.id));
  // In the order of the ballot paper, which does not change when one of them is chosen.
  return contest.candidates.map(({ id }) => id).filter((id) => level.has(id));
}
