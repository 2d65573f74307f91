import { $setTableCaption } from "@body/nodes/tableCaption";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { $isTableNode, type TableNode } from "@lexical/table";
import { $addUpdateTag, $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type MouseEvent, useId, useState } from "react";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { $deleteTable, $toggleHeaderRow } from "./tableEditing";
import { $addColumn, $addRow, $deleteColumn, $deleteRow } from "./tableGrid";
import { useTableState } from "./useTableState";

/** Below the text while the caret is in a table: its caption, its rows and columns. */
export function TableTools(): JSX.Element | null {
  const { table } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return table === null ? null : <ToolsOfTable key={table} table={table} />;
}

const tools: readonly (readonly [label: string, $do: (table: TableNode) => void])[] = [
  ["Row above", () => $addRow("above")],
  ["Row below", () => $addRow("below")],
  ["Column left", () => $addColumn("left")],
  ["Column right", () => $addColumn("right")],
  ["Delete row", $deleteRow],
  ["Delete column", $deleteColumn],
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
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            editor.focus();
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
