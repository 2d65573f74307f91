import { problemsOfPng, problemsOfSvg } from "./readLogo";
import { readManifest } from "./readManifest";
import { readMarkup } from "./readMarkup";
import { readTokens } from "./readTokens";
import type { Theme, ThemeLogo, ThemeProblem } from "./Theme";

/** The files of a theme, each with the most that it may weigh, in bytes. The logo stands in every page, so it is small. */
export const themeFiles: ReadonlyMap<string, number> = new Map([
  ["theme.json", 64 * 1024],
  ["tokens.css", 32 * 1024],
  ["header.html", 16 * 1024],
  ["footer.html", 16 * 1024],
  ["logo.svg", 16 * 1024],
  ["logo.png", 16 * 1024],
]);

/** A theme that can be used, or everything that is wrong with it. */
export type ThemeReading = { readonly theme: Theme } | { readonly problems: readonly ThemeProblem[] };

/**
 * A theme from the files of its folder, by their names; files of other names are not looked at. `theme.json` must be
 * there, the rest may be. Never throws.
 */
export function readTheme(files: ReadonlyMap<string, Uint8Array>): ThemeReading {
  const problems: ThemeProblem[] = [];
  for (const [file, most] of themeFiles) {
    const size = files.get(file)?.byteLength ?? 0;
    if (size > most) problems.push({ file, line: null, sentence: `it may weigh at most ${most / 1024} KB` });
  }
  if (problems.length > 0) return { problems };

  function textOf(file: string): string | undefined {
    const bytes = files.get(file);
    if (bytes === undefined) return undefined;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    } catch {
      problems.push({ file, line: lineOfBadByte(bytes), sentence: "this is no text in UTF-8" });
      return undefined;
    }
  }
  function keep<Reading extends { readonly problems: readonly ThemeProblem[] }>(reading: Reading): Reading {
    problems.push(...reading.problems);
    return reading;
  }

  if (!files.has("theme.json")) problems.push({ file: "theme.json", line: null, sentence: "it is missing" });
  const manifestText = textOf("theme.json");
  const manifest = manifestText === undefined ? undefined : keep(readManifest(manifestText)).manifest;
  const { light, dark } = keep(readTokens(textOf("tokens.css") ?? ""));
  const { logo, name } = keep(readLogo(files, textOf("logo.svg")));
  const header = keep(readMarkup("header.html", textOf("header.html") ?? "", name));
  const footer = keep(readMarkup("footer.html", textOf("footer.html") ?? "", name));
  if (problems.length > 0 || manifest === undefined) return { problems };
  return { theme: { ...manifest, light, dark, header: header.nodes, footer: footer.nodes, logo } };
}

interface LogoReading {
  readonly name: string | undefined;
  readonly logo: ThemeLogo | undefined;
  readonly problems: readonly ThemeProblem[];
}

function readLogo(files: ReadonlyMap<string, Uint8Array>, svgText: string | undefined): LogoReading {
  const [svg, png] = [files.get("logo.svg"), files.get("logo.png")];
  const both = { file: "logo.png", line: null, sentence: "logo.svg is there too: keep one of them" };
  if (svg && png) return { name: "logo.svg", logo: undefined, problems: [both] };
  if (svg) {
    const problems = svgText === undefined ? [] : problemsOfSvg(svgText);
    return { name: "logo.svg", logo: { mime: "image/svg+xml", bytes: svg }, problems };
  }
  if (png) return { name: "logo.png", logo: { mime: "image/png", bytes: png }, problems: problemsOfPng(png) };
  return { name: undefined, logo: undefined, problems: [] };
}

/** Of the first line that is no text. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8");
  const before = decoder.decode(bytes).split("\uFFFD", 1)[0] ?? "";
  return before.split("\n").length;
}
