import { readBlog } from "@shared/doc/readBlog";
import { plainTextOfDocument } from "@shared/document/document";
import type { Entry } from "@shared/model/entry";
import type { EntryId } from "@shared/model/ids";
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type TextNode } from "lexical";
import { Laptop } from "./Laptop";
import { addEntry, newBlog } from "./writtenBlog";

/** A reporter and an editor, with one entry of two paragraphs on both laptops. */
export function bothLaptops(): { readonly ada: Laptop; readonly ben: Laptop; readonly id: EntryId } {
  const ada = new Laptop("Ada");
  const ben = new Laptop("Ben");
  const { id: blogId, doc } = newBlog();
  const id = addEntry(doc, { title: "Plymouth" });
  ada.begin(blogId, doc);
  ada.type(id, () => $paragraphs("Labour gain Plymouth.", "Turnout was 34 per cent."));
  ben.open(ada.handOver());
  return { ada, ben, id };
}

export function $paragraphs(...words: readonly string[]): void {
  $getRoot()
    .clear()
    .append(...words.map((text) => $createParagraphNode().append($createTextNode(text))));
}

export function $textAt(index: number): TextNode | undefined {
  const block = $getRoot().getChildAtIndex(index);
  return $isElementNode(block) ? block.getAllTextNodes().at(-1) : undefined;
}

/** Puts `words` at the end of the paragraph at `index`. */
export function $append(index: number, words: string): void {
  const last = $textAt(index);
  last?.setTextContent(`${last.getTextContent()}${words}`);
}

export function entryIn(laptop: Laptop, id: EntryId): Entry {
  const entry = readBlog(laptop.doc).entries.find((each) => each.id === id);
  if (!entry) throw new Error("the entry is gone");
  return entry;
}

export function wordsIn(laptop: Laptop, id: EntryId): string {
  return plainTextOfDocument(entryIn(laptop, id).body);
}
