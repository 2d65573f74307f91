import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from "@lexical/table";
import { $createLineBreakNode, $createParagraphNode, $createTextNode } from "lexical";

/** A table of plain texts; the first row is its header. */
export function $tableOfTexts(rows: readonly (readonly string[])[]): TableNode {
  return $createTableNode().append(
    ...rows.map((row, index) => {
      const header = index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
      return $createTableRowNode().append(
        ...row.map((text) => $createTableCellNode(header).append($paragraphOfText(text))),
      );
    }),
  );
}

function $paragraphOfText(text: string) {
  const paragraph = $createParagraphNode();
  text
    .trim()
    .split("\n")
    .forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line) paragraph.append($createTextNode(line));
    });
  return paragraph;
}
