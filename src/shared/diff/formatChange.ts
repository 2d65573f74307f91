import { type Inline, type Mark, marks } from "../document/inline";

/** What became of the style of some words: "now bold", "no longer italic, now a link". The words are the same in both. */
export function formatChange(before: readonly Inline[], after: readonly Inline[]): string {
  const [had, has] = [marksIn(before), marksIn(after)];
  const [from, to] = [addressesIn(before), addressesIn(after)];
  const gone = marks.filter((mark) => had.has(mark) && !has.has(mark)).map((mark) => `no longer ${words[mark]}`);
  const come = marks.filter((mark) => has.has(mark) && !had.has(mark)).map((mark) => `now ${words[mark]}`);
  const link =
    from === to ? [] : [to === "" ? "no longer a link" : from === "" ? `now a link to ${to}` : `now linked to ${to}`];
  return [...gone, ...come, ...link].join(", ") || "style changed";
}

const words: Readonly<Record<Mark, string>> = { bold: "bold", italic: "italic", strikethrough: "struck through" };

function marksIn(inlines: readonly Inline[]): ReadonlySet<Mark> {
  return new Set(
    inlines.flatMap((inline): readonly Mark[] => {
      if (inline.type === "link") return [...marksIn(inline.children)];
      return inline.type === "text" ? (inline.marks ?? []) : [];
    }),
  );
}

function addressesIn(inlines: readonly Inline[]): string {
  return inlines.flatMap((inline) => (inline.type === "link" ? [inline.href] : [])).join(" and ");
}
