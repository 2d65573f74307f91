import type { LineDiff, LinesDiff, Value } from "@shared/diff/contentDiff";
import { formatChange } from "@shared/diff/formatChange";
import type { Inline } from "@shared/document/inline";
import { createContext, type ReactNode, useContext } from "react";
import { inlinesOf } from "./DocumentView";

/** What stands behind a change, by its number: a button to take it, a note. */
export const ChangeSlotContext = createContext<(change: number) => ReactNode>(() => null);

/** The slot of one change. */
export function ChangeSlot({ change }: { readonly change: number }) {
  return useContext(ChangeSlotContext)(change);
}

/**
 * Words that came. `ins` says so to few screen readers, so it is said in words too: with a direction of their own, so that
 * `dir="auto"` around them goes by the words of the entry.
 */
export function Added({ children }: { readonly children: ReactNode }) {
  return (
    <ins>
      <span className="visually-hidden" dir="ltr">
        added:{" "}
      </span>
      {children}
      <span className="visually-hidden" dir="ltr">
        , end of added{" "}
      </span>
    </ins>
  );
}

/** Words that went. */
export function Removed({ children }: { readonly children: ReactNode }) {
  return (
    <del>
      <span className="visually-hidden" dir="ltr">
        removed:{" "}
      </span>
      {children}
      <span className="visually-hidden" dir="ltr">
        , end of removed{" "}
      </span>
    </del>
  );
}

/** A line with its words marked. */
export function LineDiffView({ line }: { readonly line: LineDiff }) {
  return line.map((piece, index) => {
    if (piece.kind === "kept") return <span key={index}>{inlinesOf(piece.words)}</span>;
    if (piece.kind === "format") {
      return (
        <span key={index} className="content-diff-format" data-change={piece.change}>
          {inlinesOf(piece.after)}
          <small>{formatChange(piece.before, piece.after)}</small>
          <ChangeSlot change={piece.change} />
        </span>
      );
    }
    return (
      <span key={index} data-change={piece.change}>
        {piece.before.length > 0 && <Removed>{wordsOf(piece.before)}</Removed>}
        {piece.after.length > 0 && <Added>{wordsOf(piece.after)}</Added>}
        <ChangeSlot change={piece.change} />
      </span>
    );
  });
}

/** A blank or a line break alone would be a mark around nothing. */
function wordsOf(inlines: readonly Inline[]): ReactNode {
  const isBreak = inlines.length > 0 && inlines.every((inline) => inline.type === "lineBreak");
  return isBreak ? <>↵{inlinesOf(inlines)}</> : inlinesOf(inlines);
}

/** The lines of a quote, a post or a cell. */
export function LinesDiffView({ lines }: { readonly lines: LinesDiff }) {
  return lines.map((line, index) => {
    switch (line.kind) {
      case "kept":
        return <p key={index}>{inlinesOf(line.value)}</p>;
      case "changed":
        return (
          <p key={index}>
            <LineDiffView line={line.diff} />
          </p>
        );
      case "added":
      case "removed":
        return (
          <p key={index} data-change={line.change}>
            {line.kind === "added" ? (
              <Added>{inlinesOf(line.value)}</Added>
            ) : (
              <Removed>{inlinesOf(line.value)}</Removed>
            )}
            <ChangeSlot change={line.change} />
          </p>
        );
    }
  });
}

/** A fact in words that is the same, or another; empty for one that is not known. */
export function ValueDiffView({ value }: { readonly value: Value<string> }) {
  if (value.kind === "kept") return value.value;
  return (
    <span data-change={value.change}>
      {value.before !== "" && <Removed>{value.before}</Removed>} {value.after !== "" && <Added>{value.after}</Added>}
      <ChangeSlot change={value.change} />
    </span>
  );
}
