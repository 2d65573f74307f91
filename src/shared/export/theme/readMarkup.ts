import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { cleanLink } from "../../document/safeLink";
import { isLanguage } from "../../model/language";
import { shownText } from "./shownText";
import type { ThemeNode, ThemeProblem } from "./Theme";
import { everywhere, themeClasses, themeElements, voidElements } from "./themeElements";

type ParsedElement = DefaultTreeAdapterMap["element"];
type ParsedNode = DefaultTreeAdapterMap["childNode"];

const htmlNamespace = "http://www.w3.org/1999/xhtml";

interface Reading {
  readonly nodes: readonly ThemeNode[];
  readonly problems: readonly ThemeProblem[];
}

/**
 * The markup of a `header.html` or `footer.html`: the elements and attributes of themeElements, links that lead somewhere
 * safe, and the logo's picture. `logo` is the name of the logo's file, undefined when there is none. All problems are
 * found at once; with any, the nodes are not to be used.
 */
export function readMarkup(file: string, text: string, logo: string | undefined): Reading {
  const problems: ThemeProblem[] = [];
  const say = (line: number | undefined, sentence: string) => problems.push({ file, line: line ?? 1, sentence });
  const tree = parseFragment(text, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => say(startLine, `this is no valid HTML (${code})`),
  });
  const nodes = tree.childNodes.flatMap((node) => readNode(node, logo, say));
  return { nodes, problems };
}

type Say = (line: number | undefined, sentence: string) => void;

function readNode(node: ParsedNode, logo: string | undefined, say: Say): readonly ThemeNode[] {
  if (node.nodeName === "#text" && "value" in node) return [node.value];
  if (!("tagName" in node)) {
    if (node.nodeName !== "#comment") say(node.sourceCodeLocation?.startLine, "only elements and text can stand here");
    return [];
  }
  const line = node.sourceCodeLocation?.startLine;
  const { tagName: element } = node;
  if (node.namespaceURI !== htmlNamespace || !themeElements.has(element)) {
    say(line, `<${element}> is not allowed: a theme may use ${[...themeElements.keys()].join(", ")}`);
    return [];
  }
  if (!voidElements.has(element) && node.sourceCodeLocation && !node.sourceCodeLocation.endTag) {
    say(line, `<${element}> is never closed`);
  }
  readRequired(node, say);
  const attributes = node.attrs.flatMap(({ name, value, prefix }) => {
    const written = prefix ? `${prefix}:${name}` : name;
    const at = node.sourceCodeLocation?.attrs?.[written]?.startLine ?? line;
    const problem = problemOf(element, written, value, logo);
    if (problem !== undefined) say(at, problem);
    const clean = name === "href" ? (themeLink(value.trim()) ?? "") : value.trim();
    return problem === undefined ? [[name, clean] as const] : [];
  });
  return [{ element, attributes, children: node.childNodes.flatMap((child) => readNode(child, logo, say)) }];
}

/** Without its size a picture pushes the page down when it comes; without `alt` it is read out by its address. */
function readRequired(node: ParsedElement, say: Say): void {
  const needed: Readonly<Record<string, readonly string[]>> = {
    a: ["href"],
    img: ["src", "alt", "width", "height"],
    nav: ["aria-label"],
  };
  for (const name of needed[node.tagName] ?? []) {
    if (node.attrs.some((attribute) => attribute.name === name)) continue;
    say(node.sourceCodeLocation?.startLine, `<${node.tagName}> needs ${name}`);
  }
}

function problemOf(element: string, name: string, value: string, logo: string | undefined): string | undefined {
  if (!everywhere.includes(name) && !themeElements.get(element)?.includes(name)) {
    return `<${element}> may not have ${name}`;
  }
  switch (name) {
    case "class": {
      const wrong = value
        .trim()
        .split(/\s+/)
        .find((each) => !themeClasses.includes(each));
      return wrong === undefined
        ? undefined
        : `there is no class ${shownText(wrong)}: there are ${themeClasses.join(", ")}`;
    }
    case "href":
      if (themeLink(value.trim()) !== undefined) return undefined;
      return `${shownText(value)} is no link for a theme: write https://…, mailto:… or /…`;
    case "src":
      if (logo === undefined) return `the folder has no logo.svg or logo.png for ${shownText(value)}`;
      return value.trim() === logo ? undefined : `src must be “${logo}”: a page loads nothing from elsewhere`;
    case "width":
    case "height":
      return /^[1-9]\d{0,3}$/.test(value.trim()) ? undefined : `${name} must be a whole number of pixels`;
    case "lang":
      return isLanguage(value.trim())
        ? undefined
        : `${shownText(value)} is no language: write a tag such as en-GB, de or cy`;
    case "dir":
      return ["ltr", "rtl", "auto"].includes(value.trim()) ? undefined : "dir must be ltr, rtl or auto";
    case "aria-label":
      return value.trim() === "" ? "aria-label is empty" : undefined;
    default:
      return undefined;
  }
}

/** As a whole address, a way to write to somebody, or a path on the site on which the page stands; else undefined. */
function themeLink(href: string): string | undefined {
  return cleanLink(href) ?? (pathOfSite.test(href) ? href : undefined);
}

const pathOfSite = /^\/(?![/\\])[^\p{Cc}\s\\]*$/u;
