import fc from "fast-check";
import type { Link, PhrasingContent } from "mdast";
import { describe, expect, test } from "vitest";
import { type Inline, type Mark, marks, type Text } from "../../document/inline";
import { printedLink } from "../printedLink";
import { parseMarkdown } from "../testing/parseMarkdown";
import { oneLine } from "./escapeMarkdown";
import { writeLine, writeParagraph } from "./writeInlines";

/** A character of a line: what it is, how it is marked, where it leads. */
type Shown = readonly [character: string, marks: string, address: string];

const markOf: Readonly<Record<string, Mark>> = { strong: "bold", emphasis: "italic", delete: "strikethrough" };

function shownIn(nodes: readonly PhrasingContent[], own: readonly Mark[] = [], address = ""): readonly Shown[] {
  return nodes.flatMap((node): readonly Shown[] => {
    const mark = markOf[node.type];
    if (node.type === "text") return charactersOf(node.value, own, address);
    if (node.type === "break") return [["\n", "", ""]];
    if (node.type === "link") return shownIn(node.children, own, isBare(node) ? address : node.url);
    if (mark !== undefined && "children" in node) return shownIn(node.children, [...own, mark], address);
    throw new Error(`a ${node.type} was read: ${JSON.stringify(node)}`);
  });
}

/** An address that GFM makes a link of by itself: its words lead nowhere but to themselves. */
function isBare(node: Link): boolean {
  const [child] = node.children;
  return child?.type === "text" && ["", "http://", "mailto:"].some((start) => start + child.value === node.url);
}

function charactersOf(text: string, own: readonly Mark[], address: string): readonly Shown[] {
  return [...text].map((character) =>
    /[\s\p{Z}]/u.test(character)
      ? [character.replace(/[ \t\n]/, " "), "", address]
      : [character, marks.filter((mark) => own.includes(mark)).join(), address],
  );
}

/** What a page would show: runs of spaces as one, none at the ends of a line, no empty line at the ends. */
function settled(shown: readonly Shown[]): string {
  const lines = shown
    .map((each) => JSON.stringify(each))
    .join("\n")
    .split('["\\n","",""]')
    .map((line) => line.split("\n").filter(Boolean));
  const isSpace = (each: string | undefined) => each?.startsWith('[" ",') === true;
  const trimmed = lines.map((line) => {
    const single = line.filter((each, index) => !(isSpace(each) && isSpace(line[index - 1])));
    const first = single.findIndex((each) => !isSpace(each));
    return first < 0 ? [] : single.slice(first, single.findLastIndex((each) => !isSpace(each)) + 1);
  });
  const first = trimmed.findIndex((line) => line.length > 0);
  const last = trimmed.findLastIndex((line) => line.length > 0);
  return trimmed
    .slice(Math.max(first, 0), last + 1)
    .map((line) => line.join("\n"))
    .join("\n--\n");
}

function shownBy(inlines: readonly Inline[], address = ""): readonly Shown[] {
  return inlines.flatMap((inline): readonly Shown[] => {
    if (inline.type === "text") return charactersOf(oneLine(inline.text), inline.marks ?? [], address);
    if (inline.type === "lineBreak") return [["\n", "", ""]];
    const words = shownBy(inline.children, printedLink(inline.href) ?? "");
    const isSeen = words.some(([character]) => character.trim() !== "");
    return isSeen ? words : shownBy(inline.children);
  });
}

function paragraphsIn(markdown: string): readonly PhrasingContent[] {
  const { children } = parseMarkdown(markdown);
  if (children.length === 0) return [];
  const [only] = children;
  if (children.length > 1 || only?.type !== "paragraph") throw new Error(`no paragraph: ${JSON.stringify(children)}`);
  return only.children;
}

const awkward = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(..."ab1é😀") },
  { weight: 4, arbitrary: fc.constantFrom(..."*_~`[]()<>!\\&#+-=.:|>\"'{}$@/;") },
  { weight: 2, arbitrary: fc.constantFrom(" ", "\u00A0", "\u200B", "\n", "€", "“", "—") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("&amp;", "&#42;", "1.", "12)", "www.a.example", "x@a.example", "http://b.example"),
  },
);
const words = fc.array(awkward, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
const ownMarks = fc.subarray([...marks]).map((subset) => (subset.length === 0 ? {} : { marks: subset }));
const textArbitrary = fc.tuple(words, ownMarks).map(([text, own]): Text => ({ type: "text", text, ...own }));
const breakArbitrary = fc.constant<Extract<Inline, { type: "lineBreak" }>>({ type: "lineBreak" });
const linkArbitrary = fc
  .tuple(
    fc.constantFrom(
      "https://a.example/(b)?c=1&copy;d*_",
      "mailto:<a>@b.example",
      "javascript:alert(1)",
      "https://a.example/\\",
    ),
    fc.array(textArbitrary, { maxLength: 2 }),
  )
  .map(([href, children]) => ({ type: "link" as const, href, children }));
const inlineArbitrary: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: textArbitrary },
  { weight: 1, arbitrary: breakArbitrary },
  { weight: 2, arbitrary: linkArbitrary },
);
const lineArbitrary = fc.array(inlineArbitrary, { maxLength: 6 });

const space: Text = { type: "text", text: " " };

describe("words with marks, breaks and links", () => {
  test("are read back as they were, whatever they are", () => {
    fc.assert(
      fc.property(lineArbitrary, (inlines) => {
        const markdown = writeParagraph(inlines);
        expect(settled(shownIn(paragraphsIn(markdown))), markdown).toBe(settled(shownBy(inlines)));
      }),
      { numRuns: 3_000 },
    );
  });

  test("stay within a cell of a table", () => {
    fc.assert(
      fc.property(lineArbitrary, (inlines) => {
        const markdown = `| ${writeLine(inlines)} | b |\n| --- | --- |\n`;
        const [table, ...others] = parseMarkdown(markdown).children;
        expect(others).toEqual([]);
        if (table?.type !== "table") throw new Error(`no table: ${markdown}`);
        const [first, second, ...further] = table.children[0]?.children ?? [];
        expect(further).toEqual([]);
        expect(second?.children).toMatchObject([{ type: "text", value: "b" }]);
        const inOneLine = inlines.map((inline) => (inline.type === "lineBreak" ? space : inline));
        expect(settled(shownIn(first?.children ?? [])), markdown).toBe(settled(shownBy(inOneLine)));
      }),
      { numRuns: 2_000 },
    );
  });

  test("read well where nothing is awkward", () => {
    const bold = (text: string): Text => ({ type: "text", text, marks: ["bold"] });
    const plain = (text: string): Text => ({ type: "text", text });
    expect(writeParagraph([plain("Labour "), bold("gain"), plain(" Plymouth – 31 seats, R&D & more.")])).toBe(
      "Labour **gain** Plymouth – 31 seats, R&D & more.",
    );
    expect(writeParagraph([{ type: "link", href: "https://a.example/b?c=1", children: [plain("More")] }])).toBe(
      "[More](https://a.example/b?c=1)",
    );
    expect(writeParagraph([plain("re"), bold("count")])).toBe("r&#x65;**count**");
  });
});
