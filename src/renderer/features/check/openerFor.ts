import type { CheckPlace } from "@shared/export/check/checkFinding";
import type { EntryId } from "@shared/model/ids";
import type { Subject } from "../results/ResultsPanel";

/** How the window goes to its places. */
export interface WaysToPlaces {
  readonly openEntry: (id: EntryId) => void;
  readonly openSheet: (subject: Subject) => void;
  readonly openResults: () => void;
  readonly openDetails: () => void;
}

/** What goes to the place of a finding; undefined where the window has no such place. */
export function openerFor(place: CheckPlace, ways: WaysToPlaces): (() => void) | undefined {
  switch (place.kind) {
    case "entry":
      return () => ways.openEntry(place.id);
    case "contest":
    case "authority": {
      const { kind, id } = place;
      return () => ways.openSheet({ kind, id });
    }
    case "election":
      return ways.openResults;
    case "headline":
    case "standfirst":
    case "byline":
    case "summary":
    case "language":
      return ways.openDetails;
    case "theme":
      return undefined;
    default:
      return place satisfies never;
  }
}
