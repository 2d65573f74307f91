import type { Theme, ThemeNode } from "../theme/Theme";
import { everywhere, themeElements, voidElements } from "../theme/themeElements";
import { type Html, html, htmlElement } from "./html";

/** A theme's header or footer. Throws an Error for an element or attribute that readMarkup would not have let through. */
export function writeThemeMarkup(nodes: readonly ThemeNode[], logo: Theme["logo"]): Html {
  const address = logo && `data:${logo.mime};base64,${logo.bytes.toBase64()}`;

  function write(node: ThemeNode): Html {
    if (typeof node === "string") return html`${node}`;
    const { element, attributes, children } = node;
    const allowed = themeElements.get(element);
    const wrong = attributes.find(([name]) => !everywhere.includes(name) && !allowed?.includes(name));
    if (allowed === undefined || wrong !== undefined)
      throw new Error(`a theme may not hold <${element} ${wrong?.[0]}>`);
    const written = attributes.map(([name, value]) => [name, name === "src" ? (address ?? "") : value] as const);
    return htmlElement(element, written, voidElements.has(element) ? undefined : children.map(write));
  }

  return html`${nodes.map(write)}`;
}
