import { entryOf } from "@shared/doc/blogDoc";
import { readEntry } from "@shared/doc/readBlog";
import type { AmendmentKind, Entry, EntryContent, Revision, RevisionReason } from "@shared/model/entry";
import type { EntryId } from "@shared/model/ids";
import { useMemo, useState } from "react";
import { ContentDiff } from "../../ui/ContentDiff";
import { Dialog } from "../../ui/Dialog";
import type { BlogSession } from "../blog/BlogSession";
import { putContent } from "./putContent";
import "./revisions.css";

const reasons: Readonly<Record<RevisionReason, string>> = {
  filed: "Filed",
  corrected: "Filed again",
  restored: "Before a restore",
};

const kinds: Readonly<Record<Exclude<AmendmentKind, "update">, string>> = {
  correction: "Correction",
  clarification: "Clarification",
};

/** What an entry was at the moments that mattered: to look at, to compare with now, to bring back. */
export function RevisionsDialog(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onClose: () => void;
  readonly onRestore: (restore: () => void) => void;
}) {
  const { session, entryId } = props;
  const entry = useMemo(() => readEntry(entryId, entryOf(session.doc, entryId)), [session, entryId]);
  const newestFirst = useMemo(() => [...entry.revisions].reverse(), [entry]);
  const [chosen, setChosen] = useState<EntryContent | undefined>(newestFirst[0] ?? entry.metVersions[0]?.content);
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: entry.eventTime.timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });

  const restore = (content: EntryContent) => {
    props.onRestore(() => putContent(session, entryId, content));
  };

  return (
    <Dialog title="Revisions" wide onClose={props.onClose}>
      {!chosen ? (
        <p>This entry has not been filed yet, so it has no earlier words.</p>
      ) : (
        <div className="revisions">
          <ul aria-label="Revisions">
            {newestFirst.map((revision) => (
              <li key={revision.id}>
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-current={revision === chosen}
                  onClick={() => setChosen(revision)}
                >
                  <time dateTime={revision.at}>{format.format(Date.parse(revision.at))}</time>
                  <span>
                    {revision.kind === "update" ? reasons[revision.reason] : kinds[revision.kind]}
                    {revision.by !== "" && ` by ${revision.by}`}
                  </span>
                  {revision.note !== "" && <span>{revision.note}</span>}
                  <ApprovedBy names={approversOf(entry, revision)} />
                </button>
              </li>
            ))}
            {entry.metVersions.map((version, index) => (
              <li key={`${index} ${version.by}`}>
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-current={version.content === chosen}
                  onClick={() => setChosen(version.content)}
                >
                  Met in a merge
                  <span>{version.by === "" ? "A version of one laptop" : `The version of ${version.by}`}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="revision">
            <p className="field-label">From these words to the ones now</p>
            <div className="revision-words">
              <ContentDiff before={chosen} after={entry} />
            </div>
            <div className="dialog-actions">
              <button type="button" className="button" data-kind="primary" onClick={() => restore(chosen)}>
                Bring these words back
              </button>
            </div>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** The names of those who approved these words; empty for a profile without one. */
function approversOf({ acts }: Entry, { id }: Revision): readonly string[] {
  return acts.filter(({ kind, revision }) => kind === "approve" && revision === id).map(({ by }) => by);
}

function ApprovedBy(props: { readonly names: readonly string[] }) {
  if (props.names.length === 0) return null;
  const named = [...new Set(props.names)].filter((name) => name !== "");
  return <span>{named.length === 0 ? "Approved" : `Approved by ${named.join(", ")}`}</span>;
}
