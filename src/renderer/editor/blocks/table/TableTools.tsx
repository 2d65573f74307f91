import { $getTableCaption, $setTableCaption } from "@body/nodes/tableCaption";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableNode,
  type TableNode,
} from "@lexical/table";
import { $addUpdateTag, $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type MouseEvent, useEffect, useId, useState } from "react";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { $deleteTable, $hasHeaderRow, $toggleHeaderRow } from "./tableEditing";

/** Below the text while the caret is in a table: its caption, its rows and columns. */
export function TableTools(): JSX.Element | null {
  const { table } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return table === null ? null : <ToolsOfTable key={table} table={table} />;
}

const tools: readonly (readonly [label: string, $do: (table: TableNode) => void])[] = [
  ["Row above", () => $insertTableRowAtSelection(false)],
  ["Row below", () => $insertTableRowAtSelection(true)],
  ["Column left", () => $insertTableColumnAtSelection(false)],
  ["Column right", () => $insertTableColumnAtSelection(true)],
  ["Delete row", (table) => (table.getChildrenSize() > 1 ? $deleteTableRowAtSelection() : $deleteTable(table))],
  ["Delete column", (table) => (table.getColumnCount() > 1 ? $deleteTableColumnAtSelection() : $deleteTable(table))],
];

function ToolsOfTable({ table }: { readonly table: NodeKey }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const captionId = useId();
  const { caption, hasHeader } = useTableState(table);
  const [typed, setTyped] = useState<string>();

  const change = ($do: (table: TableNode) => void, keepsFocus: boolean) =>
    editor.update(
      () => {
        const node = $getNodeByKey(table);
        if (!$isTableNode(node)) return;
        $do(node);
      },
      keepsFocus ? { tag: SKIP_DOM_SELECTION_TAG } : {},
    );
  /** A button pressed with a key keeps the focus; the mouse never takes it from the text. */
  const press = ($do: (table: TableNode) => void) => (event: MouseEvent) =>
    change((node) => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      $do(node);
    }, event.detail === 0);
  const keepFocus = (event: MouseEvent) => event.preventDefault();

  return (
    <fieldset
      className="editor-strip table-tools"
      aria-label="Table"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        editor.focus();
      }}
    >
      <div className="strip-field strip-field-wide">
        <label htmlFor={captionId}>Caption</label>
        <input
          id={captionId}
          type="text"
          value={typed ?? caption}
          onChange={(event) => {
            const { value } = event.target;
            setTyped(value);
            change((node) => $setTableCaption(node, value), true);
          }}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) editor.focus();
          }}
        />
      </div>
      {tools.map(([label, $do]) => (
        <button key={label} type="button" onMouseDown={keepFocus} onClick={press($do)}>
          {label}
        </button>
      ))}
      <button type="button" aria-pressed={hasHeader} onMouseDown={keepFocus} onClick={press($toggleHeaderRow)}>
        Header row
      </button>
      <button type="button" className="danger" onMouseDown={keepFocus} onClick={press($deleteTable)}>
        Delete table
      </button>
    </fieldset>
  );
}

function useTableState(key: NodeKey): { readonly caption: string; readonly hasHeader: boolean } {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState({ caption: "", hasHeader: true });
  useEffect(() => {
    const read = () => {
      const next = editor.getEditorState().read(() => {
        const table = $getNodeByKey(key);
        if (!$isTableNode(table)) return { caption: "", hasHeader: false };
        return { caption: $getTableCaption(table), hasHeader: $hasHeaderRow(table) };
      });
      setState((previous) =>
        previous.caption === next.caption && previous.hasHeader === next.hasHeader ? previous : next,
      );
    };
    read();
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.has(key)) read();
    });
  }, [editor, key]);
  return state;
}
