/**
 * Word for the web writes each item of a list as a list of its own, its depth as `data-aria-level`, and headings as
 * paragraphs with a role. The items are given the form of Word's own lists, which `buildWordLists` puts together.
 */
export function readOfficeOnline(root: ParentNode, styleAttribute: string): void {
  for (const endOfParagraph of root.querySelectorAll(".EOP")) endOfParagraph.remove();
  for (const wrapper of root.querySelectorAll(".ListContainerWrapper")) {
    const lines = [...wrapper.querySelectorAll("li[data-aria-level]")].map((item) => wordLine(item, styleAttribute));
    if (lines.length > 0) wrapper.replaceWith(...lines);
  }
  for (const heading of root.querySelectorAll("p[role=heading]")) {
    const level = Number(heading.getAttribute("aria-level") ?? 1);
    const wanted = document.createElement(level <= 1 ? "h1" : "h2");
    wanted.append(...heading.childNodes);
    heading.replaceWith(wanted);
  }
}

function wordLine(item: Element, styleAttribute: string): Element {
  const line = document.createElement("p");
  line.setAttribute(styleAttribute, `mso-list:l0 level${item.getAttribute("data-aria-level")} lfo1`);
  const marker = document.createElement("span");
  marker.setAttribute(styleAttribute, "mso-list:Ignore");
  marker.textContent = item.parentElement?.tagName === "OL" ? "1." : "·";
  const words = item.querySelectorAll(":scope > p");
  line.append(marker, ...(words.length > 0 ? [...words].flatMap((one) => [...one.childNodes]) : item.childNodes));
  return line;
}
