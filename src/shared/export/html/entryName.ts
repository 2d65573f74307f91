import type { EntryContent } from "../../model/entry";
import { entryLabel } from "../entryLabel";
import type { PageClock } from "./createPageClock";

/** An entry as a message to the newsroom names it: `the entry of 4 May, 02:14, “Polls close”`. */
export function entryName(content: Pick<EntryContent, "title" | "body" | "eventTime">, clock: PageClock): string {
  const { instant } = content.eventTime;
  return `the entry of ${clock.shortDay(instant)}, ${clock.time(instant)}, “${entryLabel(content)}”`;
}
