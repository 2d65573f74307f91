import { decideConflict } from "@shared/doc/actOnEntry";
import { entryOf } from "@shared/doc/blogDoc";
import { readEntry } from "@shared/doc/readBlog";
import { type Entry, type EntryContent, sameContent } from "@shared/model/entry";
import type { EntryId } from "@shared/model/ids";
import { useLayoutEffect, useMemo, useRef } from "react";
import { ContentDiff } from "../../ui/ContentDiff";
import { Dialog } from "../../ui/Dialog";
import { DocumentView } from "../../ui/DocumentView";
import { wordsOfMoment } from "../../ui/wordsOfMoment";
import type { BlogSession } from "../blog/BlogSession";
import { putContent } from "../revisions/putContent";
import { distinctVersions, otherVersion, showFirstMarks, versionName } from "./versionsMet";
import "./merge.css";

/**
 * The versions of an entry that a merge has met, side by side, over the merged text that stands. Whoever chooses decides
 * for all of them; each is kept in the blog's history.
 */
export function VersionsDialog(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onClose: () => void;
  readonly onChosen: (choose: () => void) => void;
}) {
  const { session, entryId } = props;
  const entry = useMemo(() => readEntry(entryId, entryOf(session.doc, entryId)), [session, entryId]);
  const versions = useMemo(() => versionsOf(entry), [entry]);

  const shown = useRef<HTMLDivElement>(null);
  // The dialog, whose own effect comes first, is open by now.
  useLayoutEffect(() => showFirstMarks(shown.current?.querySelectorAll(".version-words") ?? []), []);

  const choose = (content: EntryContent | undefined) => {
    props.onChosen(() =>
      session.doc.transact(() => {
        for (const { key } of entry.conflicts) decideConflict(session.doc, entryId, key, session.deed());
        if (content) putContent(session, entryId, content);
      }),
    );
  };

  return (
    <Dialog
      title={versions.length > 2 ? "Changed on several laptops" : "Changed on two laptops"}
      wide
      onClose={props.onClose}
    >
      {versions.length === 0 ? (
        <p>Nothing of this entry waits to be decided.</p>
      ) : (
        <>
          <p className="field-label">
            {versions.length === 2
              ? "What differs between them is marked. Both stay among the revisions of the entry."
              : "What differs from the merged text is marked. All of them stay among the revisions of the entry."}
          </p>
          <div className="versions" ref={shown}>
            {versions.map((version, index) => (
              <section key={index} className="version" aria-label={versionName(version, versions)}>
                <h3>{versionName(version, versions)}</h3>
                <div className="version-words" data-shows="after">
                  <ContentDiff before={otherVersion(version, versions)?.content ?? entry} after={version.content} />
                </div>
                <button
                  type="button"
                  className="button"
                  aria-label={`Use this version: ${versionName(version, versions)}`}
                  onClick={() => choose(version.content)}
                >
                  Use this version
                </button>
              </section>
            ))}
          </div>
          <section className="version" aria-label="The merged text">
            <h3>The merged text, as it stands in the entry</h3>
            <div className="version-words document">
              <p className="field-label">{[wordsOfMoment(entry.eventTime), ...entry.authors].join(", ")}</p>
              {entry.title !== "" && <h4 dir="auto">{entry.title}</h4>}
              <DocumentView document={entry.body} />
            </div>
            <div className="dialog-actions">
              <button type="button" className="button" data-kind="primary" onClick={() => choose(undefined)}>
                Keep the merged text
              </button>
            </div>
          </section>
        </>
      )}
    </Dialog>
  );
}

function versionsOf({ conflicts }: Entry) {
  const met = conflicts.flatMap((conflict) => conflict.versions);
  return distinctVersions(met, (one, other) => sameContent(one.content, other.content));
}
