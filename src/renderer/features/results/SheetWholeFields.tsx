import { SheetField } from "./SheetField";

/** When it was read out, in what state, by whom: the last fields of every sheet. Takes three places. */
export function SheetWholeFields<State extends string>(props: {
  readonly sheet: Readonly<Record<string, string>>;
  readonly firstPlace: number;
  readonly state: State;
  readonly states: readonly State[];
  readonly labels: Readonly<Record<State, string>>;
  readonly declaredSource: string;
  /** Taken where none is typed; empty for the first of the night. */
  readonly usualSource: string;
  readonly onType: (field: string, text: string) => void;
}) {
  const { sheet, firstPlace, onType } = props;
  return (
    <>
      <SheetField
        label="Read out at"
        place={firstPlace}
        typed={sheet["time"] ?? ""}
        declared=""
        placeholder="now"
        problem={undefined}
        onType={(text) => onType("time", text)}
      />
      <label className="field">
        <span className="field-label">State</span>
        <select
          className="input"
          data-sheet-place={firstPlace + 1}
          value={props.state}
          onChange={(event) => onType("state", event.target.value)}
        >
          {props.states.map((state) => (
            <option key={state} value={state}>
              {props.labels[state]}
            </option>
          ))}
        </select>
      </label>
      <SheetField
        label="Source"
        place={firstPlace + 2}
        isWide
        typed={sheet["source"] ?? ""}
        declared={props.declaredSource}
        placeholder={props.usualSource || "Who announced it"}
        problem={undefined}
        onType={(text) => onType("source", text)}
      />
    </>
  );
}
