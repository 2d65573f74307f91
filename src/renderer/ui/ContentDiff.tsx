import type { Change, ContentDiff as Diff } from "@shared/diff/contentDiff";
import { diffContent } from "@shared/diff/diffContent";
import type { EntryContent } from "@shared/model/entry";
import { type ReactNode, useCallback, useMemo } from "react";
import { BlockDiffView } from "./BlockDiffView";
import { BlockView } from "./DocumentView";
import { Added, ChangeSlot, ChangeSlotContext, LineDiffView, Removed, ValueDiffView } from "./LineDiffView";
import { wordsOfMoment } from "./wordsOfMoment";
import "./document.css";
import "./contentDiff.css";

/**
 * Two states of an entry as one: what went is struck through, what came is underlined, block by block and word by word.
 * `slotFor` puts something behind each change, by its number in `diffContent`: a button to take it, say.
 */
export function ContentDiff(props: {
  readonly before: EntryContent;
  readonly after: EntryContent;
  readonly slotFor?: (change: Change) => ReactNode;
}) {
  const { before, after, slotFor } = props;
  const diff = useMemo(() => diffContent(before, after), [before, after]);
  const slot = useCallback(
    (number: number) => {
      const change = diff.changes[number - 1];
      return change && slotFor ? slotFor(change) : null;
    },
    [diff, slotFor],
  );
  return (
    <ChangeSlotContext value={slot}>
      <div className="content-diff document">
        {diff.changes.length === 0 && <p className="field-label">Nothing was changed.</p>}
        {diff.title.length > 0 && (
          <h3 className="content-diff-title" dir="auto">
            <LineDiffView line={diff.title} />
          </h3>
        )}
        <FactsView diff={diff} />
        {diff.body.map((block, index) => {
          switch (block.kind) {
            case "kept":
              return <BlockView key={index} block={block.value} title={after.title} />;
            case "changed":
              return <BlockDiffView key={index} diff={block.diff} />;
            case "added":
            case "removed":
              return (
                <div key={index} className="content-diff-block" data-kind={block.kind} data-change={block.change}>
                  <p className="content-diff-label">
                    {block.kind === "added" ? "Added" : "Removed"} <ChangeSlot change={block.change} />
                  </p>
                  {block.kind === "added" ? (
                    <ins>
                      <BlockView block={block.value} />
                    </ins>
                  ) : (
                    <del>
                      <BlockView block={block.value} />
                    </del>
                  )}
                </div>
              );
          }
        })}
      </div>
    </ChangeSlotContext>
  );
}

/** The time and the authors, where they were changed: what stayed is on the entry. */
function FactsView({ diff: { authors, eventTime } }: { readonly diff: Diff }) {
  const isSameAuthors = authors.every((name) => name.kind === "kept");
  if (eventTime.kind === "kept" && isSameAuthors) return null;
  return (
    <dl className="content-diff-fields">
      {eventTime.kind === "changed" && (
        <div>
          <dt>Time</dt>{" "}
          <dd>
            <ValueDiffView
              value={{ ...eventTime, before: wordsOfMoment(eventTime.before), after: wordsOfMoment(eventTime.after) }}
            />
          </dd>
        </div>
      )}
      {!isSameAuthors && (
        <div>
          <dt>By</dt>{" "}
          <dd>
            {authors.map((name, index) => {
              if (name.kind === "changed") return null;
              if (name.kind === "kept") return <span key={index}>{name.value} </span>;
              return (
                <span key={index} data-change={name.change}>
                  {name.kind === "added" ? <Added>{name.value}</Added> : <Removed>{name.value}</Removed>}
                  <ChangeSlot change={name.change} />{" "}
                </span>
              );
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}
