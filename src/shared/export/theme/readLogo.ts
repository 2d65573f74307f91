import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { pictureHeader } from "../../pictures/pictureHeader";
import { lineAt } from "./lineAt";
import type { ThemeProblem } from "./Theme";

type ParsedNode = DefaultTreeAdapterMap["childNode"];

const file = "logo.svg";

/** What a drawing may hold: shapes, groups, gradients, words, and its own styles. */
const elements: ReadonlySet<string> = new Set(
  "circle clipPath defs desc ellipse g line linearGradient mask path polygon polyline radialGradient rect stop style svg symbol text title tspan use".split(
    " ",
  ),
);

/** What is wrong with a `logo.png`. */
export function problemsOfPng(bytes: Uint8Array): readonly ThemeProblem[] {
  const header = pictureHeader(bytes);
  if (header !== undefined && header !== "damaged" && header.kind === "png") return [];
  return [{ file: "logo.png", line: null, sentence: "this is no PNG, or it is damaged" }];
}

/**
 * What is wrong with a `logo.svg`. In an `img` no script of it would run and nothing would be loaded; whoever opens the
 * picture by itself is not so protected, so that neither may be there.
 */
export function problemsOfSvg(text: string): readonly ThemeProblem[] {
  const problems: ThemeProblem[] = [];
  const say = (line: number | undefined, sentence: string) => problems.push({ file, line: line ?? 1, sentence });
  const drawing = text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, (head) => head.replace(/[^\n]/g, " "));
  const declaration = drawing.search(/<[!?](?!--)/);
  if (declaration !== -1) say(lineAt(drawing, declaration), "<! and <? are not allowed in a drawing");
  const tree = parseFragment(drawing, { sourceCodeLocationInfo: true });
  const parts = tree.childNodes.filter((node) => !("value" in node && node.value.trim() === "") && !("data" in node));
  const [root] = parts;
  if (parts.length !== 1 || root === undefined || !("tagName" in root) || root.tagName !== "svg") {
    return [...problems, { file, line: 1, sentence: "this is no drawing: it must be one <svg> and nothing else" }];
  }
  const has = (name: string) => root.attrs.some((attribute) => attribute.name === name);
  if (!has("xmlns")) say(root.sourceCodeLocation?.startLine, '<svg> needs xmlns="http://www.w3.org/2000/svg"');
  if (!has("viewBox")) say(root.sourceCodeLocation?.startLine, "<svg> needs viewBox");
  readNode(root, say);
  return problems;
}

function readNode(node: ParsedNode, say: (line: number | undefined, sentence: string) => void): void {
  if (!("tagName" in node)) return;
  const line = node.sourceCodeLocation?.startLine;
  if (!elements.has(node.tagName)) say(line, `<${node.tagName}> is not allowed in a drawing`);
  for (const { name, prefix, value } of node.attrs) {
    const written = prefix ? `${prefix}:${name}` : name;
    const at = node.sourceCodeLocation?.attrs?.[written]?.startLine ?? line;
    if (/^on/i.test(name)) say(at, `${written} is not allowed in a drawing`);
    else if (name === "href" && !value.trim().startsWith("#")) say(at, "a drawing may point to its own parts alone");
    else if (loadsSomething(value)) say(at, `${written}: a drawing may load nothing`);
  }
  const styles = node.tagName === "style" ? node.childNodes.map((child) => ("value" in child ? child.value : "")) : [];
  if (styles.some(loadsSomething)) say(line, "its styles may load nothing");
  for (const child of node.childNodes) readNode(child, say);
}

/** A backslash could write any of these words in another way. */
function loadsSomething(styles: string): boolean {
  return /@import|image-set|src\s*\(|\\/i.test(styles) || /url\s*\(\s*(?!["']?#)/i.test(styles);
}
