import type { EntryRow } from "@shared/model/entryRow";

/** Why an entry came back, for whoever wrote it: until it is sent or filed again. */
export function SentBackNote({ row: { lastAct } }: { readonly row: Pick<EntryRow, "lastAct"> }) {
  if (!lastAct) return null;
  const who = lastAct.by === "" ? "Sent back" : `Sent back by ${lastAct.by}`;
  return <p className="notice">{lastAct.note === "" ? `${who}.` : `${who}: ${lastAct.note}`}</p>;
}
