import { keyHere } from "../shell/actionLabels";

/** Turns suggesting on and off. There is nothing to suggest where nothing is written yet. */
export function SuggestButton(props: {
  readonly isOn: boolean;
  readonly isEnabled: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={props.isOn}
      disabled={!props.isEnabled && !props.isOn}
      title={keyHere("suggest")}
      onClick={props.onToggle}
    >
      Suggest
    </button>
  );
}
