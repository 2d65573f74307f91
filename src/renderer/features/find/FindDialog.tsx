import { entriesOf, metaOf } from "@shared/doc/blogDoc";
import { type FindPlace, type FoundWords, findWords } from "@shared/doc/findWords";
import { replaceOrigin, replaceWords } from "@shared/doc/replaceWords";
import { entryLabel } from "@shared/export/entryLabel";
import type { EntryId } from "@shared/model/ids";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { UndoManager } from "yjs";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import type { BlogSession } from "../blog/BlogSession";
import "./find.css";

/** At most so many places are listed; a longer word narrows them. */
const listed = 300;

const partLabels: Readonly<Record<Exclude<FindPlace["part"], "title" | "body">, string>> = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  summary: "Key points",
};

/** Words found in the whole blog or in one entry, each place with what it will be; then replaced, with one undo. */
export function FindDialog(props: {
  readonly session: BlogSession;
  /** The entry that is open. */
  readonly entryId: EntryId | undefined;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onClose: () => void;
}) {
  const { session, entryId } = props;
  const rows = useSyncExternalStore(session.subscribe, session.getRows);
  const [query, setQuery] = useState("");
  const [replacement, setReplacement] = useState("");
  const [options, setOptions] = useState({ matchCase: false, wholeWords: false });
  const [onlyEntry, setOnlyEntry] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<string>();
  const undo = useUndoOfReplacements(session);

  const wanted = useDeferredValue(query);
  const order = useMemo(
    () => (onlyEntry && entryId ? [entryId] : rows.toReversed().map(({ id }) => id)),
    [rows, onlyEntry, entryId],
  );
  const found = useMemo(() => {
    const all = findWords(session.doc, order, wanted, options);
    return onlyEntry ? all.filter(({ place }) => "entryId" in place) : all;
  }, [session, order, wanted, options, onlyEntry]);
  const chosen = found.filter(({ key }) => !leftOut.has(key));

  const replace = () => {
    const count = replaceWords(session.doc, order, { query: wanted, options, replacement }, chosen);
    session.refresh();
    setLeftOut(new Set());
    setDone(`${placesOf(count)} replaced.`);
  };
  const labelOf = (place: FindPlace): string => {
    if (!("entryId" in place)) return partLabels[place.part];
    const row = session.row(place.entryId);
    return row ? entryLabel(row) : "Entry";
  };

  return (
    <Dialog title="Find and replace" wide onClose={props.onClose}>
      <Form onSubmit={replace}>
        <div className="field-row">
          <Field
            label="Find"
            value={query}
            data-autofocus
            onChange={(event) => {
              setQuery(event.target.value);
              setDone(undefined);
            }}
          />
          <Field label="Replace with" value={replacement} onChange={(event) => setReplacement(event.target.value)} />
        </div>
        <div className="find-options">
          <Option
            label="Match case"
            isOn={options.matchCase}
            onChange={(matchCase) => setOptions({ ...options, matchCase })}
          />
          <Option
            label="Whole words"
            isOn={options.wholeWords}
            onChange={(wholeWords) => setOptions({ ...options, wholeWords })}
          />
          {entryId && <Option label="Only in the open entry" isOn={onlyEntry} onChange={setOnlyEntry} />}
        </div>
        <p role="status">
          {done ??
            (wanted === ""
              ? ""
              : found.length === 0
                ? "These words are nowhere in it."
                : `${placesOf(found.length)} found.`)}
        </p>
        {found.length > 0 && (
          <ul className="find-places" aria-label="Places">
            {found.slice(0, listed).map((one) => (
              <li key={one.key}>
                <input
                  type="checkbox"
                  aria-label={`Replace in ${labelOf(one.place)}: ${one.before}${one.words}${one.after}`}
                  checked={!leftOut.has(one.key)}
                  onChange={(event) => setLeftOut(toggled(leftOut, one.key, !event.target.checked))}
                />
                <div>
                  <PlaceName label={labelOf(one.place)} place={one.place} onOpenEntry={props.onOpenEntry} />
                  <p>
                    {one.before}
                    <del>{one.words}</del>
                    {replacement !== "" && <ins>{replacement}</ins>}
                    {one.after}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
        {found.length > listed && (
          <p className="field-label">{`The first ${listed} are listed; the button replaces all ${found.length}.`}</p>
        )}
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            disabled={!undo.canUndo}
            onClick={() => {
              undo.undo();
              session.refresh();
              setDone("The last replacement is taken back.");
            }}
          >
            Take it back
          </button>
          <button type="submit" className="button" data-kind="primary" disabled={chosen.length === 0}>
            {chosen.length === 0 ? "Replace" : `Replace in ${placesOf(chosen.length)}`}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

function PlaceName(props: {
  readonly label: string;
  readonly place: FoundWords["place"];
  readonly onOpenEntry: (id: EntryId) => void;
}) {
  const { label, place } = props;
  if (!("entryId" in place)) return <span className="find-where">{label}</span>;
  return (
    <button type="button" className="link-button find-where" onClick={() => props.onOpenEntry(place.entryId)}>
      {label}
    </button>
  );
}

function Option(props: { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={props.isOn} onChange={(event) => props.onChange(event.target.checked)} />{" "}
      {props.label}
    </label>
  );
}

function placesOf(count: number): string {
  return count === 1 ? "1 place" : `${count.toLocaleString("en-GB")} places`;
}

function toggled(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

/** Takes replacements back, one by one, for as long as the dialog is open; what was typed meanwhile stays. */
function useUndoOfReplacements(session: BlogSession): { readonly canUndo: boolean; readonly undo: () => void } {
  const [manager, setManager] = useState<UndoManager>();
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => {
    const { doc } = session;
    const next = new UndoManager([entriesOf(doc), metaOf(doc)], {
      trackedOrigins: new Set([replaceOrigin]),
      captureTimeout: 0,
    });
    const follow = () => setCanUndo(next.canUndo());
    next.on("stack-item-added", follow);
    next.on("stack-item-popped", follow);
    setManager(next);
    return () => next.destroy();
  }, [session]);
  return { canUndo, undo: () => manager?.undo() };
}
