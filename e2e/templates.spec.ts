import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

/** Asks for an action by the palette. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

/** Presses Tab until a control has the focus. */
async function tabTo(control: Locator, key = "Tab"): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await control.evaluateAll(([first]) => first !== undefined && first === document.activeElement)) return;
    await control.page().keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${control}`);
}

/** What is selected, in the title or the body. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return `body: ${getSelection()}`;
    return `title: ${field.value.slice(field.selectionStart, field.selectionEnd)}`;
  });
}

/** What is drawn as a blank, in the title and then in the body. */
function drawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll(".composer-title-blanks mark")].map((mark) => mark.textContent ?? ""),
    ...[...(CSS.highlights.get("blank") ?? [])].map(String),
  ]);
}

async function addSnippet(page: Page, shortForm: string, words: string): Promise<void> {
  await ask(page, "snippets");
  await page.keyboard.type(shortForm);
  await page.keyboard.press("Tab");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(`Words of ${shortForm}`, { exact: true })).toHaveValue(words);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const library = (nightdesk: Nightdesk, name = "Templates") => nightdesk.page.getByRole("dialog", { name });

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Prepared", name: "Ada Clarke" });
});

test("a template is made of an entry, inserted by its name, filled in blank by blank, and taken back in one step", async ({
  nightdesk,
}) => {
  const { page, editor, title } = nightdesk;

  await test.step("an entry is saved as a template", async () => {
    await page.keyboard.type("{{winner}} has won ");
    await page.keyboard.press("ControlOrMeta+b");
    await page.keyboard.type("{{place}}");
    await page.keyboard.press("ControlOrMeta+b");
    await page.keyboard.type(" at {{time}}.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- {{winner}}: {{votes}}");
    await page.keyboard.press("Enter");
    await page.keyboard.type("{{loser}}");
    await ask(page, "save entry as");
    await page.keyboard.type("Polls in");
    await page.keyboard.press("Tab");
    await page.keyboard.type("{{place}}: {{winner}} wins, by {{reporter}}");
    await page.keyboard.press("Enter");
    await expect(nightdesk.message).toContainText("The template “Polls in” is saved.");
    await expect(editor).toBeFocused();
    await ask(page, "save entry as");
    await page.keyboard.type("polls IN");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText("There is a template “Polls in” already. Choose another name.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alert").first()).toContainText("not saved yet");
    await page.keyboard.press("Escape");
  });

  await test.step("one key takes the template back with its title, and brings the word that asked for it", async () => {
    await page.keyboard.press("ControlOrMeta+n");
    await page.keyboard.type("/pollsin");
    await page.keyboard.press("Enter");
    await expect(title).toHaveValue("{{place}}: {{winner}} wins, by Ada Clarke");
    await expect(title).toBeFocused();
    expect(await selected(page)).toBe("title: {{place}}");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(title).toHaveValue("");
    await expect(editor).toHaveText("/pollsin");
    await expect(editor).toBeFocused();
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(title).toHaveValue("{{place}}: {{winner}} wins, by Ada Clarke");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
  });

  await test.step("Tab goes through title, body and list; what is typed goes into every blank of its name", async () => {
    await page.keyboard.type("/template");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Insert a template" })).toBeVisible();
    await page.keyboard.type("pol");
    await page.keyboard.press("Enter");
    await expect(editor.locator("p")).toHaveText(/^{{winner}} has won {{place}} at \d\d:\d\d\.$/);
    const left = page.getByRole("button", { name: /left/ });
    const titleAndBody = ["{{place}}", "{{winner}}", "{{winner}}", "{{place}}", "{{winner}}", "{{votes}}", "{{loser}}"];
    expect(await drawn(page)).toEqual(titleAndBody);
    await expect(left).toHaveText("4 blanks left: place, winner, votes and 1 more");
    for (const [blank, words] of [
      ["title: {{place}}", "Moor View"],
      ["title: {{winner}}", "Ann Lee"],
      ["body: {{votes}}", "1,204"],
      ["body: {{loser}}", "Bob Day"],
    ] as const) {
      expect(await selected(page)).toBe(blank);
      await page.keyboard.type(words);
      if (blank !== "body: {{loser}}") await page.keyboard.press("Tab");
    }
    await expect(title).toHaveValue("Moor View: Ann Lee wins, by Ada Clarke");
    await expect(editor.locator("p")).toHaveText(/^Ann Lee has won Moor View at/);
    await expect(editor.locator("strong")).toHaveText("Moor View");
    await expect(editor.getByRole("listitem")).toHaveText(["Ann Lee: 1,204", "Bob Day"]);
    await expect(left).toHaveCount(0);
    expect(await drawn(page)).toEqual([]);
    // The last blank is filled in: in a list Tab indents again.
    await page.keyboard.press("Tab");
    await expect(editor.getByRole("list")).toHaveCount(2);
    await nightdesk.file();
    await expect(nightdesk.entries.first()).toContainText("Moor View: Ann Lee wins, by Ada Clarke");
  });

  await test.step("it is there after a restart", async () => {
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.openBlog("Prepared");
    await nightdesk.page.keyboard.press("ControlOrMeta+n");
    await ask(nightdesk.page, "template polls in");
    await expect(nightdesk.title).toHaveValue("{{place}}: {{winner}} wins, by Ada Clarke");
  });
});

test("a quote is filled in on the way to its speaker, and Shift+Tab goes back into the title", async ({
  nightdesk,
}) => {
  const { page, editor, title } = nightdesk;
  await page.keyboard.type("/reaction");
  await page.keyboard.press("Enter");
  await tabTo(title, "Shift+Tab");
  await page.keyboard.type("{{who}}: reaction");
  await page.keyboard.press("Tab");
  expect(await selected(page)).toBe("body: {{who}}");
  await page.keyboard.press("Shift+Tab");
  expect(await selected(page)).toBe("title: {{who}}");
  await page.keyboard.type("Ann Lee");
  await page.keyboard.press("Tab");
  expect(await selected(page)).toBe("body: {{what}}");
  await page.keyboard.type("the result");
  await page.keyboard.press("Tab");
  await page.keyboard.type("We have won.");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Speaker")).toBeFocused();
  await page.keyboard.type("Ann Lee");
  await expect(editor.locator("p").first()).toHaveText("Ann Lee has been reacting to the result:");
  await expect(editor.locator("blockquote")).toHaveText("We have won.");
  await expect(editor.locator("figcaption")).toHaveText("Ann Lee");
});

test("in an entry that shows a result the blanks of the result are filled in", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.resize(1440, 900);
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con", Electorate: "5000" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  for (const figure of ["1,204", "1,100"]) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(nightdesk.title).toHaveValue("Labour GAIN Moor View from the Conservatives");
  await editor.focus();
  await page.keyboard.type("/decl");
  await page.keyboard.press("Enter");
  await expect(editor).toContainText(
    "Elected in Moor View: Ann Lee, with a majority of 104 over Bob Day. Turnout was 46.1%.",
  );
  await expect(nightdesk.title).toHaveValue("Labour GAIN Moor View from the Conservatives");
  await expect(page.getByRole("button", { name: /left/ })).toHaveCount(0);
});

test("snippets expand while typing, in the body, in a quote and in the title, and survive a restart", async ({
  nightdesk,
}) => {
  const { page, editor, title } = nightdesk;
  await addSnippet(page, "lab gain", "Labour GAIN");
  await addSnippet(page, "maj", "with a majority of {{majority}}");

  await test.step("one undo brings the short form back, and it stays", async () => {
    await page.keyboard.type("So lab gain ");
    await expect(editor).toHaveText("So Labour GAIN ");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(editor).toHaveText("So lab gain ");
    await page.keyboard.type("Ham, lab gain, lab gains");
    await expect(editor).toHaveText("So lab gain Ham, Labour GAIN, lab gains");
  });

  await test.step("Enter ends a short form, and an address holds none", async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("see example.org/maj or lab gain");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+Shift+9");
    await page.keyboard.type("A lab gain, he said");
    await expect(editor.locator("blockquote")).toHaveText("A Labour GAIN, he said");
    await expect(editor.locator("p").first()).toHaveText("see example.org/maj or Labour GAIN");
  });

  await test.step("the first blank in its words is selected", async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("Won maj.");
    await expect(editor).toHaveText("Won with a majority of {{majority}}.");
    expect(await selected(page)).toBe("body: {{majority}}");
    await page.keyboard.type("12");
    await expect(editor).toHaveText("Won with a majority of 12.");
  });

  await test.step("in the title, with its own undo", async () => {
    await tabTo(title, "Shift+Tab");
    await page.keyboard.type("Ham: lab gain maj ");
    await expect(title).toHaveValue("Ham: Labour GAIN with a majority of {{majority}} ");
    expect(await selected(page)).toBe("title: {{majority}}");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(title).toHaveValue("Ham: Labour GAIN maj ");
  });

  await test.step("they are there after a restart, and the palette inserts one", async () => {
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.openBlog("Prepared");
    const { keyboard } = nightdesk.page;
    await keyboard.press("ControlOrMeta+n");
    await keyboard.type("A lab gain!");
    await expect(nightdesk.editor).toHaveText("A Labour GAIN!");
    await keyboard.press("ControlOrMeta+a");
    await keyboard.press("Delete");
    await ask(nightdesk.page, "insert snippet maj");
    await expect(nightdesk.editor).toHaveText("with a majority of {{majority}}");
    expect(await selected(nightdesk.page)).toBe("body: {{majority}}");
  });
});

test("a snippet that would hide another is refused in one sentence; one that is deleted can be brought back", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await addSnippet(page, "lab gain", "Labour GAIN");
  await ask(page, "snippets");
  const alert = library(nightdesk, "Snippets").getByRole("alert");
  for (const [shortForm, words, sentence] of [
    ["lab", "Labour", "“lab” would become its words before “lab gain” is typed to its end. Choose another short form."],
    ["lab gain", "x", "There is a snippet “lab gain” already. Choose another short form."],
    ["l", "Labour", "A short form has at least two characters."],
    ["lab.", "Labour", "A short form is made of letters, digits, hyphens and single spaces."],
    ["con", " ", "A snippet needs words."],
  ] as const) {
    const field = page.getByLabel("Short form", { exact: true });
    await tabTo(field, "Shift+Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(shortForm);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await expect(alert).toHaveText(sentence);
  }
  await tabTo(page.getByLabel("Words of lab gain"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Labour have gained");
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "Delete lab gain" }));
  await page.keyboard.press("Enter");
  await expect(nightdesk.button("Bring it back")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Words of lab gain")).toHaveValue("Labour have gained");
  await page.keyboard.press("Escape");
  await page.keyboard.type("lab gain ");
  await expect(editor).toHaveText("Labour have gained ");
});

test("an entry with a blank left is filed with a warning, and no page is written until it is filled in", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const folder = newFolder("export");
  const pagePath = join(folder, "index.html");
  await page.keyboard.type("Held by {{majority}} votes.");
  await nightdesk.file();
  await expect(nightdesk.message).toContainText(
    "The entry still holds the blank {{majority}}. Open it and fill it in: no page can be written until then.",
  );
  await nightdesk.answerSaveDialog(pagePath);
  await nightdesk.export();
  await expect(nightdesk.exportDialog.getByRole("alert")).toContainText("Nothing was written: 1 error");
  await expect(nightdesk.exportDialog).toContainText(
    /The entry of .* “Held by {{majority}} votes\.” still holds the blank {{majority}}\./,
  );
  expect(existsSync(pagePath)).toBe(false);
  await page.keyboard.press("Escape");

  await test.step("nor on the command line", async () => {
    const file = join(folder, "count.nightdesk");
    await nightdesk.answerSaveDialog(file);
    await page.keyboard.press("ControlOrMeta+Shift+s");
    await expect(nightdesk.message).toContainText("Written to");
    const script = join(import.meta.dirname, "..", "scripts", "cli.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, "export", file, "--out", join(folder, "site")], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/was not written: the entry of .* still holds the blank {{majority}}\. Fill it in/);
    expect(existsSync(join(folder, "site"))).toBe(false);
  });
});

test("a file takes templates and snippets to another laptop; a bad one gets one sentence and changes nothing", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const folder = newFolder("templates");
  const path = join(folder, "newsroom.json");
  const importField = (app: Nightdesk) => app.page.getByLabel("Import templates and snippets");
  await addSnippet(page, "lab gain", "Labour GAIN");
  await ask(page, "templates");
  await tabTo(nightdesk.button("Edit Turnout"));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Turnout is {{turnout}}");
  await page.keyboard.press("Enter");
  await expect(nightdesk.button("Edit Turnout")).toBeFocused();
  await nightdesk.answerSaveDialog(path);
  await tabTo(nightdesk.button("Export templates and snippets"));
  await page.keyboard.press("Enter");
  await expect(library(nightdesk).getByRole("status")).toHaveText(`Written to ${path}.`);

  await test.step("what is wrong with a file is said, and nothing is changed", async () => {
    const alert = library(nightdesk).getByRole("alert");
    const good = JSON.parse(readFileSync(path, "utf8"));
    for (const [name, content, sentence] of [
      ["cut.json", readFileSync(path, "utf8").slice(0, 200), "The file is not JSON, or it is cut off."],
      ["other.json", '{"format":"nightdesk-results"}', "The file holds no templates of Nightdesk."],
      [
        "newer.json",
        JSON.stringify({ ...good, version: 9 }),
        "The file was made by a newer Nightdesk; update this one to read it.",
      ],
      [
        "body.json",
        JSON.stringify({
          ...good,
          templates: [{ name: "X", title: "", body: { version: 2, blocks: [{ type: "script" }] } }],
        }),
        "The file cannot be read at templates.0.body: not a document",
      ],
    ] as const) {
      writeFileSync(join(folder, name), content);
      await importField(nightdesk).setInputFiles(join(folder, name));
      await expect(alert).toContainText(`Nothing was changed. ${sentence}`);
    }
    await expect(library(nightdesk).getByRole("listitem")).toHaveCount(4);
  });

  const other = await Nightdesk.open(newFolder("profile"));
  await other.startBlog({ headline: "Elsewhere" });
  await ask(other.page, "templates");
  await tabTo(importField(other));
  await importField(other).setInputFiles(path);
  const question = other.page.getByRole("region", { name: "Import" });
  await expect(question).toContainText("newsroom.json: 1 new, 1 to replace what is here, 3 here already.");
  await expect(question).toContainText("To be replaced: Turnout.");
  await expect(other.button("Import 2")).toBeFocused();
  await other.page.keyboard.press("Enter");
  await expect(library(other).getByRole("status")).toHaveText("Imported: 1 new, 1 replaced.");
  await other.page.keyboard.press("Escape");
  await other.page.keyboard.type("A lab gain /turn");
  await other.page.keyboard.press("Enter");
  await expect(other.title).toHaveValue("Turnout is {{turnout}}");
  await expect(other.editor).toContainText("A Labour GAIN Turnout in {{place}} was");
  await other.close();
});
