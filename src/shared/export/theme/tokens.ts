/** What may stand in a token. */
export type TokenKind = "colour" | "fonts" | "length" | "weight" | "leading" | "case" | "line";

interface Token {
  readonly kind: TokenKind;
  readonly light: string;
  /** Every colour has one for the dark; all else is the same there. */
  readonly dark?: string;
  /** What it is for, as docs/themes.md says it. */
  readonly use: string;
}

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const serif = 'ui-serif, Georgia, "Times New Roman", Times, serif';

/** Every token of the page, as the plain theme has it: the name is that of the custom property, `--page`. */
export const tokens = {
  page: { kind: "colour", light: "#ffffff", dark: "#14161a", use: "the ground of the page" },
  ink: { kind: "colour", light: "#17191e", dark: "#e8e6e1", use: "text" },
  quiet: { kind: "colour", light: "#585d67", dark: "#a8abb2", use: "captions, notes, bylines of entries" },
  rule: { kind: "colour", light: "#d8dade", dark: "#363a42", use: "thin lines" },
  box: { kind: "colour", light: "#f6f4ef", dark: "#1e2127", use: "the ground of key points, key events and posts" },
  mark: { kind: "colour", light: "#fff6d6", dark: "#3a3318", use: "the ground of the entry that a link led to" },
  accent: { kind: "colour", light: "#a3101e", dark: "#ff9087", use: "labels, bullets, links under the pointer" },
  masthead: { kind: "colour", light: "#ffffff", dark: "#14161a", use: "the ground of header.html" },
  "masthead-ink": { kind: "colour", light: "#17191e", dark: "#e8e6e1", use: "the text of header.html" },
  band: { kind: "colour", light: "#22303f", dark: "#1b2530", use: "the ground of the headline" },
  "band-ink": { kind: "colour", light: "#ffffff", dark: "#ffffff", use: "the headline, the standfirst, the byline" },
  "band-quiet": { kind: "colour", light: "#d5dce4", dark: "#c3cbd4", use: "when it was published" },
  "live-band": { kind: "colour", light: "#860d19", dark: "#5c0a13", use: "the ground of the headline while live" },
  "live-band-ink": { kind: "colour", light: "#ffffff", dark: "#ffffff", use: "the headline while live" },
  "live-band-quiet": { kind: "colour", light: "#fbe3e4", dark: "#f3d3d5", use: "when it was published, while live" },
  "live-badge": { kind: "colour", light: "#ffffff", dark: "#ffffff", use: "the ground of the word “Live”" },
  "live-badge-ink": { kind: "colour", light: "#860d19", dark: "#860d19", use: "the word “Live”" },
  "text-fonts": { kind: "fonts", light: sans, use: "text" },
  "headline-fonts": { kind: "fonts", light: serif, use: "headlines and quotations" },
  "label-fonts": { kind: "fonts", light: sans, use: "times, labels, notes, tables" },
  "masthead-fonts": { kind: "fonts", light: serif, use: "the paper’s name in header.html" },
  "text-size": { kind: "length", light: "1.0625rem", use: "the size of text" },
  "text-leading": { kind: "leading", light: "1.55", use: "the height of its lines" },
  "headline-small": { kind: "length", light: "1.75rem", use: "the page’s headline on a phone" },
  "headline-large": { kind: "length", light: "2.875rem", use: "the page’s headline on a wide screen" },
  "headline-weight": { kind: "weight", light: "700", use: "the weight of headlines" },
  "headline-tracking": { kind: "length", light: "-0.01em", use: "the space between letters of the page’s headline" },
  "entry-headline": { kind: "length", light: "1.4375rem", use: "the headline of an entry" },
  "masthead-size": { kind: "length", light: "1.75rem", use: "the paper’s name" },
  "label-case": { kind: "case", light: "none", use: "section heads and “Key event”: none or uppercase" },
  "label-tracking": { kind: "length", light: "0px", use: "the space between their letters" },
  "heavy-rule": { kind: "length", light: "3px", use: "the line above days, boxes and key events" },
  "heavy-rule-line": { kind: "line", light: "solid", use: "solid or double" },
  "band-rule": { kind: "length", light: "0px", use: "the line below the headline" },
  "column-rule": { kind: "length", light: "0px", use: "the line between the columns of a wide screen" },
  "box-space": {
    kind: "length",
    light: "1rem",
    use: "the space within boxes; 0 where they have no ground of their own",
  },
  corner: { kind: "length", light: "0px", use: "how round the corners are" },
} as const satisfies Readonly<Record<string, Token>>;

export type TokenName = keyof typeof tokens;

export const tokenNames = Object.keys(tokens) as readonly TokenName[];

/**
 * What a token is in one look. A colour that a theme sets for the light alone is the plain one in the dark; all else is
 * then the same in both.
 */
export function shownToken(
  { light, dark }: Readonly<Record<"light" | "dark", Readonly<Partial<Record<TokenName, string>>>>>,
  name: TokenName,
  look: "light" | "dark",
): string {
  const plain: Token = tokens[name];
  const inLight = light[name] ?? plain.light;
  return look === "light" ? inLight : (dark[name] ?? plain.dark ?? inLight);
}
