import { noQuoteDetails } from "../document/blocks/quote";
import type { ResultsKind } from "../document/blocks/results";
import { type Block, type Document, documentVersion } from "../document/document";
import type { Inline } from "../document/inline";
import type { ResultsView } from "../results/resultsView";

/** Part of a line: plain words, or a run that `bold` or `link` made. */
export type Part = string | Inline;

export function documentOf(...blocks: readonly Block[]): Document {
  return { version: documentVersion, blocks };
}

export function paragraph(...parts: readonly Part[]): Block {
  return { type: "paragraph", children: inlinesOf(parts) };
}

export function heading(text: string): Block {
  return { type: "heading", level: 1, children: inlinesOf([text]) };
}

export function bulletList(...items: readonly (readonly Part[])[]): Block {
  return {
    type: "list",
    ordered: false,
    items: items.map((parts) => ({ children: inlinesOf(parts), lists: [] })),
  };
}

export function divider(): Block {
  return { type: "divider" };
}

/** A quote of one paragraph. `place` is empty where it is not known. */
export function quote(
  words: string,
  said: { readonly by: string; readonly role: string; readonly party: string; readonly place: string },
  source: string,
): Block {
  const { by: speaker, role, party, place } = said;
  return { ...noQuoteDetails, type: "quote", paragraphs: [inlinesOf([words])], speaker, role, party, place, source };
}

/** A table whose first row is the header row. */
export function table(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    type: "table",
    caption,
    rows: [header, ...rows].map((row, index) =>
      row.map((text) => ({ header: index === 0, paragraphs: [inlinesOf([text])] })),
    ),
  };
}

/** A table of the blog's figures as they are now. */
export function liveResults(kind: ResultsKind, subject: string): Block {
  return { type: "results", kind, subject, frozen: false, view: null };
}

/** A table of the blog's figures as they once were. */
export function frozenResults(kind: ResultsKind, subject: string, view: ResultsView): Block {
  return { type: "results", kind, subject, frozen: true, view };
}

export function bold(text: string): Inline {
  return { type: "text", text, marks: ["bold"] };
}

export function italic(text: string): Inline {
  return { type: "text", text, marks: ["italic"] };
}

export function link(href: string, text: string): Inline {
  return { type: "link", href, children: [{ type: "text", text }] };
}

function inlinesOf(parts: readonly Part[]): readonly Inline[] {
  return parts.map((part) => (typeof part === "string" ? { type: "text", text: part } : part));
}
