import { $isHeadingNode } from "@lexical/rich-text";
import { entriesOf } from "@shared/doc/blogDoc";
import { readBlog } from "@shared/doc/readBlog";
import { type Document, plainTextOfDocument } from "@shared/document/document";
import type { EntryContent } from "@shared/model/entry";
import type { EntryId } from "@shared/model/ids";
import fc from "fast-check";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isParagraphNode,
  type ElementNode,
  type TextNode,
} from "lexical";
import type { Laptop } from "./Laptop";

export interface Night {
  readonly laptops: readonly Laptop[];
  /** Every handover file so far: it may be opened late, again, or never. */
  readonly files: Uint8Array[];
  /** Every word that was typed, and which somebody did not take out again. */
  readonly words: Set<string>;
}

export type Step = (night: Night) => void;

/** Gives the steps of a failing night their names. */
export function named(name: string, arbitrary: fc.Arbitrary<Step>): fc.Arbitrary<Step> {
  return arbitrary.map((step) =>
    Object.assign((night: Night) => step(night), {
      [fc.toStringMethod]: () => `${name}${"told" in step ? step.told : ""}`,
    }),
  );
}

let wordCount = 0;

/** A word that nobody has typed before. */
export function newWord(night: Night): string {
  const word = `w${wordCount++}q`;
  night.words.add(word);
  return word;
}

export const pick = fc.nat({ max: 1_000 });

/** Types in a body with a real editor: `$change` gets a paragraph or heading of it and a number to choose with. */
export function typing(change: (night: Night) => ($block: ElementNode, choice: number) => void): fc.Arbitrary<Step> {
  return fc.tuple(pick, pick, pick, pick).map(([laptop, entry, block, choice]) =>
    onEntry(laptop, entry, (night, at, id) => {
      const before = wordsShown(at, id);
      const $change = change(night);
      at.type(id, () => {
        const root = $getRoot();
        if (root.isEmpty()) root.append($createParagraphNode());
        const chosen = root.getChildAtIndex(block % root.getChildrenSize());
        if ($isParagraphNode(chosen) || $isHeadingNode(chosen)) $change(chosen, choice);
      });
      forget(night, before, wordsShown(at, id));
    }),
  );
}

export function onEntry(laptop: number, entry: number, change: (night: Night, at: Laptop, id: EntryId) => void): Step {
  return Object.assign(
    (night: Night) => {
      const at = night.laptops[laptop % night.laptops.length];
      const ids = at ? ([...entriesOf(at.doc).keys()].sort() as EntryId[]) : [];
      const id = ids[entry % ids.length];
      if (at && id) change(night, at, id);
    },
    { told: ` on ${laptop % 3} in ${entry % 2}` },
  );
}

/** The words that went by somebody's own hand are not missed. */
export function forget(night: Night, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  for (const word of before) if (!after.has(word)) night.words.delete(word);
}

export function wordsShown(laptop: Laptop, id: EntryId): Set<string> {
  const { title, body } = readBlogEntry(laptop, id);
  return new Set(wordsOf({ title, body }));
}

export function wordsOf({ title, body }: Pick<EntryContent, "title" | "body">): readonly string[] {
  return `${title}\n${plainTextOfDocument(body)}`.match(/w[0-9]+q/g) ?? [];
}

export function readBlogEntry(laptop: Laptop, id: EntryId) {
  const entry = readBlog(laptop.doc).entries.find((each) => each.id === id);
  if (!entry) throw new Error("the entry is gone");
  return entry;
}

export const $line = (words: string) => $createParagraphNode().append($createTextNode(words));
export const $texts = (block: ElementNode): TextNode[] => block.getAllTextNodes();

/** The words of the form that newWord gives, wherever they stand in `value`; those of a body that are in part bold too. */
export function wordsAnywhere(value: unknown): readonly string[] {
  const texts: string[] = [];
  const json = JSON.stringify(value, (_, part: unknown) => {
    const isBody = typeof part === "object" && part !== null && "blocks" in part;
    if (isBody) texts.push(plainTextOfDocument(part as Document));
    return part;
  });
  return [json, ...texts].join("\n").match(/w[0-9]+q/g) ?? [];
}
