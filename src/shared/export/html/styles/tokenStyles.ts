import type { Theme } from "../../theme/Theme";
import { shownToken, type TokenName, tokenNames } from "../../theme/tokens";

/** Every token as a custom property. The dark look is for screens alone: paper is light whatever the reader's setting. */
export function tokenStyles(theme: Pick<Theme, "light" | "dark">): string {
  const set = (name: TokenName, look: "light" | "dark") => `--${name}: ${shownToken(theme, name, look)};`;
  const light = tokenNames.map((name) => set(name, "light"));
  const dark = tokenNames.filter((name) => set(name, "light") !== set(name, "dark")).map((name) => set(name, "dark"));
  return [
    `:root { color-scheme: light dark; ${light.join(" ")} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${dark.join(" ")} } }`,
  ].join("\n");
}
