import { $isResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { ResultsBlock, ResultsKind } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import { clockTime } from "@shared/results/views/clockTime";
import { $getNodeByKey, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type MouseEvent, useContext, useEffect } from "react";
import { ResultsContext } from "../../../ui/ResultsBlockView";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { focusText } from "../../focusText";
import { useBlock } from "../whole/useBlock";
import { $removeBlock } from "../whole/wholeBlock";
import { $followFigures, $freezeResults } from "./resultsEditing";

interface ResultsToolsProps {
  readonly onOpenResults: ((kind: ResultsKind, subject: string) => void) | undefined;
}

/** Below the text while results are selected: what they are, and whether they follow the figures. */
export function ResultsTools({ onOpenResults }: ResultsToolsProps): JSX.Element | null {
  const { results } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return results === null ? null : <ToolsOfResults key={results} results={results} onOpenResults={onOpenResults} />;
}

const kinds: Readonly<Record<ResultsKind, string>> = { contest: "Contest", authority: "Council", tally: "Tally" };

function ToolsOfResults({ results, onOpenResults }: ResultsToolsProps & { readonly results: NodeKey }) {
  const [editor] = useLexicalComposerContext();
  const viewOf = useContext(ResultsContext);
  const block = useBlock(results, $isResultsBlockNode);
  // A selected block has no caret that Lexical would keep in sight.
  useEffect(() => {
    if (block) editor.getElementByKey(results)?.scrollIntoView({ block: "nearest" });
  }, [editor, results, block]);
  if (!block) return null;
  const current = viewOf(block.kind, block.subject);

  const change = ($do: (node: ResultsBlockNode) => void) =>
    editor.update(
      () => {
        const node = $getNodeByKey(results);
        if ($isResultsBlockNode(node)) $do(node);
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    );
  // Without figures in the blog there is nothing to keep, and following them would lose the last there are.
  const follow = () => {
    if (current && block.frozen) change($followFigures);
  };
  const freeze = () => {
    if (current && !block.frozen) change((node) => $freezeResults(node, current));
  };
  const remove = () => {
    editor.update(
      () => {
        const node = $getNodeByKey(results);
        if ($isResultsBlockNode(node)) $removeBlock(node);
      },
      { discrete: true },
    );
    focusText(editor);
  };
  /** The mouse never takes the focus from the text. */
  const keepFocus = (event: MouseEvent) => event.preventDefault();

  return (
    <fieldset
      className="editor-strip results-tools"
      aria-label="Results"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        focusText(editor);
      }}
    >
      <p className="strip-title" role="status">
        <strong>{titleOf(block, block.view ?? current)}</strong> <span>{stateOf(block, current !== undefined)}</span>
      </p>
      <button
        type="button"
        aria-pressed={!block.frozen}
        aria-disabled={!current}
        onMouseDown={keepFocus}
        onClick={follow}
      >
        Follow the figures
      </button>
      <button
        type="button"
        aria-pressed={block.frozen}
        aria-disabled={!current}
        onMouseDown={keepFocus}
        onClick={freeze}
      >
        Freeze
      </button>
      {onOpenResults && (
        <button type="button" onMouseDown={keepFocus} onClick={() => onOpenResults(block.kind, block.subject)}>
          Open in the results desk
        </button>
      )}
      <button type="button" className="danger" onMouseDown={keepFocus} onClick={remove}>
        Delete
      </button>
    </fieldset>
  );
}

function titleOf({ kind }: ResultsBlock, view: ResultsView | undefined): string {
  return view?.caption ? `${kinds[kind]}: ${view.caption}` : kinds[kind];
}

function stateOf({ frozen, view }: ResultsBlock, isInBlog: boolean): string {
  if (!isInBlog) return frozen ? "Frozen. These results are no longer in the blog." : "Not in the blog.";
  if (!frozen) return "Changes with the figures.";
  return view?.asOf ? `Frozen as of ${clockTime(view.asOf)}.` : "Frozen.";
}
