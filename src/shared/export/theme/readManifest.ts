import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import * as v from "valibot";
import { hourStyles } from "../html/createPageClock";
import { lineAt } from "./lineAt";
import { type LanguageProblem, readLanguages } from "./readLanguages";
import { shownText } from "./shownText";
import type { Theme, ThemeProblem } from "./Theme";

const file = "theme.json";

const words = (most: number) =>
  v.pipe(
    v.string("it must be text"),
    v.trim(),
    v.minLength(1, "it is empty"),
    v.maxLength(most, `it may have at most ${most} characters`),
    v.regex(/^\P{Cc}*$/u, "it holds a control character"),
  );
const address = v.pipe(
  v.string("it must be text"),
  v.maxLength(500, "it may have at most 500 characters"),
  v.check((text) => /^https?:\/\//.test(text) && URL.canParse(text), "write a whole address, with https://"),
);
const names = (count: number) =>
  v.pipe(v.array(words(30), "it must be a list"), v.length(count, `it needs ${count} names`), v.readonly());

const datesSchema = v.strictObject(
  {
    weekdays: names(7),
    shortWeekdays: names(7),
    months: names(12),
    shortMonths: names(12),
    long: words(60),
    medium: words(60),
    short: words(60),
  },
  "it must be an object",
);
const languageSchema = v.strictObject(
  {
    name: v.optional(words(40)),
    words: v.optional(v.record(v.string(), v.string("it must be text"), "it must be an object"), {}),
    dates: v.optional(datesSchema),
  },
  "it must be an object",
);
const manifestSchema = v.strictObject(
  {
    title: words(60),
    publisher: v.optional(
      v.strictObject({ name: words(100), url: v.optional(address), logo: v.optional(address) }, "it must be an object"),
    ),
    hours: v.optional(v.picklist(hourStyles, "write 24h or 12h"), "24h"),
    languages: v.optional(v.record(v.string(), languageSchema, "it must be an object"), {}),
  },
  "it must be an object",
);
export type ManifestLanguage = v.InferOutput<typeof languageSchema>;

type Manifest = Pick<Theme, "title" | "publisher" | "hours" | "languages" | "warnings">;

/** What a `theme.json` says, or what is wrong with it, all at once. */
export function readManifest(text: string): {
  readonly manifest: Manifest | undefined;
  readonly problems: readonly ThemeProblem[];
} {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (tree === undefined || errors.length > 0) {
    // What comes after the first is mostly its consequence.
    const problems = errors.slice(0, 1).map(({ offset, error }) => ({
      file,
      line: lineAt(text, offset),
      sentence: `this is no JSON: ${wordsOf(error)}`,
    }));
    return { manifest: undefined, problems };
  }
  if (tree.type !== "object") {
    return { manifest: undefined, problems: [{ file, line: 1, sentence: "it must be an object, in braces" }] };
  }
  const at = (path: readonly (string | number)[]) => lineOfPath(text, tree, path);
  const twice = namesTwice(tree).map(({ offset, name }) => ({
    file,
    line: lineAt(text, offset),
    sentence: `${shownText(name)} stands here twice`,
  }));
  const parsed = v.safeParse(manifestSchema, getNodeValue(tree));
  if (!parsed.success) {
    return { manifest: undefined, problems: [...twice, ...parsed.issues.map((issue) => problemOfIssue(issue, at))] };
  }
  const { languages, problems, warnings } = readLanguages(parsed.output.languages);
  const placed = ({ path, sentence }: LanguageProblem) => ({ file, line: at(["languages", ...path]), sentence });
  const { title, publisher, hours } = parsed.output;
  const { name = "", url = "", logo = "" } = publisher ?? {};
  const manifest = {
    title,
    publisher: publisher && { name, url, logo },
    hours,
    languages,
    warnings: warnings.map(placed),
  };
  return { manifest, problems: [...twice, ...problems.map(placed)] };
}

function problemOfIssue(
  issue: v.InferIssue<typeof manifestSchema>,
  at: (path: readonly string[]) => number,
): ThemeProblem {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const name = path.join(".");
  if (issue.type !== "strict_object" || issue.expected === "Object") {
    return { file, line: at(path), sentence: name === "" ? issue.message : `${name}: ${issue.message}` };
  }
  const sentence = issue.expected === "never" ? `there is no ${shownText(name)} in a theme` : `${name} is missing`;
  return { file, line: at(path), sentence };
}

/** Of what is not there, the line of what it should stand in. */
function lineOfPath(text: string, tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineAt(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
  }
  return 1;
}

/** JSON takes the last of two values without a word. */
function namesTwice(node: Node): readonly { readonly offset: number; readonly name: string }[] {
  const children = node.children ?? [];
  if (node.type !== "object") return children.flatMap(namesTwice);
  const keys = children.flatMap((property) => property.children?.[0] ?? []);
  const again = keys.filter((key, index) => keys.findIndex(({ value }) => value === key.value) < index);
  const here = again.map(({ offset, value }) => ({ offset, name: String(value) }));
  return [...here, ...children.flatMap((property) => property.children?.slice(1).flatMap(namesTwice) ?? [])];
}

/** "PropertyNameExpected" is "property name expected". */
function wordsOf(error: ParseError["error"]): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
