import type { EntryRow } from "@shared/model/entryRow";
import { keepFocus } from "../../ui/keepFocus";
import { keyHere } from "../shell/actionLabels";

const flags = [
  { flag: "key", action: "toggleKey", label: "Key event" },
  { flag: "pinned", action: "togglePinned", label: "Pin" },
] as const;

/** What stands out of an entry: that it is a key event, that it is pinned. */
export function EntryFlags(props: {
  readonly row: EntryRow | undefined;
  readonly onToggle: (flag: "key" | "pinned") => void;
}) {
  return flags.map(({ flag, action, label }) => (
    <button
      key={flag}
      type="button"
      className="button"
      aria-pressed={props.row?.[flag] ?? false}
      title={keyHere(action)}
      onMouseDown={keepFocus}
      onClick={() => props.onToggle(flag)}
    >
      {label}
    </button>
  ));
}
