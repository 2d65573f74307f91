import { expect, test } from "vitest";
import { readTheme, type ThemeReading } from "./readTheme";
import type { Theme } from "./Theme";
import { faultsOf, themeComplaints } from "./themeComplaints";

function read(files: Readonly<Record<string, string>>): ThemeReading {
  return readTheme(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

function themeOf(files: Readonly<Record<string, string>>): Theme {
  const reading = read(files);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.theme;
}

const withLanguages = (languages: object) => ({ "theme.json": JSON.stringify({ title: "Trial", languages }) });

test("tokens come in one form, whatever their line ends, remarks and spelling", () => {
  const css =
    "/* ours */\r\n:root{--ink:#123;--text-size:  1.25rem ;--heavy-rule:0\r\n;--text-fonts:'Fira Sans',serif}\r\n@media (prefers-color-scheme:dark){:root{--ink:#FFF}}";
  const { light, dark } = themeOf({ "theme.json": '{"title":"T"}', "tokens.css": css });
  expect(light).toEqual({
    ink: "#112233",
    "text-size": "1.25rem",
    "heavy-rule": "0px",
    "text-fonts": '"Fira Sans", serif',
  });
  expect(dark).toEqual({ ink: "#ffffff" });
});

test("markup comes as data, without remarks, and an address in its parsed form", () => {
  const { header } = themeOf({
    "theme.json": '{"title":"T"}',
    "header.html":
      '<!-- ours --><p class="masthead" lang="cy"><a href=" HTTPS://Paper.example ">Y &lt;Papur&gt;</a></p>',
  });
  expect(header).toEqual([
    {
      element: "p",
      attributes: [
        ["class", "masthead"],
        ["lang", "cy"],
      ],
      children: [{ element: "a", attributes: [["href", "https://paper.example/"]], children: ["Y <Papur>"] }],
    },
  ]);
});

test("a theme's words take the place of ours, and a form of a language has that language's words but for its own", () => {
  const theme = themeOf(
    withLanguages({
      "en-GB": { words: { update: "Post" } },
      "de-AT": { name: "Österreich", words: { update: "Meldung" } },
    }),
  );
  const words = theme.languages.map(({ tag, name, strings }) => [tag, name, strings.update, strings.keyEvents]);
  expect(words).toEqual([
    ["de", "Deutsch", "Eintrag", "Wichtige Ereignisse"],
    ["cy", "Cymraeg", "Diweddariad", "Digwyddiadau allweddol"],
    ["en-GB", "English", "Post", "Key events"],
    ["de-AT", "Österreich", "Meldung", "Wichtige Ereignisse"],
  ]);
  expect(theme.warnings).toEqual([]);
});

test("a language that is not whole is used all the same, and named: a later Nightdesk may have words that it lacks", () => {
  const theme = themeOf(withLanguages({ fr: { name: "Français", words: { update: "Mise à jour" } } }));
  expect(theme.languages.find(({ tag }) => tag === "fr")?.strings).toMatchObject({
    update: "Mise à jour",
    keyEvents: "Key events",
  });
  expect(theme.warnings).toEqual([
    {
      file: "theme.json",
      line: 1,
      sentence: expect.stringMatching(/^“fr” lacks skipToUpdates, .+ and \d+ more: the page has them in English$/),
    },
  ]);
});

test("the check before an export hears of everything: faint texts are errors, what is only incomplete is not", () => {
  const faint = read({ "theme.json": '{"title":"T"}', "tokens.css": ":root {\n--quiet: #777;\n}" });
  expect(themeComplaints(faultsOf(faint))).toContainEqual({
    level: "ERROR",
    code: "themeBroken",
    sentence:
      "tokens.css, line 2: --quiet (#777777) on --page (#ffffff) has a contrast of 4.47 to 1 in light, and text needs 4.5 to 1.",
  });
  const theme = themeOf(withLanguages({ fr: {} }));
  expect(themeComplaints(faultsOf({ theme })).map(({ level }) => level)).toEqual(["WARN"]);
});
