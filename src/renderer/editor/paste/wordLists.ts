/**
 * Word writes a list as paragraphs: `mso-list: l0 level2 lfo1` in the style of each, and its bullet or number as text in
 * a span of the style `mso-list: Ignore`. Puts real lists in their place. `styleAttribute` is where the style is kept.
 */
export function buildWordLists(root: ParentNode, styleAttribute: string): void {
  /** The lists that a next line may go on with, the innermost last. */
  let open: { readonly level: number; readonly list: Element }[] = [];
  for (const line of root.querySelectorAll<HTMLElement>(`p[${styleAttribute}*="mso-list"]`)) {
    const level = Number(/mso-list:[^;]*level(\d+)/i.exec(line.getAttribute(styleAttribute) ?? "")?.[1] ?? 1);
    const tag = isNumbered(takeMarker(line, styleAttribute)) ? "ol" : "ul";
    if (line.previousElementSibling !== open[0]?.list) open = [];
    const [outermost] = open;
    open = open.filter((one) => one === outermost || one.level <= level);
    const around = open.at(-1);
    if (!around || around.level < level) {
      const list = document.createElement(tag);
      if (around) (around.list.lastElementChild ?? around.list).append(list);
      else line.before(list);
      open.push({ level, list });
    }
    const item = document.createElement("li");
    item.append(...line.childNodes);
    open.at(-1)?.list.append(item);
    line.remove();
  }
  // The number of a heading is written in the same way.
  for (const heading of root.querySelectorAll("h1, h2, h3, h4, h5, h6")) takeMarker(heading, styleAttribute);
}

/** Takes the bullet or number out of a line and answers it. */
function takeMarker(line: Element, styleAttribute: string): string {
  const marker = line.querySelector(`[${styleAttribute}*="Ignore"]`);
  const words = marker?.textContent?.trim() ?? "";
  marker?.remove();
  return words;
}

function isNumbered(marker: string): boolean {
  return /^\(?[\p{L}\p{N}]+[.)]/u.test(marker);
}
