import { buildEditorFromExtensions } from "@lexical/extension";
import { ReactProviderExtension } from "@lexical/react/ReactProviderExtension";
import { readBody } from "@shared/doc/readBody";
import type { Block } from "@shared/document/document";
import { expandNothing } from "@shared/templates/expandSnippet";
import type { LexicalEditorWithDispose } from "lexical";
import { Doc, XmlText } from "yjs";
import { type BodyEditorOptions, bodyEditorExtension } from "../bodyEditorExtension";

interface OpenBody {
  readonly editor: LexicalEditorWithDispose;
  readonly doc: Doc;
  readonly body: XmlText;
  /** What is in the shared document now, not what the editor shows. */
  blocks(): readonly Block[];
  /** Does `change` in one update that is written at once. */
  change(change: () => void): void;
  close(): void;
}

/** The whole editor of a body in jsdom, without React; `more` is what the window around it would give it. */
export function openBody(
  body: XmlText = newBody(),
  more: Partial<Pick<BodyEditorOptions, "onPictures" | "expand" | "title">> = {},
): OpenBody {
  const editor = buildEditorFromExtensions(
    ReactProviderExtension,
    bodyEditorExtension({
      body,
      onFile: undefined,
      onWords: () => {},
      allowsQuotes: true,
      expand: expandNothing,
      ...more,
    }),
  );
  const root = document.createElement("div");
  root.contentEditable = "true";
  document.body.append(root);
  editor.setRootElement(root);
  const { doc } = body;
  if (!doc) throw new Error("the body is part of no document");
  return {
    editor,
    doc,
    body,
    blocks: () => readBody(body).blocks,
    change: (change) => editor.update(change, { discrete: true }),
    close() {
      editor.setRootElement(null);
      editor.dispose();
      root.remove();
    },
  };
}

export function newBody(): XmlText {
  const body = new XmlText();
  new Doc().getMap("entry").set("body", body);
  return body;
}
