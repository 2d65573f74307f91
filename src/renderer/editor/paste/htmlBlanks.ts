const blocks = "p, div, li, h1, h2, h3, h4, h5, h6, td, th, caption, blockquote, pre";
const solid = "table, hr, ul, ol";

/** Takes the blanks away that other programs keep their lines apart with: empty paragraphs, breaks between blocks, fixed spaces. */
export function dropBlanks(root: ParentNode): void {
  // Slack's empty line.
  for (const empty of root.querySelectorAll(".c-mrkdwn__br")) {
    empty.replaceWith(document.createElement("br"), document.createElement("br"));
  }
  joinFixedSpaces(root);
  for (const line of root.querySelectorAll("br")) if (isBetweenBlocks(line)) line.remove();
  for (const block of root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    const isBlank = (block.textContent ?? "").trim() === "" && !block.querySelector(solid);
    if (isBlank && !block.closest("td, th, li")) block.remove();
  }
  for (const block of root.querySelectorAll("p, div")) splitAtEmptyLines(block);
}

/** Several spaces in a row are one, fixed or not; so are Apple's "converted" ones. A single fixed space inside a line was meant. */
function joinFixedSpaces(root: ParentNode): void {
  for (const space of root.querySelectorAll(".Apple-converted-space")) space.replaceWith(" ");
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (text.includes("\u00a0")) node.nodeValue = text.replace(/[ \t\r\n\u00a0]{2,}/g, " ");
  }
  for (const block of root.querySelectorAll("p, li, h1, h2, h3, h4, h5, h6, td, th, caption")) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const first = texts.nextNode();
    let last = first;
    for (let node = first; node; node = texts.nextNode()) last = node;
    if (first) first.nodeValue = first.nodeValue?.replace(/^\u00a0+/, "") ?? "";
    if (last) last.nodeValue = last.nodeValue?.replace(/\u00a0+$/, "") ?? "";
  }
}

function isBetweenBlocks(line: Element): boolean {
  if (line.parentElement && !line.parentElement.matches("div, blockquote")) return false;
  const isBlockOrEnd = (node: Node | null) => !node || (node instanceof Element && node.matches(`${blocks}, ${solid}`));
  return isBlockOrEnd(neighbour(line, "previousSibling")) && isBlockOrEnd(neighbour(line, "nextSibling"));
}

/** How many breaks in a row are looked over: more are no layout, and each looks over all the others. */
const maxBreaks = 40;

function neighbour(node: Node, side: "previousSibling" | "nextSibling"): Node | null {
  let at: Node | null = node[side];
  for (
    let count = 0;
    count < maxBreaks &&
    at &&
    (at.nodeName === "BR" || (at.nodeType === Node.TEXT_NODE && at.nodeValue?.trim() === ""));
    count++
  )
    at = at[side];
  return at;
}

/** An empty line inside a paragraph begins another one. */
function splitAtEmptyLines(block: Element): void {
  if (block.querySelector(`${blocks}, ${solid}`)) return;
  const parts: Node[][] = [[]];
  let breaks: Node[] = [];
  for (const child of [...block.childNodes]) {
    if (child.nodeName === "BR") breaks.push(child);
    else if (breaks.length > 0 && child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() === "") continue;
    else {
      if (breaks.length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(child);
    }
  }
  if (parts.length === 1) return;
  block.replaceWith(
    ...parts.map((nodes) => {
      const paragraph = document.createElement("p");
      paragraph.append(...nodes);
      return paragraph;
    }),
  );
}
