import { bodyNodes } from "@body/bodyNodes";
import { $getDocument } from "@body/documentBridge";
import { $insertGeneratedNodes } from "@lexical/clipboard";
import { buildEditorFromExtensions, HorizontalRuleExtension } from "@lexical/extension";
import { ListExtension } from "@lexical/list";
import type { Document } from "@shared/document/document";
import { $createParagraphNode, $createTextNode, $getRoot, configExtension, defineExtension } from "lexical";
import { LinkEditingExtension } from "../LinkEditingExtension";
import { BodyRulesExtension } from "../rules/BodyRulesExtension";
import { theme } from "../theme";
import { PasteExtension } from "./PasteExtension";
import { $nodesOfFragment } from "./pasteHtml";

/**
 * Reads clean HTML as a body, just as a paste into an empty entry would have it, without an entry: one editor that nobody
 * sees reads many. End it with `dispose`.
 */
export function createBodyReader(): {
  readonly read: (fragment: DocumentFragment) => Document;
  readonly dispose: () => void;
} {
  let failure: unknown;
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: "nightdesk/body-reader",
      theme,
      $initialEditorState: null,
      nodes: bodyNodes,
      onError: (error: Error) => {
        failure = error;
      },
      dependencies: [
        configExtension(ListExtension, { hasStrictIndent: true }),
        HorizontalRuleExtension,
        LinkEditingExtension,
        PasteExtension,
        BodyRulesExtension,
      ],
    }),
  );
  return {
    read(fragment) {
      failure = undefined;
      editor.update(
        () => {
          const line = $createParagraphNode();
          $getRoot().clear().append(line);
          const nodes = $nodesOfFragment(fragment);
          const words = (fragment.textContent ?? "").replace(/\s+/g, " ").trim();
          if (nodes.length > 0) $insertGeneratedNodes(editor, nodes, line.selectStart());
          // What the editor cannot make blocks of is words at least.
          else if (words !== "") line.append($createTextNode(words));
        },
        { discrete: true },
      );
      if (failure !== undefined) throw failure;
      return editor.read($getDocument);
    },
    dispose: () => editor.dispose(),
  };
}
