import type { ElectionId } from "@shared/model/ids";
import type { Results } from "@shared/results/results";
import { Field } from "../../ui/Field";

/** Which contest a sheet is of that does not say it, as a council's page on one ward: one that is there, or a new one. */
export function ContestOfSheet(props: {
  readonly results: Results;
  readonly electionId: ElectionId;
  /** Empty for a new one. */
  readonly contestId: string;
  readonly name: string;
  readonly onChoose: (contestId: string) => void;
  readonly onName: (name: string) => void;
}) {
  const { results } = props;
  const contests = results.contests.filter(({ electionId }) => electionId === props.electionId);
  const councils = new Map(results.authorities.map(({ id, name }) => [id, name]));
  return (
    <div className="field-row">
      {contests.length > 0 && (
        <label className="field">
          <span className="field-label">Contest</span>
          <select className="input" value={props.contestId} onChange={(event) => props.onChoose(event.target.value)}>
            <option value="">A new contest</option>
            {contests.map(({ id, name, authorityId }) => {
              const council = authorityId === null ? undefined : councils.get(authorityId);
              return (
                <option key={id} value={id}>
                  {council === undefined ? name : `${name}, ${council}`}
                </option>
              );
            })}
          </select>
        </label>
      )}
      {props.contestId === "" && (
        <Field
          label={contests.length > 0 ? "Name of the contest" : "Contest"}
          placeholder="The file names none: which ward, constituency or office?"
          value={props.name}
          onChange={(event) => props.onName(event.target.value)}
        />
      )}
    </div>
  );
}
