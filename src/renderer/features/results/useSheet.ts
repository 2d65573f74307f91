import { type Declaring, recordOf, sheetMapOf } from "@shared/doc/resultsDoc";
import type { Sheet } from "@shared/results/contest";
import { useMemo, useSyncExternalStore } from "react";
import type { Doc } from "yjs";

/** What is typed for a contest or an authority and not declared yet, as of the last key press. */
export function useSheet(doc: Doc, { kind, id }: Declaring): Sheet {
  const store = useMemo(() => {
    const map = sheetMapOf(recordOf(doc, { kind, id } as Declaring));
    let sheet: Sheet = map.toJSON() as Sheet;
    return {
      read: () => sheet,
      subscribe(listener: () => void) {
        const onChange = () => {
          sheet = map.toJSON() as Sheet;
          listener();
        };
        map.observe(onChange);
        return () => map.unobserve(onChange);
      },
    };
  }, [doc, kind, id]);
  return useSyncExternalStore(store.subscribe, store.read);
}
