import { entryOf, titleOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import type { ResultsKind } from "@shared/document/blocks/results";
import { entryLabel } from "@shared/export/entryLabel";
import { resultsLanguageOf } from "@shared/export/strings/resultsLanguages";
import type { EntryId } from "@shared/model/ids";
import { staleLines } from "@shared/results/lines/staleLines";
import { useMemo, useSyncExternalStore } from "react";
import type { BlogSession } from "../blog/BlogSession";
import { entriesShowing } from "./entriesShowing";

/** The entries that show these figures; one whose words tell of earlier figures says so. */
export function ShownIn(props: {
  readonly session: BlogSession;
  readonly kind: ResultsKind;
  readonly subject: string;
  readonly onOpenEntry: (id: EntryId) => void;
}) {
  const { session, kind, subject } = props;
  const rows = useSyncExternalStore(session.subscribe, session.getRows);
  const { language } = useSyncExternalStore(session.subscribe, session.getHead);
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const shown = useMemo(() => entriesShowing(rows, kind, subject), [rows, kind, subject]);
  if (shown.length === 0) return null;
  return (
    <section className="sheet-shown" aria-label="Entries that show these figures">
      <h3>Shown in</h3>
      <ul>
        {shown.map((row) => {
          const stale = staleLines(row, results, resultsLanguageOf(language));
          const inTitle = stale.find(({ was }) => row.title.includes(was));
          return (
            <li key={row.id}>
              <button type="button" className="link-button" onClick={() => props.onOpenEntry(row.id)}>
                {entryLabel(row)}
              </button>
              {stale.length > 0 && (
                <span className="chip" data-tone="review">
                  Words differ from the figures
                </span>
              )}
              {inTitle && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    const title = titleOf(entryOf(session.doc, row.id));
                    changeText(
                      title,
                      title.toString().replace(inTitle.was, () => inTitle.is),
                    );
                    session.refresh();
                    props.onOpenEntry(row.id);
                  }}
                >
                  Change the title to “{inTitle.is}”
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
