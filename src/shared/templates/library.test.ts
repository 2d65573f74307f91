import { describe, expect, test } from "vitest";
import { documentVersion, emptyDocument } from "../document/document";
import { createSnippetId, createTemplateId } from "../model/ids";
import { emptyLibrary, type Library } from "./library";
import { readLibraryFile, writeLibraryFile } from "./libraryFile";
import { snippetProblem, templateProblem } from "./libraryProblem";
import { planLibraryImport } from "./planLibraryImport";
import { templateBody } from "./template";

const snippet = (shortForm: string, words = "Words") => ({ id: createSnippetId(), shortForm, words });
const template = (name: string, title = "") => ({ id: createTemplateId(), name, title, body: emptyDocument });

describe("what cannot stand beside each other", () => {
  test("two templates with one name, however it is written", () => {
    expect(templateProblem(template("  polls   CLOSE "), [template("Polls close")])).toBe(
      "There is a template “Polls close” already. Choose another name.",
    );
    expect(templateProblem(template("Polls open"), [template("Polls close")])).toBeUndefined();
  });

  test.each([
    ["lab gain", "lab", "“lab” would become its words before “lab gain” is typed to its end."],
    ["lab", "lab gain", "“lab” would become its words before “lab gain” is typed to its end."],
    ["gain from", "lab gain from tory", "“gain from” would become its words before “lab gain from tory” is typed"],
    ["lab", "lab", "There is a snippet “lab” already."],
  ])("the short form “%s” beside “%s”", (shortForm, other, sentence) => {
    expect(snippetProblem(snippet(shortForm), [snippet("x1"), snippet(other)])).toContain(sentence);
  });

  test.each([
    ["gain", "lab gain"],
    ["US", "us"],
    ["la", "lab gain"],
    ["ab", "lab gain"],
    ["lab-gain", "lab gain"],
  ])("but the short form “%s” may stand beside “%s”", (shortForm, other) => {
    expect(snippetProblem(snippet(shortForm), [snippet(other)])).toBeUndefined();
    expect(snippetProblem(snippet(other), [snippet(shortForm)])).toBeUndefined();
  });
});

describe("the file that a newsroom shares", () => {
  const library: Library = { templates: [template("Gain", "{{winner}}")], snippets: [snippet("lab gain")] };

  test("comes back as it was written, without the ids", () => {
    const file = readLibraryFile(`\ufeff${writeLibraryFile(library)}`);
    expect(file).toEqual({
      templates: [{ name: "Gain", title: "{{winner}}", body: emptyDocument }],
      snippets: [{ shortForm: "lab gain", words: "Words" }],
    });
  });

  const written = JSON.parse(writeLibraryFile(library));
  test.each([
    ["", "damaged", "The file is not JSON, or it is cut off."],
    [writeLibraryFile(library).slice(0, 90), "damaged", "The file is not JSON, or it is cut off."],
    ["[]", "foreign", "The file holds no templates of Nightdesk."],
    ["null", "foreign", "The file holds no templates of Nightdesk."],
    [{ ...written, format: "nightdesk-results" }, "foreign", "The file holds no templates of Nightdesk."],
    [{ ...written, version: 2 }, "newer", "The file was made by a newer Nightdesk; update this one to read it."],
    [{ ...written, version: "1" }, "damaged", "The file does not say which version it is."],
    [{ ...written, snippets: undefined }, "damaged", "The file cannot be read at snippets: "],
    [
      { ...written, snippets: [{ shortForm: "l", words: "Labour" }] },
      "damaged",
      "The file cannot be read at snippets.0.shortForm: a short form has at least two characters.",
    ],
    [
      { ...written, snippets: [{ shortForm: "lab.", words: "Labour" }] },
      "damaged",
      "The file cannot be read at snippets.0.shortForm: a short form is made of letters, digits, hyphens and single spaces.",
    ],
    [
      { ...written, templates: [{ ...written.templates[0], body: { version: 9, blocks: [] } }] },
      "damaged",
      "The file cannot be read at templates.0.body: not a document: version",
    ],
    [
      {
        ...written,
        templates: [
          {
            ...written.templates[0],
            body: {
              version: documentVersion,
              blocks: [{ type: "results", kind: "tally", subject: createTemplateId(), frozen: false, view: null }],
            },
          },
        ],
      },
      "damaged",
      "The file cannot be read at templates.0.body: a template holds no picture and no table of results.",
    ],
    [
      { ...written, templates: [{ ...written.templates[0], name: " " }] },
      "damaged",
      "The file cannot be read at templates.0.name: a template needs a name.",
    ],
  ])("is refused in one sentence: %o", (file, code, sentence) => {
    const text = typeof file === "string" ? file : JSON.stringify(file);
    expect(() => readLibraryFile(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(sentence) }),
    );
  });

  test("brings in what is new, replaces by name, says what stays, and leaves out what cannot be typed", () => {
    const [gain] = library.templates;
    const own = { ...library, snippets: [snippet("lab gain"), snippet("ld", "Liberal Democrats")] };
    const plan = planLibraryImport(own, {
      templates: [
        { name: "gain", title: "new", body: emptyDocument },
        { name: "Hold", title: "", body: emptyDocument },
      ],
      snippets: [
        { shortForm: "ld", words: "Lib Dems" },
        { shortForm: "lab gain", words: "Words" },
        { shortForm: "lab", words: "Labour" },
        { shortForm: "con", words: "Conservatives" },
      ],
    });
    expect(plan).toMatchObject({
      changes: {
        templates: [{ id: gain?.id, name: "gain", title: "new" }, { name: "Hold" }],
        snippets: [{ shortForm: "con" }, { id: own.snippets[1]?.id, words: "Lib Dems" }],
      },
      added: 2,
      replaced: ["gain", "ld"],
      same: 1,
      leftOut: [
        "“lab” is left out: “lab” would become its words before “lab gain” is typed to its end. Choose another short form.",
      ],
    });
  });

  test("changes nothing when it is taken in a second time", () => {
    const file = readLibraryFile(writeLibraryFile(library));
    const { changes } = planLibraryImport(emptyLibrary, file);
    expect(changes).toMatchObject({ templates: [{ name: "Gain" }], snippets: [{ shortForm: "lab gain" }] });
    expect(planLibraryImport(changes, file)).toEqual({
      changes: emptyLibrary,
      added: 0,
      replaced: [],
      same: 2,
      leftOut: [],
    });
  });
});

test("a template keeps no picture and no results, nor when a quote was said and how it was checked", () => {
  const quote = {
    type: "quote",
    paragraphs: [],
    speaker: "Ann",
    role: "",
    party: "",
    place: "",
    source: "",
    manner: "speech",
    saidAt: { instant: "2018-05-04T01:14:00Z", timeZone: "Europe/London", offset: "+01:00" },
    checkedBy: "note",
  } as const;
  const tally = {
    type: "results",
    kind: "tally",
    subject: createTemplateId(),
    frozen: false,
    view: null,
  } as const;
  const picture = {
    type: "picture",
    hash: "a".repeat(64),
    mime: "image/png",
    width: 1,
    height: 1,
    caption: "",
    credit: "",
    alt: "",
  } as const;
  expect(
    templateBody({ version: documentVersion, blocks: [quote, tally, { type: "divider" }, picture] }).blocks,
  ).toEqual([{ ...quote, saidAt: null, checkedBy: "" }, { type: "divider" }]);
});
