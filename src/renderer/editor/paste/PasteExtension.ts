import { ClipboardImportExtension } from "@lexical/clipboard";
import { CoreImportExtension, DOMImportExtension, HorizontalRuleImportExtension } from "@lexical/html";
import { RichTextExtension } from "@lexical/rich-text";
import { TableExtension } from "@lexical/table";
import {
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from "lexical";
import { BlockquoteRule, TableRule } from "./importRules";
import { $insertInQuote } from "./insertInQuote";
import { $pasteHtml } from "./pasteHtml";
import { $pasteText } from "./pasteText";

/**
 * What may come in from outside: HTML is cleaned by DOMPurify and goes to Lexical as nodes, never as a string again.
 * Our handlers never call the ones below them, which would take HTML as it is.
 */
export const PasteExtension = defineExtension({
  name: "nightdesk/paste",
  dependencies: [
    RichTextExtension,
    TableExtension,
    CoreImportExtension,
    HorizontalRuleImportExtension,
    configExtension(DOMImportExtension, { rules: [BlockquoteRule, TableRule] }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        "text/html": [(html, selection) => $pasteHtml(html, selection)],
        "text/plain": [(text, selection) => $pasteText(text, selection)],
        "text/uri-list": [(text, selection) => $pasteText(text, selection)],
      },
    }),
  ],
  register: (editor) =>
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes, selection }) => $insertInQuote(nodes, selection),
      COMMAND_PRIORITY_HIGH,
    ),
});
