import * as v from "valibot";
import { type Act, actSchema, lastActs, type Stand, standOf } from "../model/act";
import { type EntryStatus, entryStatuses } from "../model/entryStatus";
import { createActId } from "../model/ids";
import { modelVersion, type YEntry } from "./blogDoc";
import type { Deed } from "./changeEntry";
import { flatKey, flatRecords } from "./flatRecords";

/** What was done to an entry lies in its Y.Map under `act/ID`; one that cannot be read counts for nothing. In the order of their ids. */
export function readActs(entry: YEntry): readonly Act[] {
  return flatRecords(entry, "act").flatMap(([id, value]) => {
    const read = v.safeParse(actSchema, value);
    return read.success && read.output.id === id ? [read.output] : [];
  });
}

/** Where an entry stands by its acts alone; by the status that it was made with where it has none. */
export function standOfEntry(entry: YEntry, acts: readonly Act[] = readActs(entry)): Stand {
  const made = v.parse(v.fallback(v.picklist(entryStatuses), "draft"), entry.get("status")) as EntryStatus;
  return standOf(acts, { status: made, isOnPage: made === "filed" });
}

/** What is said of an act beside who did it and when. */
export type ActDetails = Pick<Act, "kind"> & Partial<Pick<Act, "note" | "revision" | "conflict" | "stand">>;

/** Keeps what was done. An older Nightdesk, which would show another status, then refuses the blog. */
export function keepAct(entry: YEntry, { by, profileId, now }: Deed, details: ActDetails): Act {
  const act: Act = {
    id: createActId(),
    by,
    profileId,
    at: new Date(now).toISOString(),
    note: "",
    revision: null,
    conflict: null,
    stand: null,
    after: details.stand ? lastActs(readActs(entry)).map(({ id }) => id) : [],
    ...details,
  };
  entry.set(flatKey("act", act.id), act);
  entry.doc?.getMap("meta").set("modelVersion", modelVersion);
  return act;
}
