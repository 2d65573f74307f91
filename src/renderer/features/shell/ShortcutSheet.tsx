import { commandNames, commands } from "@shared/ipc/commands";
import { editorActions, shortcutLabel, shortcuts } from "../../editor/shortcuts";
import { Dialog } from "../../ui/Dialog";
import { isMac, keyLabel } from "./commandBus";
import "./shortcutSheet.css";

/** The editor's own keys come from its table; the others are the platform's, or depend on where the caret is. */
const writing: readonly (readonly [label: string, key: string])[] = [
  ...editorActions.map((action) => [shortcuts[action].label, shortcutLabel(shortcuts[action], isMac)] as const),
  ["From a quote to its speaker", "Tab"],
  ["Next table cell, or a new row", "Tab"],
  ["To the tools of a quote or table", "Alt+F10"],
  ["Undo", keyLabel("CmdOrCtrl+Z")],
  ["Redo", keyLabel("CmdOrCtrl+Shift+Z")],
];

export function ShortcutSheet(props: { readonly onClose: () => void }) {
  const everywhere = commandNames.map((name) => [commands[name].label, keyLabel(commands[name].key)] as const);
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={props.onClose}>
      <div className="shortcut-sheet">
        <Keys heading="Everywhere" rows={everywhere} />
        <Keys heading="While writing" rows={writing} />
      </div>
    </Dialog>
  );
}

function Keys(props: { readonly heading: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3>{props.heading}</h3>
      <dl>
        {props.rows.map(([label, key]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
