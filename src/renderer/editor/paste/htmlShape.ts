import { maxListDepth } from "../rules/maxListDepth";

const tagOfMark: Readonly<Record<string, string>> = { bold: "strong", italic: "em", struck: "s" };
export const markNames: ReadonlySet<string> = new Set([...Object.keys(tagOfMark), "plain"]);

/**
 * The marks that an inline style stands for. Word processors write bold as a style, and Google Docs wraps everything in
 * a `<b>` whose style says that it is not. Read from the text: under our CSP the style object may be empty.
 */
export function lookOfStyle(style: string): string {
  const look: string[] = [];
  const weight = /(?:^|;)\s*font-weight\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight === "bold" || weight === "bolder" || Number(weight) >= 600) look.push("bold");
  else if (weight === "normal" || Number(weight) < 600) look.push("plain");
  if (/(?:^|;)\s*font-style\s*:\s*(italic|oblique)/i.test(style)) look.push("italic");
  if (/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style)) look.push("struck");
  return look.join(" ");
}

/** Headings are bold by themselves, and a bold box is not bold words. */
const marked = new Set(["SPAN", "B", "STRONG", "I", "EM", "A", "S", "DEL", "STRIKE", "TD", "TH", "P", "LI"]);

/** Puts the tags of `marks` around the words of `element`; a `<b>` that is not bold is taken away. */
export function keepMarks(element: Element, marks: readonly string[]): void {
  if (!marked.has(element.tagName)) return;
  for (const mark of marks) {
    const tag = tagOfMark[mark];
    if (!tag || !hasOnlyWords(element)) continue;
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
  const isBold = element.tagName === "B" || element.tagName === "STRONG";
  if (isBold && marks.includes("plain")) element.replaceWith(...element.childNodes);
}

function hasOnlyWords(element: Element): boolean {
  return !element.querySelector("p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, hr, pre");
}

/** A table inside a cell becomes its words, a space between the cells. */
export function flattenNestedTables(root: ParentNode): void {
  for (const table of [...root.querySelectorAll("table table")].reverse()) {
    const words = [...table.querySelectorAll("td, th, caption")].map((cell) => cell.textContent?.trim() ?? "");
    table.replaceWith(words.filter(Boolean).join(" "));
  }
}

/** Lists deeper than an editor can bear are raised into the list above before Lexical sees them. */
export function flattenDeepLists(root: ParentNode): void {
  const tooDeep = Array(maxListDepth + 1)
    .fill(":is(ul, ol)")
    .join(" ");
  for (const list of [...root.querySelectorAll(tooDeep)].reverse()) {
    const holder = list.closest("li");
    if (holder && holder.parentElement !== list) holder.after(...list.childNodes);
    else list.before(...list.childNodes);
    list.remove();
  }
}
