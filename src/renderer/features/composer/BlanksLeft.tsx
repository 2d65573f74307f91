import { blanksOfEntry } from "@shared/export/unfilledBlanks";
import type { EntryRow } from "@shared/model/entryRow";
import { useMemo } from "react";

/** So many are named; the others are counted. */
const named = 3;

/** Says quietly which blanks of the entry are not filled in yet, and goes to the first. Nothing where none is left. */
export function BlanksLeft(props: { readonly row: EntryRow | undefined; readonly onGo: () => void }) {
  const { row } = props;
  const names = useMemo(() => (row ? blanksOfEntry(row) : []), [row]);
  if (names.length === 0) return null;
  const more = names.length > named ? ` and ${names.length - named} more` : "";
  return (
    <button type="button" className="blanks-left" onClick={props.onGo}>
      {`${names.length === 1 ? "1 blank" : `${names.length} blanks`} left: ${names.slice(0, named).join(", ")}${more}`}
    </button>
  );
}
