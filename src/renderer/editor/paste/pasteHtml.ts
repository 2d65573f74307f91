import { $insertGeneratedNodes } from "@lexical/clipboard";
import { $generateNodesFromDOMViaExtension, contextValue, ImportSource } from "@lexical/html";
import { $isTableNode, $isTableRowNode } from "@lexical/table";
import { $getEditor, $isElementNode, type BaseSelection, type LexicalNode } from "lexical";
import { cleanHtml } from "./cleanHtml";

/** False where the HTML holds no words, or cannot be read: the plain text beside it is taken instead. */
export function $pasteHtml(html: string, selection: BaseSelection): boolean {
  const nodes = $nodesOfFragment(cleanHtml(html));
  if (nodes.every((node) => node.getTextContent().trim() === "" && !$isTableNode(node))) return false;
  $insertGeneratedNodes($getEditor(), nodes, selection);
  return true;
}

/** The nodes of HTML that is clean; none where it cannot be read. */
export function $nodesOfFragment(fragment: DocumentFragment): LexicalNode[] {
  try {
    return $generateNodesFromDOMViaExtension(fragment, {
      context: [contextValue(ImportSource, "paste")],
    }).flatMap($withoutSingleCell);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** One cell copied from a spreadsheet is words, not a table. */
function $withoutSingleCell(node: LexicalNode): LexicalNode[] {
  if (!$isTableNode(node) || node.getChildrenSize() !== 1) return [node];
  const row = node.getFirstChild();
  const cell = $isTableRowNode(row) && row.getChildrenSize() === 1 ? row.getFirstChild() : null;
  return $isElementNode(cell) ? cell.getChildren() : [node];
}
