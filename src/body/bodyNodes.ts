import { HorizontalRuleNode } from "@lexical/extension";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import { PictureNode } from "./nodes/PictureNode";
import { QuoteBlockNode } from "./nodes/QuoteBlockNode";
import { ResultsBlockNode } from "./nodes/ResultsBlockNode";
import { SocialPostNode } from "./nodes/SocialPostNode";

/** Every kind of node that a body may hold, beside Lexical's own text, paragraph, line break and tab. */
export const bodyNodes = [
  HeadingNode,
  ListNode,
  ListItemNode,
  LinkNode,
  QuoteBlockNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  ResultsBlockNode,
  SocialPostNode,
  PictureNode,
  HorizontalRuleNode,
];
