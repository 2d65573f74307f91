import { type Block, type CssNode, generate, parse } from "css-tree";
import { lineAt } from "./lineAt";
import type { Theme, ThemeProblem } from "./Theme";
import { faintTexts } from "./themeContrast";
import { type TokenName, tokenNames, tokens } from "./tokens";
import { tokenValue } from "./tokenValue";

type Look = "light" | "dark";
type Tokens = Pick<Theme, "light" | "dark">;

const file = "tokens.css";
const noCss = "this is no CSS";
const darkQuery = "(prefers-color-scheme:dark)";

/**
 * The tokens of a `tokens.css`: custom properties in `:root`, and in `:root` within the media query for the dark. All
 * problems are found at once; with any, the tokens are not to be used.
 */
export function readTokens(text: string): Tokens & { readonly problems: readonly ThemeProblem[] } {
  const reading = new TokenReading(text);
  return { light: reading.values.light, dark: reading.values.dark, problems: reading.problems };
}

class TokenReading {
  readonly values: Record<Look, Partial<Record<TokenName, string>>> = { light: {}, dark: {} };
  readonly problems: ThemeProblem[] = [];
  private readonly lines = new Map<string, number>();

  constructor(private readonly text: string) {
    const sheet = parse(text, {
      positions: true,
      parseCustomProperty: false,
      onParseError: ({ message, line }) => this.say(line, `${noCss}: ${message.toLowerCase()}`),
    });
    this.expectClosedRemarks();
    if (sheet.type === "StyleSheet") sheet.children.forEach((node) => this.readTop(node));
    if (this.problems.length === 0) this.compareColours();
  }

  private readTop(node: CssNode): void {
    if (node.type === "Comment") return;
    if (this.isRoot(node)) this.readBlock(node.block, "light");
    else if (node.type === "Atrule" && node.name === "media" && node.block && isDarkQuery(node.prelude)) {
      this.expectClosed(node.block);
      node.block.children.forEach((inner) => {
        if (this.isRoot(inner)) this.readBlock(inner.block, "dark");
        else if (inner.type !== "Comment") this.refuse(inner);
      });
    } else this.refuse(node);
  }

  private isRoot(node: CssNode): node is Extract<CssNode, { type: "Rule" }> {
    return node.type === "Rule" && generate(node.prelude) === ":root";
  }

  private refuse(node: CssNode): void {
    const line = lineOf(node);
    if (node.type === "Raw") this.say(line, noCss);
    else if (node.type === "Atrule" && node.name === "import")
      this.say(line, "@import is not allowed: a page loads nothing");
    else if (node.type === "Atrule") {
      this.say(line, `@${node.name} has no place here but for @media (prefers-color-scheme: dark)`);
    } else this.say(line, "a theme sets tokens in :root and in nothing else");
  }

  private readBlock(block: Block, look: Look): void {
    this.expectClosed(block);
    block.children.forEach((node) => {
      if (node.type === "Comment") return;
      if (node.type === "Declaration") this.readDeclaration(node, look);
      else this.say(lineOf(node), "only tokens can stand here");
    });
  }

  private readDeclaration(node: Extract<CssNode, { type: "Declaration" }>, look: Look): void {
    const line = lineOf(node);
    if (!node.property.startsWith("--")) {
      this.say(line, `${node.property} is no token: a theme sets custom properties alone`);
      return;
    }
    const name = tokenNames.find((each) => `--${each}` === node.property);
    if (name === undefined) this.say(line, `there is no token ${node.property}`);
    else if (node.important) this.say(line, `${node.property} may not be !important`);
    else if (this.values[look][name] !== undefined) this.say(line, `${node.property} is set twice`);
    else this.setToken(name, look, generate(node.value), line);
  }

  private setToken(name: TokenName, look: Look, typed: string, line: number): void {
    const found = tokenValue(tokens[name].kind, typed);
    if ("problem" in found) {
      this.say(line, `--${name}: ${found.problem}`);
      return;
    }
    this.values[look][name] = found.value;
    this.lines.set(`${look} ${name}`, line);
  }

  /** At the line that sets one of the two colours, the text's first. */
  private compareColours(): void {
    for (const { text, ground, look, sentence } of faintTexts(this.values)) {
      const line = this.lines.get(`${look} ${text}`) ?? this.lines.get(`${look} ${ground}`) ?? 1;
      this.say(line, sentence);
    }
  }

  /** A browser closes what is left open; whoever wrote it has lost a brace. */
  private expectClosed({ loc }: Block): void {
    if (loc && this.text[loc.end.offset - 1] !== "}") this.say(loc.start.line, "this { is never closed");
  }

  private expectClosedRemarks(): void {
    const last = this.text.lastIndexOf("/*");
    if (last > this.text.lastIndexOf("*/")) this.say(lineAt(this.text, last), "this /* is never closed");
  }

  /** What the parser cannot read it hands on raw: once is enough. */
  private say(line: number, sentence: string): void {
    if (sentence === noCss && this.problems.some((problem) => problem.line === line)) return;
    this.problems.push({ file, line, sentence });
  }
}

function isDarkQuery(prelude: CssNode | null): boolean {
  return prelude !== null && generate(prelude) === darkQuery;
}

function lineOf({ loc }: CssNode): number {
  return loc?.start.line ?? 1;
}
