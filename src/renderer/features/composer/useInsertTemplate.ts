import { type Document, documentVersion } from "@shared/document/document";
import type { EntryId } from "@shared/model/ids";
import { fillTemplate } from "@shared/templates/fillTemplate";
import type { Template } from "@shared/templates/template";
import { type Ref, type RefObject, useImperativeHandle } from "react";
import type { Text as YText } from "yjs";
import type { BodyEditorHandle } from "../../editor/BodyEditor";
import type { BlogSession } from "../blog/BlogSession";
import { knownBlanks } from "../templates/knownBlanks";
import type { ComposerHandle } from "./Composer";
import type { TitleFieldHandle } from "./TitleField";

/** Inserts a template into the words that are open, and lets the window around them insert what it finds. */
export function useInsertTemplate(
  session: BlogSession,
  entryId: EntryId,
  words: { readonly title: YText },
  editor: RefObject<BodyEditorHandle | null>,
  title: RefObject<TitleFieldHandle | null>,
  handle: Ref<ComposerHandle>,
): (template: Pick<Template, "title" | "body">, slash?: string) => void {
  const insertTemplate = (template: Pick<Template, "title" | "body">, slash?: string) => {
    session.refresh();
    const filled = fillTemplate(template, knownBlanks(session, entryId));
    editor.current?.insertTemplate(filled.body, {
      slash,
      onInserted() {
        if (filled.title === "" || words.title.toString().trim() !== "") return;
        title.current?.write(filled.title);
        title.current?.selectFirst();
      },
    });
  };
  useImperativeHandle(handle, () => ({
    insertQuoteBy: (speaker) => editor.current?.insertQuoteBy(speaker),
    insertTemplate,
    insertWords: (words) => insertTemplate({ title: "", body: documentOfWords(words) }),
  }));
  return insertTemplate;
}

function documentOfWords(text: string): Document {
  return { version: documentVersion, blocks: [{ type: "paragraph", children: [{ type: "text", text }] }] };
}
