import { type ActionPlace, actionOf, actionPlaces, actionsIn } from "@shared/actions/actions";
import { Dialog } from "../../ui/Dialog";
import { keyHere, writtenKey } from "./actionLabels";
import "./shortcutSheet.css";

type Row = readonly [label: string, key: string];

const headings: Readonly<Record<ActionPlace, string>> = {
  everywhere: "Everywhere",
  blog: "In a blog",
  entry: "For the entry",
  body: "While writing",
};

/** Keys that are no action's: the platform's own, or what they do depends on where the caret is. */
const alsoWhileWriting: readonly Row[] = [
  ["Choose what to insert", "/"],
  ["Choose a known name", "@"],
  ["From a quote to its speaker", "Tab"],
  ["Next table cell, or a new row", "Tab"],
  ["Next blank of a template", "Tab"],
  ["To the tools of a quote or table", writtenKey("Alt+F10")],
  ["Paste as plain text", writtenKey("CmdOrCtrl+Shift+V")],
];

const inReview: readonly Row[] = [
  ["Next entry", "J"],
  ["Previous entry", "K"],
  ["Approve and file", "A"],
  ["Send back", "R"],
  ["Edit", "E"],
  ["Back from the entry", "Esc"],
];

export function ShortcutSheet(props: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={props.onClose}>
      <div className="shortcut-sheet">
        {actionPlaces.map((place) => (
          <Keys
            key={place}
            heading={headings[place]}
            rows={[...rowsOf(place), ...(place === "body" ? alsoWhileWriting : [])]}
          />
        ))}
        <Keys heading="In the review" rows={inReview} />
      </div>
    </Dialog>
  );
}

function rowsOf(place: ActionPlace): readonly Row[] {
  return actionsIn(place).flatMap((name) => {
    const { label, keyNeedsSelection } = actionOf(name);
    const key = keyHere(name);
    return key === undefined ? [] : [[keyNeedsSelection ? `${label}, with words selected` : label, key] as const];
  });
}

function Keys(props: { readonly heading: string; readonly rows: readonly Row[] }) {
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
