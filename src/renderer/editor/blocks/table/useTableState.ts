import { $getTableCaption } from "@body/nodes/tableCaption";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { $isTableNode } from "@lexical/table";
import { $getNodeByKey, type NodeKey } from "lexical";
import { useEffect, useState } from "react";
import { $hasHeaderRow } from "./tableEditing";

/** What the strip shows of a table, drawn again only when it has changed. */
export function useTableState(key: NodeKey): { readonly caption: string; readonly hasHeader: boolean } {
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
