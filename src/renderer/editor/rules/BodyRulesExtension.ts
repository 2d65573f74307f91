import { PictureNode } from "@body/nodes/PictureNode";
import { QuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { SocialPostNode } from "@body/nodes/SocialPostNode";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import { defineExtension, mergeRegister, ParagraphNode, RootNode, TabNode, TextNode } from "lexical";
import { $keepCell, $keepForeignQuote, $keepPost, $keepQuote, $keepRow, $keepTable } from "./containerRules";
import { $keepLink, $keepText } from "./inlineRules";
import { $keepHeading, $keepList, $keepListItem, $keepParagraph, $keepRoot } from "./lineRules";
import { $keepPicture, $keepResults } from "./wholeBlockRules";

/**
 * Keeps what is in the editor to what a body can hold (shared/document), wherever it came from: a paste, a drop, a key
 * of the platform. Runs on what has changed, inside the same update, so nothing else is ever written down.
 */
export const BodyRulesExtension = defineExtension({
  name: "nightdesk/body-rules",
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepText),
      editor.registerNodeTransform(TabNode, $keepText),
      editor.registerNodeTransform(LinkNode, $keepLink),
      editor.registerNodeTransform(ResultsBlockNode, $keepResults),
      editor.registerNodeTransform(PictureNode, $keepPicture),
      editor.registerNodeTransform(ParagraphNode, $keepParagraph),
      editor.registerNodeTransform(HeadingNode, $keepHeading),
      editor.registerNodeTransform(ListNode, $keepList),
      editor.registerNodeTransform(ListItemNode, $keepListItem),
      editor.registerNodeTransform(QuoteNode, $keepForeignQuote),
      editor.registerNodeTransform(QuoteBlockNode, $keepQuote),
      editor.registerNodeTransform(SocialPostNode, $keepPost),
      editor.registerNodeTransform(TableNode, $keepTable),
      editor.registerNodeTransform(TableRowNode, $keepRow),
      editor.registerNodeTransform(TableCellNode, $keepCell),
      editor.registerNodeTransform(RootNode, $keepRoot),
    ),
});
