type StyleMark = "bold" | "italic" | "struck" | "plain";

const tags = { bold: "strong", italic: "em", struck: "s" } as const;

/**
 * The marks that a style stands for; of two values the first one counts. Word processors write bold as a style, and
 * Google Docs wraps everything in a `<b>` whose style says that it is not.
 */
export function marksOfStyle(style: string): StyleMark[] {
  const found: StyleMark[] = [];
  const weight = propertyOf(style, "font-weight");
  if (weight === "bold" || weight === "bolder" || Number(weight) >= 600) found.push("bold");
  else if (weight === "normal" || Number(weight) < 600) found.push("plain");
  if (/^(?:italic|oblique)/.test(propertyOf(style, "font-style") ?? "")) found.push("italic");
  if (/line-through/.test(propertyOf(style, "text-decoration(?:-line)?") ?? "")) found.push("struck");
  return found;
}

/** True for what a reader of the page did not see: hidden words, and words for screen readers only. */
export function isHidden(style: string): boolean {
  return (
    propertyOf(style, "display") === "none" ||
    propertyOf(style, "visibility") === "hidden" ||
    propertyOf(style, "mso-hide") === "all" ||
    /^(?:rect|inset)\(/.test(propertyOf(style, "clip(?:-path)?") ?? "")
  );
}

function propertyOf(style: string, property: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`, "i").exec(style)?.[1]?.trim().toLowerCase();
}

/** Headings are bold by themselves, and a bold box is not bold words. */
const marked = new Set(["SPAN", "B", "STRONG", "I", "EM", "A", "S", "DEL", "STRIKE", "TD", "TH", "P", "LI"]);

/** Puts the tags of `marks` around the words of `element`; a `<b>` that is not bold is taken away. */
export function keepMarks(element: Element, marks: readonly StyleMark[]): void {
  if (!marked.has(element.tagName)) return;
  for (const mark of marks) {
    if (mark === "plain" || !hasOnlyWords(element)) continue;
    const wrapper = element.ownerDocument.createElement(tags[mark]);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
  const isBold = element.tagName === "B" || element.tagName === "STRONG";
  if (isBold && marks.includes("plain")) element.replaceWith(...element.childNodes);
}

function hasOnlyWords(element: Element): boolean {
  return !element.querySelector("p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, hr, pre");
}
