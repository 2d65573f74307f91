import { expect, test } from "./fixtures";

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Typing" });
});

test("quotation marks, apostrophes and dashes are made while they are typed; Backspace and undo give them back", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("\"It's on -- rock 'n' roll,\" she said... at 5'10\" and 02:14-03:00");
  await expect(editor).toHaveText("“It’s on – rock ’n’ roll,” she said… at 5'10\" and 02:14-03:00");
  await page.keyboard.press("Enter");
  await page.keyboard.type('say "');
  await expect(editor.locator("p").last()).toHaveText("say “");
  await page.keyboard.press("Backspace");
  await expect(editor.locator("p").last()).toHaveText('say "');
  await page.keyboard.type("so --");
  await expect(editor.locator("p").last()).toHaveText('say "so –');
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.locator("p").last()).toHaveText('say "so --');
  await page.keyboard.press("Backspace");
  await expect(editor.locator("p").last()).toHaveText('say "so -');
});

test("the marks are what is saved, and an input method is left alone", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type('the voters\' "choice"');
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: " 'ka'", selectionStart: 5, selectionEnd: 5 });
  await client.send("Input.insertText", { text: " 'か'" });
  await expect(editor).toHaveText("the voters’ “choice” 'か'");
  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.openBlog("Typing");
  await expect(nightdesk.entries.first()).toContainText("the voters’ “choice” 'か'");
});

test("a title takes the same marks, and gives them back", async ({ nightdesk }) => {
  const { page, title } = nightdesk;
  await title.focus();
  await page.keyboard.type('Labour "hold" Ham -- it');
  await page.keyboard.type("'s over");
  await expect(title).toHaveValue("Labour “hold” Ham – it’s over");
  await title.press("Home");
  await page.keyboard.type('"');
  await expect(title).toHaveValue("“Labour “hold” Ham – it’s over");
  await title.press("Backspace");
  await expect(title).toHaveValue('"Labour “hold” Ham – it’s over');
  await title.press("Backspace");
  await expect(title).toHaveValue("Labour “hold” Ham – it’s over");
  await title.press("End");
  await page.keyboard.type("...");
  await expect(title).toHaveValue("Labour “hold” Ham – it’s over…");
  await title.press("ControlOrMeta+z");
  await expect(title).not.toHaveValue(/…/);
  await expect(nightdesk.entries.first()).toContainText("Labour “hold” Ham – it’s over");
});

test("Ctrl+Shift+V pastes lines as paragraphs and recognises nothing", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  await nightdesk.putOnClipboard({
    html: "<h2>Ward</h2><ul><li><b>Ham</b></li></ul>",
    text: "Ward\tVotes\nHam\t1,204\n\nhttps://example.org/",
  });
  await page.keyboard.press("ControlOrMeta+Shift+v");
  await expect(editor.locator("p")).toHaveText(["Ward\tVotes", "Ham\t1,204", "https://example.org/"]);
  await expect(editor.locator("table, strong, h2, li, a")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor).toHaveText("");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(editor.getByRole("heading")).toHaveText("Ward");
});

test("a pasted bare link links the selected words, or stands there as its address; one undo takes it back", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await nightdesk.putOnClipboard({ text: "https://www.example.org/a?id=7&utm_source=x&fbclid=y\n" });
  await page.keyboard.type("the list");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(editor.getByRole("link", { name: "the list" })).toHaveAttribute(
    "href",
    "https://www.example.org/a?id=7",
  );
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.getByRole("link")).toHaveCount(0);
  await expect(editor).toHaveText("the list");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(": ");
  await page.keyboard.press("ControlOrMeta+v");
  const link = editor.getByRole("link", { name: "www.example.org/a?id=7" });
  await expect(link).toHaveAttribute("href", "https://www.example.org/a?id=7");
  await page.keyboard.type(" tonight");
  await expect(editor).toHaveText("the list: www.example.org/a?id=7 tonight");
  await expect(link).toHaveText("www.example.org/a?id=7");
});

test("what only looks like a link is pasted as words", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("words");
  await page.keyboard.press("ControlOrMeta+a");
  await nightdesk.putOnClipboard({ text: "javascript:alert(1)" });
  await page.keyboard.press("ControlOrMeta+v");
  await expect(editor).toHaveText("javascript:alert(1)");
  await expect(editor.getByRole("link")).toHaveCount(0);
});

test("a typed address becomes a link at the space or Enter behind it, and one undo takes only the link back", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("see plymouth.gov.uk/results, or www.example.org ");
  await expect(editor.getByRole("link")).toHaveText(["plymouth.gov.uk/results", "www.example.org"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.getByRole("link")).toHaveText(["plymouth.gov.uk/results"]);
  await expect(editor).toHaveText("see plymouth.gov.uk/results, or www.example.org ");
  await page.keyboard.type("and https://example.org/it's?a=--b");
  await page.keyboard.press("Enter");
  await page.keyboard.type("next");
  await expect(editor.getByRole("link").last()).toHaveText("https://example.org/it's?a=--b");
  await expect(editor.locator("p").last()).toHaveText("next");
});
