import { commandNames, commands } from "@shared/ipc/commands";
import { Dialog } from "../../ui/Dialog";
import { keyLabel } from "./commandBus";
import "./shortcutSheet.css";

const writing: readonly (readonly [label: string, key: string])[] = [
  ["Bold", "CmdOrCtrl+B"],
  ["Italic", "CmdOrCtrl+I"],
  ["Strikethrough", "CmdOrCtrl+Shift+X"],
  ["Link", "CmdOrCtrl+K"],
  ["Heading", "CmdOrCtrl+Alt+1"],
  ["Smaller heading", "CmdOrCtrl+Alt+2"],
  ["Paragraph", "CmdOrCtrl+Alt+0"],
  ["Numbered list", "CmdOrCtrl+Shift+7"],
  ["Bulleted list", "CmdOrCtrl+Shift+8"],
  ["Quote", "CmdOrCtrl+Shift+9"],
  ["From a quote to its speaker", "Tab"],
  ["Next table cell, or a new row", "Tab"],
  ["To the tools of a quote or table", "Alt+F10"],
  ["Undo", "CmdOrCtrl+Z"],
  ["Redo", "CmdOrCtrl+Shift+Z"],
];

export function ShortcutSheet(props: { readonly onClose: () => void }) {
  const everywhere = commandNames.map((name) => [commands[name].label, commands[name].key] as const);
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
              <kbd>{keyLabel(key)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
