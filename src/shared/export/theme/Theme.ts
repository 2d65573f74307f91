import type { HourStyle } from "../html/createPageClock";
import type { Publisher } from "../publisher";
import type { PageLanguage } from "../strings/PageLanguage";
import type { TokenName } from "./tokens";

/** The values of some tokens, as CSS writes them. */
export type TokenValues = Readonly<Partial<Record<TokenName, string>>>;

/** Markup of a theme's own, checked: a text, or an element that is allowed with attributes that are allowed. */
export type ThemeNode =
  | string
  | {
      readonly element: string;
      readonly attributes: readonly (readonly [name: string, value: string])[];
      readonly children: readonly ThemeNode[];
    };

export interface ThemeLogo {
  readonly mime: "image/svg+xml" | "image/png";
  readonly bytes: Uint8Array;
}

/** A house style as plain data, safe to be written into a page: see readTheme. */
export interface Theme {
  /** As the newsroom names it: "Daily". */
  readonly title: string;
  readonly publisher: Publisher | undefined;
  readonly hours: HourStyle;
  /** What differs from the plain look; `dark` counts on screens in the dark, on top of `light`. */
  readonly light: TokenValues;
  readonly dark: TokenValues;
  /** Above the head of the page, and at its foot. */
  readonly header: readonly ThemeNode[];
  readonly footer: readonly ThemeNode[];
  readonly logo: ThemeLogo | undefined;
  /** Every language that a page can be in, those that come with Nightdesk among them. */
  readonly languages: readonly PageLanguage[];
  /** What should be mended and keeps no page from being written. */
  readonly warnings: readonly ThemeProblem[];
}

/** Something that is wrong in a theme, and where. */
export interface ThemeProblem {
  /** The file's name within the folder. */
  readonly file: string;
  /** From 1; null where the file has no lines or is not there. */
  readonly line: number | null;
  /** Without a full stop: "“red” is no colour: write it as #rrggbb". */
  readonly sentence: string;
}

/** "tokens.css, line 12: “red” is no colour: write it as #rrggbb." */
export function problemText({ file, line, sentence }: ThemeProblem): string {
  return `${file}${line === null ? "" : `, line ${line}`}: ${sentence}.`;
}
