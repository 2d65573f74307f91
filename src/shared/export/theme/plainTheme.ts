import { pageLanguages } from "../strings/pageLanguages";
import type { Theme } from "./Theme";

/** The name of the theme that a page has where nobody chose: its folder sets what this theme leaves as it is. */
export const usualTheme = "plain";

/** The theme of a page unless another is chosen: nothing but the tokens as they are. */
export const plainTheme: Theme = {
  title: "Plain",
  publisher: undefined,
  hours: "24h",
  light: {},
  dark: {},
  header: [],
  footer: [],
  logo: undefined,
  languages: pageLanguages,
  warnings: [],
};
