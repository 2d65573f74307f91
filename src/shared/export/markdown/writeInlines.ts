import { type Inline, type Mark, marks, type Text } from "../../document/inline";
import { hasWords } from "../html/writeInlines";
import { printedLink } from "../printedLink";
import {
  characterReference,
  escapeAddress,
  escapeInline,
  escapeLineStart,
  oneLine,
  trimSpaces,
} from "./escapeMarkdown";

/** Three characters, so that the end of one mark and the beginning of another never run together. */
const delimiters = { bold: "**", italic: "_", strikethrough: "~~" } as const satisfies Record<Mark, string>;

type Token =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "open" | "close" | "markdown"; readonly text: string };

/** A paragraph's words: a line each, parted by hard breaks. */
export function writeParagraph(inlines: readonly Inline[]): string {
  const lines = linesOf(inlines).map((line) => escapeLineStart(writeTokens(tokensOf(line))));
  const first = lines.findIndex((line) => line !== "");
  return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\\\n");
}

/** The same in one line, for a heading or a cell; a break becomes a space. */
export function writeLine(inlines: readonly Inline[]): string {
  return linesOf(inlines)
    .map((line) => trimSpaces(writeTokens(tokensOf(line))))
    .filter((line) => line !== "")
    .join(" ");
}

/** Within the brackets of a link, where spaces at the ends stay. */
function writeLinkWords(inlines: readonly Inline[]): string {
  return linesOf(inlines)
    .map((line) => writeTokens(tokensOf(line)))
    .join(" ");
}

/** Plain text within a line. */
export function writeWords(text: string): string {
  return writeLine([{ type: "text", text }]);
}

/** A link whose words are given as plain text. */
export function writeLinkTo(address: string, words: string): string {
  return `[${writeWords(words)}](${escapeAddress(address)})`;
}

function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines.flatMap(withoutUnsafeLink)) {
    if (inline.type === "lineBreak") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** A link that is not safe, or has no words to click on, gives its words alone. */
function withoutUnsafeLink(inline: Inline): readonly Inline[] {
  if (inline.type !== "link") return [inline];
  const href = printedLink(inline.href);
  return href === undefined || !hasWords(inline.children) ? inline.children : [{ ...inline, href }];
}

function tokensOf(line: readonly Inline[]): readonly Token[] {
  const tokens: Token[] = [];
  let open: readonly Mark[] = [];
  const setMarks = (wanted: readonly Mark[]) => {
    const kept = open.findIndex((mark, index) => mark !== wanted[index]);
    const stay = kept < 0 ? open.length : kept;
    for (const mark of open.slice(stay).toReversed()) tokens.push({ type: "close", text: delimiters[mark] });
    for (const mark of wanted.slice(stay)) tokens.push({ type: "open", text: delimiters[mark] });
    open = wanted;
  };
  for (const inline of line) {
    if (inline.type === "text") addText(inline, tokens, setMarks);
    else if (inline.type === "link") {
      setMarks([]);
      tokens.push({ type: "markdown", text: `[${writeLinkWords(inline.children)}](${escapeAddress(inline.href)})` });
    }
  }
  setMarks([]);
  return joined(tokens);
}

/** Texts right beside each other as one, so that what is awkward across their border is seen. */
function joined(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (last?.type === "text" && token.type === "text") all[all.length - 1] = { ...last, text: last.text + token.text };
    else all.push(token);
  }
  return all;
}

/** A mark neither begins before white space nor ends after it: that stands outside. */
function addText({ text, marks: own = [] }: Text, tokens: Token[], setMarks: (wanted: readonly Mark[]) => void): void {
  const [, before = "", words = "", after = ""] = /^([\s\p{Z}]*)(.*?)([\s\p{Z}]*)$/su.exec(oneLine(text)) ?? [];
  if (before !== "") {
    setMarks([]);
    tokens.push({ type: "text", text: before });
  }
  if (words !== "") {
    setMarks(marks.filter((mark) => own.includes(mark)));
    tokens.push({ type: "text", text: words });
  }
  if (after !== "") {
    setMarks([]);
    tokens.push({ type: "text", text: after });
  }
}

function writeTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) =>
      token.type === "text" ? writeText(token.text, tokens[index - 1], tokens[index + 1]) : token.text,
    )
    .join("");
}

/**
 * A delimiter is one only beside white space or punctuation (CommonMark 0.31, 6.2): a letter outside, right beside it, is
 * written as a character reference, which counts as punctuation.
 */
function writeText(text: string, before: Token | undefined, after: Token | undefined): string {
  const characters = [...text];
  const encodesFirst = before?.type === "close" && isLetter(characters[0]);
  const first = encodesFirst ? characters.shift() : undefined;
  const encodesLast = after?.type === "open" && isLetter(characters.at(-1));
  const last = encodesLast ? characters.pop() : undefined;
  return characterReference(first) + escapeInline(characters.join(""), before?.text ?? "") + characterReference(last);
}

function isLetter(character: string | undefined): character is string {
  return character !== undefined && !/[ \p{Zs}\p{P}]/u.test(character);
}
