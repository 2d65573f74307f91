import { keyHere } from "../shell/actionLabels";

/** Says above the words that they are not the entry's own. */
export function SuggestingStrip(props: { readonly name: string; readonly onDone: () => void }) {
  return (
    <div className="suggesting-strip" role="status">
      <p>
        <strong>Suggesting{props.name === "" ? "" : ` as ${props.name}`}:</strong> the entry stays as it is until your
        changes are accepted.
      </p>
      <button type="button" className="button" title={keyHere("suggest")} onClick={props.onDone}>
        Done
      </button>
    </div>
  );
}
