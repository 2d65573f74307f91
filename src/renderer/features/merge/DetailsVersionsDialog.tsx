import { createComparison } from "@shared/diff/comparison";
import { diffLine } from "@shared/diff/diffLine";
import { decideDetailsConflicts } from "@shared/doc/detailsConflicts";
import { type Document, isEmptyDocument } from "@shared/document/document";
import type { Inline } from "@shared/document/inline";
import type { EntryContent } from "@shared/model/entry";
import { momentAt } from "@shared/model/moment";
import { useState } from "react";
import { ContentDiff } from "../../ui/ContentDiff";
import { Dialog } from "../../ui/Dialog";
import { DocumentView } from "../../ui/DocumentView";
import { LineDiffView } from "../../ui/LineDiffView";
import type { BlogSession } from "../blog/BlogSession";
import { detailsMet, fieldVersionName } from "./detailsMet";
import { otherVersion } from "./versionsMet";
import "./merge.css";

/** The versions of a blog's details that merges have met, side by side, field by field, over what stands. */
export function DetailsVersionsDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}) {
  const { session } = props;
  const [fields, setFields] = useState(() => detailsMet(session.doc));
  return (
    <Dialog title="Details of the blog, changed on two laptops" wide onClose={props.onClose}>
      <p className="field-label">
        {fields.length > 0
          ? "What differs is marked. Choose for each, or mend the words under Blog details."
          : "Both laptops say the same, and it stands in the blog now."}
      </p>
      {fields.map(({ label, now, versions }) => (
        <section key={label} className="version" aria-label={label}>
          <h3>{label}</h3>
          <div className="versions">
            {versions.map((version, index) => {
              const name = fieldVersionName(version, versions);
              const use = version.stands ? "Stands now" : "Use this";
              return (
                <section key={index} className="version" aria-label={`${label}, ${name}`}>
                  <h4>{name}</h4>
                  <div className="version-words" data-shows="after">
                    <Words before={otherVersion(version, versions)?.words ?? now} after={version.words} />
                  </div>
                  <button
                    type="button"
                    className="button"
                    aria-label={`${use}: ${label}, ${name}`}
                    aria-pressed={version.stands}
                    onClick={() => {
                      version.use();
                      setFields(
                        detailsMet(
                          session.doc,
                          fields.map(({ label }) => label),
                        ),
                      );
                    }}
                  >
                    {use}
                  </button>
                </section>
              );
            })}
          </div>
          {!versions.some(({ stands }) => stands) && (
            <section className="version" aria-label={`${label}, merged`}>
              <h4>Merged, as it stands now</h4>
              <div className="version-words document">
                {isEmptyDocument(now) ? <Nothing /> : <DocumentView document={now} />}
              </div>
            </section>
          )}
        </section>
      ))}
      <div className="dialog-actions">
        <button
          type="button"
          className="button"
          data-kind="primary"
          onClick={() => {
            decideDetailsConflicts(session.doc, session.deed());
            props.onDecided();
          }}
        >
          Keep what stands now
        </button>
      </div>
    </Dialog>
  );
}

function Words({ before, after }: { readonly before: Document; readonly after: Document }) {
  const [lineBefore, lineAfter] = [lineOf(before), lineOf(after)];
  if (isEmptyDocument(after)) return <Nothing />;
  if (!lineBefore || !lineAfter) return <ContentDiff before={asContent(before)} after={asContent(after)} />;
  return (
    <p className="content-diff" dir="auto">
      <LineDiffView line={diffLine(lineBefore, lineAfter, createComparison())} />
    </p>
  );
}

function Nothing() {
  return <p className="field-label">Nothing</p>;
}

/** Undefined for what is more than one line. */
function lineOf({ blocks }: Document): readonly Inline[] | undefined {
  const [block, ...others] = blocks;
  if (!block) return [];
  return others.length === 0 && block.type === "paragraph" ? block.children : undefined;
}

const noTime = momentAt(0, "UTC");

function asContent(body: Document): EntryContent {
  return { title: "", authors: [], eventTime: noTime, body };
}
