import { keyHere } from "../shell/actionLabels";

/** Turns suggesting on and off. */
export function SuggestButton(props: { readonly isOn: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={props.isOn}
      title={keyHere("suggest")}
      onClick={props.onToggle}
    >
      Suggest
    </button>
  );
}
