import { type Inline, plainTextOfInlines } from "../document/inline";

/**
 * The part of a line from one offset to another, in UTF-16 units of its plain text; a style that is cut goes on in both
 * parts.
 */
export function sliceInlines(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = lengthOf(inline);
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      if (inline.type === "text") parts.push({ ...inline, text: inline.text.slice(start, end) });
      else if (inline.type === "link")
        parts.push({ ...inline, children: sliceInlines(inline.children, start, end) as typeof inline.children });
      else parts.push(inline);
    }
    at += length;
    if (at >= to) break;
  }
  return parts;
}

/** Puts parts of lines together: neighbours in one style are one text, neighbours to one address are one link. */
export function joinInlines(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of parts.flat()) {
    const last = joined.at(-1);
    if (inline.type === "text" && last?.type === "text" && styleOf(inline) === styleOf(last)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.type === "link" && last?.type === "link" && inline.href === last.href) {
      const children = joinInlines([last.children, inline.children]);
      joined[joined.length - 1] = { ...last, children: children as typeof last.children };
    } else if (lengthOf(inline) > 0) joined.push(inline);
  }
  return joined;
}

/** A stretch of a line in one style; `to` is the offset behind it. */
export interface StyledRun {
  readonly style: string;
  readonly to: number;
}

/** The styles of a line from its first letter to its last. */
export function styledRuns(inlines: readonly Inline[]): readonly StyledRun[] {
  const runs: { style: string; to: number }[] = [];
  const add = (parts: readonly Inline[], href: string) => {
    for (const inline of parts) {
      if (inline.type === "link") {
        add(inline.children, inline.href);
        continue;
      }
      const last = runs.at(-1);
      // A line break has no style of its own: it goes with the words before it.
      const goesOn = inline.type === "lineBreak" && last?.style.startsWith(`${href} `) === true;
      const style = goesOn ? last.style : `${href} ${inline.type === "text" ? styleOf(inline) : ""}`;
      const to = (last?.to ?? 0) + lengthOf(inline);
      if (last?.style === style) last.to = to;
      else runs.push({ style, to });
    }
  };
  add(inlines, "");
  return runs;
}

function styleOf(inline: Extract<Inline, { type: "text" }>): string {
  return inline.marks?.join() ?? "";
}

function lengthOf(inline: Inline): number {
  return inline.type === "text" ? inline.text.length : plainTextOfInlines([inline]).length;
}
