import { describe, expect, test } from "vitest";
import { readTheme } from "./readTheme";
import { problemText } from "./Theme";

type Folder = Readonly<Record<string, string | Uint8Array>>;

function problemsIn(changes: Folder, { manifest = '{ "title": "Trial" }' } = {}): readonly string[] {
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const files = Object.entries({ "theme.json": manifest, ...changes });
  const reading = readTheme(new Map(files.map(([name, content]) => [name, bytes(content)])));
  return "problems" in reading ? reading.problems.map(problemText) : [];
}

const root = (...lines: readonly string[]) => `:root {\n${lines.join("\n")}\n}`;
const manifest = (...lines: readonly string[]) => `{\n"title": "Trial",\n${lines.join("\n")}\n}`;
const words = (...lines: readonly string[]) => manifest('"languages": { "en-GB": { "words": {', ...lines, "} } }");
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>`;

describe("tokens.css: every problem has its line", () => {
  test.each([
    [
      "a url",
      root("--ink: #000;", "--page: url(https://evil.example/);"),
      3,
      "--page: “url(https://evil.example/)” cannot",
    ],
    ["the end of the style element", root("--page: </style><script>alert(1)</script>;"), 2, "--page: “</style>"],
    ["the end of the rule", root('--text-fonts: serif} body{background:url("//x")};'), 2, "this is no CSS"],
    ["a value that closes nothing", root("--page: #fff; /* never closed"), 2, "this /* is never closed"],
    ["an escape", root("--text-fonts: \\75rl(x);"), 2, "--text-fonts: “\\75rl(x)” cannot stand here"],
    ["a string that closes nothing", root('--text-fonts: "serif;', "--ink: #000;"), 2, "--text-fonts"],
    ["an import", `@import url("https://evil.example/x.css");\n${root("--ink: #000;")}`, 1, "@import is not allowed"],
    ["an import further down", `${root("--ink: #000;")}\n@import 'x.css';`, 4, "@import is not allowed"],
    ["a font face", '\n@font-face { font-family: x; src: url("x.woff2") }', 2, "@font-face has no place here"],
    ["another media query", "@media print {\n:root { --ink: #000 }\n}", 1, "@media has no place here"],
    ["a layer", "@layer x;", 1, "@layer has no place here"],
    ["another selector", "body { --ink: #000 }", 1, "a theme sets tokens in :root and in nothing else"],
    [
      "a selector within the dark",
      "@media (prefers-color-scheme: dark) {\n.x { --ink: #000 }\n}",
      2,
      "a theme sets tokens in :root and",
    ],
    ["two selectors", ":root, body { --ink: #000 }", 1, "a theme sets tokens in :root and in nothing else"],
    ["a rule within", root("&:hover { --ink: #000 }"), 2, ""],
    ["a property", root("--ink: #000;", "color: red;"), 3, "color is no token"],
    ["a background", root("background: url(//evil.example);"), 2, "background is no token"],
    ["an unknown token", root("--inc: #000;"), 2, "there is no token --inc"],
    ["a name that every object has", root("--constructor: #000;"), 2, "there is no token --constructor"],
    ["the same twice", root("--ink: #000;", "--ink: #111;"), 3, "--ink is set twice"],
    ["important", root("--ink: #000 !important;"), 2, "--ink may not be !important"],
    ["a named colour", root("--ink: black;"), 2, "--ink: “black” cannot stand here: write a colour as #rrggbb"],
    ["a colour with alpha", root("--ink: #00000080;"), 2, "--ink: “#00000080” cannot stand here"],
    ["a colour by reference", root("--ink: var(--page);"), 2, "--ink: “var(--page)” cannot stand here"],
    ["nothing", root("--ink: ;"), 2, "--ink: it is empty"],
    ["no colon", root("--ink #000;"), 2, ""],
    ["a length without a unit", root("--text-size: 17;"), 2, "--text-size: “17” cannot stand here: write a length"],
    ["a length that fills the screen", root("--heavy-rule: 5000px;"), 2, "--heavy-rule: “5000px” cannot stand here"],
    ["a calculation", root("--text-size: calc(1px * 99999);"), 2, "--text-size: “calc(1px * 99999)” cannot"],
    [
      "a weight",
      root("--headline-weight: bolder;"),
      2,
      "--headline-weight: “bolder” cannot stand here: write a weight from 100 to 900",
    ],
    [
      "a height of lines",
      root("--text-leading: 12;"),
      2,
      "--text-leading: “12” cannot stand here: write a height of lines from 1 to 2.9",
    ],
    [
      "a case",
      root("--label-case: full-width;"),
      2,
      "--label-case: “full-width” cannot stand here: write none or uppercase",
    ],
    [
      "a line",
      root("--heavy-rule-line: wavy;"),
      2,
      "--heavy-rule-line: “wavy” cannot stand here: write solid or double",
    ],
    [
      "a text too faint",
      root("--ink: #000;", "--quiet: #999999;"),
      3,
      "--quiet (#999999) on --page (#ffffff) has a contrast of 2.84 to 1 in light",
    ],
    ["a ground too dark", root("--page: #555;"), 2, "--ink (#17191e) on --page (#555555) has a contrast of"],
    [
      "a text too faint in the dark",
      "@media (prefers-color-scheme: dark) {\n:root {\n--accent: #a3101e;\n}\n}",
      3,
      "--accent (#a3101e) on --page (#14161a)",
    ],
    ["HTML", "<style>\n:root {}", 1, ""],
  ])("%s", (_, css, line, sentence) => {
    const problems = problemsIn({ "tokens.css": css });
    expect(problems[0]).toContain(`tokens.css, line ${line}: ${sentence}`);
    for (const problem of problems) expect(problem).toMatch(/^tokens\.css, line \d+: .+[^.]\.$/);
  });

  test("all problems are named at once", () => {
    const css = root("--ink: black;", "--nothing: 1;", "color: red;");
    expect(problemsIn({ "tokens.css": css }).map((each) => each.split(":")[0])).toEqual([
      "tokens.css, line 2",
      "tokens.css, line 3",
      "tokens.css, line 4",
    ]);
  });
});

describe("theme.json: every problem has its line", () => {
  test.each([
    ["nothing", "", 1, "this is no JSON: value expected"],
    ["a brace too few", '{\n"title": "Trial"\n', 3, "this is no JSON: close brace expected"],
    ["a comma too many", '{\n"title": "Trial",\n}', 3, "this is no JSON: property name expected"],
    ["a remark", '{\n// remark\n"title": "Trial"\n}', 2, "this is no JSON: invalid comment token"],
    ["a list", "[]", 1, "it must be an object"],
    ["no title", "{}", 1, "title is missing"],
    ["an empty title", '{\n"title": " "\n}', 2, "title: it is empty"],
    ["a title of two lines", '{\n"title": "a\\nb"\n}', 2, "title: it holds a control character"],
    ["a name that nobody reads", manifest('"fonts": []'), 3, "there is no “fonts” in a theme"],
    ["a name twice", manifest('"title": "Other"'), 3, "“title” stands here twice"],
    ["hours", manifest('"hours": "am/pm"'), 3, "hours: write 24h or 12h"],
    [
      "a publisher without a name",
      manifest('"publisher": {', '"url": "https://a.example" }'),
      3,
      "publisher.name is missing",
    ],
    [
      "a publisher's script",
      manifest('"publisher": { "name": "A",', '"url": "javascript:alert(1)" }'),
      4,
      "publisher.url: write a whole address",
    ],
    [
      "a logo that is no address",
      manifest('"publisher": { "name": "A",', '"logo": "logo.png" }'),
      4,
      "publisher.logo: write a whole address",
    ],
    ["no language", manifest('"languages": {', '"english_": {} }'), 4, "“english_” is no language"],
    ["words that the page has not", words('"headline": "x"'), 4, "headline: there are no such words on the page"],
    ["words that are a number", words('"update": 4'), 4, "languages.en-GB.words.update: it must be text"],
    ["empty words", words('"update": "Update",', '"keyEvents": " "'), 5, "keyEvents: it is empty"],
    ["a lost blank", words('"updated": "Updated"'), 4, "updated: the blank {time} is missing"],
    [
      "a blank too many",
      words('"keyEvents": "Key {events}"'),
      4,
      "keyEvents: there is no blank {events} in these words",
    ],
    ["a time without minutes", words('"time24": "{hour}"'), 4, "time24: a time needs {hour} or {hour12}, and {minute}"],
    ["words without end", words(`"update": "${"x".repeat(201)}"`), 4, "update: it may have at most 200 characters"],
    [
      "a language whose dates nobody knows",
      manifest('"languages": {', '"tlh": {} }'),
      4,
      "the dates of “tlh” are not known here",
    ],
    [
      "six days",
      manifest('"languages": { "cy": {', '"dates": { "weekdays": ["a"] } } }'),
      4,
      "languages.cy.dates.weekdays: it needs 7 names",
    ],
  ])("%s", (_, text, line, sentence) => {
    const problems = problemsIn({}, { manifest: text });
    expect(problems[0]).toContain(`theme.json, line ${line}: ${sentence}`);
    for (const problem of problems) expect(problem).toMatch(/^theme\.json, line \d+: .+[^.]\.$/);
  });
});

describe("header.html and footer.html: every problem has its line", () => {
  test.each([
    ["a script", "<p>Paper</p>\n<script>alert(1)</script>", 2, "<script> is not allowed"],
    ["a sheet of styles", "<style>p{}</style>", 1, "<style> is not allowed"],
    ["a remote sheet", '<link rel="stylesheet" href="https://evil.example/x.css">', 1, "<link> is not allowed"],
    ["a frame", '\n<iframe src="https://evil.example"></iframe>', 2, "<iframe> is not allowed"],
    ["a form", "<form><input></form>", 1, "<form> is not allowed"],
    ["a drawing", "<svg><script>alert(1)</script></svg>", 1, "<svg> is not allowed"],
    ["mathematics", "<math><mtext></mtext></math>", 1, "<math> is not allowed"],
    ["a headline", "<h1>Paper</h1>", 1, "<h1> is not allowed"],
    ["an element of one's own", "<x-ad></x-ad>", 1, "<x-ad> is not allowed"],
    ["a handler", '<p\nonclick="alert(1)">x</p>', 2, "<p> may not have onclick"],
    ["a style", '<p style="background:url(//evil.example)">x</p>', 1, "<p> may not have style"],
    ["an id", '<p id="main">x</p>', 1, "<p> may not have id"],
    ["a class of nobody's", '<p class="masthead hero">x</p>', 1, "there is no class “hero”"],
    ["a link that runs", '<a href="javascript:alert(1)">x</a>', 1, "“javascript:alert(1)” is no link for a theme"],
    [
      "a link that runs, in disguise",
      '<a href="java\tscript:alert(1)">x</a>',
      1,
      "“java\u{FFFD}script:alert(1)” is no link",
    ],
    ["data", '<a href="data:text/html,x">x</a>', 1, "“data:text/html,x” is no link"],
    ["another host without a scheme", '<a href="//evil.example">x</a>', 1, "“//evil.example” is no link"],
    ["another host with a backslash", '<a href="/\\evil.example">x</a>', 1, "“/\\evil.example” is no link"],
    ["a link to nowhere", "<a>x</a>", 1, "<a> needs href"],
    ["a new window", '<a href="/" target="_blank">x</a>', 1, "<a> may not have target"],
    [
      "a remote picture",
      '<img src="https://evil.example/p.gif" alt="" width="1" height="1">',
      1,
      "the folder has no logo",
    ],
    ["a picture in two sizes", '<img srcset="https://evil.example/p.gif 2x">', 1, ""],
    ["navigation without a name", "<nav><p>x</p></nav>", 1, "<nav> needs aria-label"],
    ["what is never closed", "<p>One</p>\n<div><p>Two</p>", 2, "<div> is never closed"],
    ["a tag cut short", '<p>x</p>\n<a href="', 2, "this is no valid HTML (eof-in-tag)"],
    ["an attribute twice", '<p lang="cy" lang="de">x</p>', 1, "this is no valid HTML (duplicate-attribute)"],
    ["a null", "<p>\0</p>", 1, "this is no valid HTML (unexpected-null-character)"],
    ["no language", '<p lang="welsh_">x</p>', 1, "“welsh_” is no language"],
  ])("%s", (_, markup, line, sentence) => {
    for (const file of ["header.html", "footer.html"]) {
      const problems = problemsIn({ [file]: markup });
      expect(problems[0]).toContain(`${file}, line ${line}: ${sentence}`);
    }
  });

  test("a picture is the logo, with its words and its size", () => {
    const logo = svg('<path d="M0 0h9v9z"/>');
    const of = (markup: string) => problemsIn({ "header.html": markup, "logo.svg": logo });
    expect(of('<img src="logo.svg" alt="" width="9" height="9">')).toEqual([]);
    expect(of("<img>")).toEqual(
      ["src", "alt", "width", "height"].map((name) => `header.html, line 1: <img> needs ${name}.`),
    );
    expect(of('<img src="//evil.example" alt="" width="9" height="0">')).toEqual([
      "header.html, line 1: src must be “logo.svg”: a page loads nothing from elsewhere.",
      "header.html, line 1: height must be a whole number of pixels.",
    ]);
  });
});

describe("the logo: every problem has its line", () => {
  test.each([
    ["a script", svg("<script>alert(1)</script>"), 2, "<script> is not allowed in a drawing"],
    [
      "a foreign object",
      svg("<foreignObject><p>x</p></foreignObject>"),
      2,
      "<foreignObject> is not allowed in a drawing",
    ],
    ["a picture", svg('<image href="https://evil.example/p.gif"/>'), 2, "<image> is not allowed in a drawing"],
    ["an animation of a link", svg('<animate attributeName="href"/>'), 2, "<animate> is not allowed in a drawing"],
    ["a handler", svg('<path d="" onload="alert(1)"/>'), 2, "onload is not allowed in a drawing"],
    [
      "another file",
      svg('<use xlink:href="https://evil.example/x.svg#a"/>'),
      2,
      "a drawing may point to its own parts alone",
    ],
    [
      "a fill from elsewhere",
      svg('<path fill="url(https://evil.example/#a)"/>'),
      2,
      "fill: a drawing may load nothing",
    ],
    ["styles from elsewhere", svg("<style>@import 'x.css';</style>"), 2, "its styles may load nothing"],
    ["an entity", `<!DOCTYPE svg [<!ENTITY x "y">]>\n${svg("")}`, 1, "<! and <? are not allowed in a drawing"],
    ["HTML", "<p>x</p>", 1, "this is no drawing"],
    ["no drawing's name", '<svg viewBox="0 0 9 9"></svg>', 1, "<svg> needs xmlns"],
    ["no size", '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 1, "<svg> needs viewBox"],
  ])("%s", (_, drawing, line, sentence) => {
    expect(problemsIn({ "logo.svg": drawing })[0]).toContain(`logo.svg, line ${line}: ${sentence}`);
  });

  test("one that is no picture, or one too many", () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    expect(problemsIn({ "logo.png": png })).toEqual(["logo.png: this is no PNG, or it is damaged."]);
    expect(problemsIn({ "logo.png": png, "logo.svg": svg("") })).toEqual([
      "logo.png: logo.svg is there too: keep one of them.",
    ]);
  });
});

describe("the files", () => {
  test("one that is too large, or no text, is named", () => {
    expect(problemsIn({ "tokens.css": `/*${"x".repeat(33_000)}*/` })).toEqual([
      "tokens.css: it may weigh at most 32 KB.",
    ]);
    expect(problemsIn({ "header.html": Uint8Array.of(0x61, 0x0a, 0xff) })).toEqual([
      "header.html, line 2: this is no text in UTF-8.",
    ]);
  });

  test("without theme.json it is no theme", () => {
    expect(readTheme(new Map())).toEqual({
      problems: [{ file: "theme.json", line: null, sentence: "it is missing" }],
    });
  });

  test("what is wrong in several files is named together", () => {
    const found = problemsIn({ "tokens.css": "x", "header.html": "<h1>x</h1>" }, { manifest: "{}" });
    expect(found.map((each) => each.split(",")[0])).toEqual(["theme.json", "tokens.css", "header.html"]);
  });
});
