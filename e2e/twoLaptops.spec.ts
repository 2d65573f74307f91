import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

async function handOver(from: Nightdesk, file: string): Promise<void> {
  await from.answerSaveDialog(file);
  await from.page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(from.message).toContainText(`Written to ${file}`);
  await from.button("Close message").click();
}

async function open(at: Nightdesk, file: string): Promise<void> {
  await at.answerOpenDialog(file);
  await at.page.keyboard.press("ControlOrMeta+o");
  await expect(at.message.first()).toContainText("“Plymouth counts”");
  await at.editor.waitFor();
}

async function correct(at: Nightdesk, votes: string): Promise<void> {
  const desk = new ResultsDesk(at);
  await desk.open();
  await desk.openSheet("Moor");
  await desk.votes("Ann Lee").fill(votes);
  await desk.votes("Bob Day").fill("1,100");
  await desk.field("Source").fill("Returning officer");
  await desk.file();
  await at.page.keyboard.press("ControlOrMeta+Shift+r");
  await expect(desk.region).toBeHidden();
}

/** Opens the entry with these words and types at the end of its first paragraph. */
async function typeInto(at: Nightdesk, words: string, more: string): Promise<void> {
  await at.entries.filter({ hasText: words }).click();
  await expect(at.editor).toContainText(words);
  await at.editor.getByText(words).click();
  await at.page.keyboard.press("End");
  await at.page.keyboard.type(more);
  await at.waitUntilSaved();
}

/** What a message lies over of that which is needed. */
async function coveredByMessage(at: Nightdesk): Promise<readonly string[]> {
  const message = await at.message.boundingBox();
  const entry = at.page.getByRole("region", { name: "Entry" });
  const places = { head: at.page.getByRole("banner"), timeline: at.timeline, entry };
  const covered: string[] = [];
  for (const [name, place] of Object.entries(places)) {
    const box = await place.boundingBox();
    if (!message || !box) throw new Error("the message or what it may lie over is not to be seen");
    const isBeside = message.x + message.width <= box.x;
    if (!isBeside && message.y < box.y + box.height && box.y < message.y + message.height) covered.push(name);
  }
  return covered;
}

async function openCopies(at: Nightdesk): Promise<void> {
  await at.page.keyboard.press("ControlOrMeta+k");
  await at.page.keyboard.type("before a merge");
  await at.page.keyboard.press("Enter");
}

async function changeStandfirst(at: Nightdesk, words: string): Promise<void> {
  await at.page.keyboard.press("ControlOrMeta+Shift+d");
  const dialog = at.page.getByRole("dialog", { name: "Blog details" });
  await dialog.getByLabel("Standfirst").fill(words);
  await dialog.getByRole("button", { name: "Close", exact: true }).click();
  await at.waitUntilSaved();
}

async function exported(from: Nightdesk, file: string): Promise<Buffer> {
  await from.answerSaveDialog(file);
  await from.export();
  await expect(from.message).toContainText(file);
  return readFileSync(file);
}

test("a reporter and an editor change one blog apart, also the same paragraph and the same declaration, and end with one page", async ({
  nightdesk: ada,
}) => {
  const folder = newFolder("two-laptops");
  const file = (name: string) => join(folder, name);
  const ben = await Nightdesk.open(newFolder("editor"));

  await test.step("the reporter writes, declares and hands over", async () => {
    await ada.startBlog({ headline: "Plymouth counts", standfirst: "All night", name: "Ada Clarke" });
    await ada.page.keyboard.type("The recount at Moor View has begun.");
    await ada.file();
    await ada.page.keyboard.type("Turnout is thought to be low.");
    await ada.file();
    const desk = new ResultsDesk(ada);
    await desk.open();
    await desk.addElection({ "Changes are against": "2014" });
    await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
      "Ann Lee, Lab",
      "Bob Day, Con",
    ]);
    await desk.votes("Ann Lee").fill("1,024");
    await desk.votes("Bob Day").fill("1,100");
    await desk.field("Source").fill("Returning officer");
    await desk.file();
    await ada.page.keyboard.press("ControlOrMeta+Shift+r");
    await handOver(ada, file("first.nightdesk"));
  });

  await test.step("the editor opens it and changes an entry and the figures; meanwhile the reporter does the same", async () => {
    await open(ben, file("first.nightdesk"));
    await expect(ben.message.first()).toContainText("is now on this laptop, handed over by Ada Clarke.");
    await ben.button("Close message").first().click();
    await ben.page.keyboard.press("ControlOrMeta+Shift+d");
    await ben.page.getByLabel("Your name").fill("Ben Okoro");
    await ben.page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    // The empty draft is older than his name.
    const authors = ben.page.getByLabel("Authors");
    await expect(authors).toHaveValue("Ben Okoro");
    await authors.fill("");
    await ben.editor.click();
    await ben.page.keyboard.type("The count goes on.");
    await ben.waitUntilSaved();
    await expect(authors).toHaveValue("");
    await authors.fill("Ben Okoro");
    await typeInto(ben, "The recount at Moor View has begun.", " Officials from Devon are helping.");
    await correct(ben, "1,142");
    await changeStandfirst(ben, "All night from Devon");
    await typeInto(ada, "The recount at Moor View has begun.", " Both agents asked for it.");
    await typeInto(ada, "Turnout is thought to be low.", " It rained all day.");
    await correct(ada, "1,124");
    await changeStandfirst(ada, "All night, ward by ward");
    await handOver(ben, file("back.nightdesk"));
  });

  await test.step("what comes back is merged and told in words; both versions wait side by side", async () => {
    await open(ada, file("back.nightdesk"));
    await expect(ada.button("Show what came")).toBeVisible();
    await openCopies(ada);
    await ada.button("Go back to it").first().click();
    await expect(ada.message).toContainText("as it was before");
    await expect(ada.button("Show what came")).toHaveCount(0);
    await ada.entries.filter({ hasText: "Turnout is thought" }).click();
    await expect(ada.editor).toContainText("Turnout is thought");
    await open(ada, file("back.nightdesk"));
    // Who was writing goes on where she was.
    await expect(ada.editor).toContainText("Turnout is thought");
    await expect(ada.message.first()).toContainText("1 entry was changed on both laptops.");
    await expect(ada.message.first()).toContainText("Different figures were declared for Moor View");
    await expect(ada.entries.filter({ hasText: "The recount at Moor View" })).toContainText("In review");
    await ada.resize(900, 700);
    await expect.poll(() => coveredByMessage(ada)).toEqual([]);
    await ada.resize(1440, 900);
    await ada.button("Show what came").click();
    const came = ada.page.getByRole("dialog", { name: "What came from Ben Okoro" });
    const toDecide = came.getByRole("group", { name: "Waits for a decision" }).getByRole("option");
    await expect(toDecide).toContainText([
      /The recount at Moor View.*Two versions/,
      /Moor View.*different figures/,
      /Details of the blog.*Changed on both laptops/,
    ]);
    await ada.page.keyboard.press("ArrowDown");
    await ada.page.keyboard.press("Enter");
    await expect(came).toBeHidden();
    const desk = new ResultsDesk(ada);
    await expect(desk.votes("Ann Lee")).toBeFocused();
    await ada.page.keyboard.press("ControlOrMeta+Shift+r");
    await expect(desk.region).toBeHidden();
    await ada.page.keyboard.press("ControlOrMeta+Shift+g");
    await expect(toDecide.nth(1)).toHaveAttribute("aria-selected", "true");
    await ada.page.keyboard.press("ArrowUp");
    await ada.page.keyboard.press("Enter");
    const dialog = ada.page.getByRole("dialog", { name: "Changed on two laptops" });
    const marked = (name: string) =>
      dialog.getByRole("region", { name: `the version of ${name}` }).getByRole("insertion");
    await expect(marked("Ada Clarke")).toContainText(["Both agents asked for it"]);
    await expect(marked("Ben Okoro")).toContainText(["Officials from Devon are helping"]);
    await expect(dialog.getByRole("region", { name: "The merged text" })).toContainText("Both agents asked for it.");
    await dialog.getByRole("button", { name: "Use this version: the version of Ben Okoro" }).click();
    await expect(ada.editor).toHaveText("The recount at Moor View has begun. Officials from Devon are helping.");
    await ada.page.keyboard.press("ControlOrMeta+Shift+h");
    // What was not chosen is in the history.
    await expect(ada.page.getByRole("dialog", { name: "Revisions" })).toContainText("Both agents asked for it.");
    await ada.page.keyboard.press("Escape");
  });

  await test.step("the details that both changed are chosen field by field, by the keyboard", async () => {
    await ada.page.keyboard.press("ControlOrMeta+Shift+g");
    await ada.page.keyboard.type("details");
    await ada.page.keyboard.press("Enter");
    await expect(ada.page.getByRole("dialog").getByRole("button", { name: "Compare the versions" })).toBeFocused();
    await ada.page.keyboard.press("Enter");
    const dialog = ada.page.getByRole("dialog", { name: "Details of the blog, changed on two laptops" });
    const ofBen = dialog.getByRole("region", { name: "Standfirst, the version of Ben Okoro" });
    await expect(ofBen.getByRole("insertion")).toContainText(["from Devon"]);
    await ofBen.getByRole("button").focus();
    await ada.page.keyboard.press("Enter");
    await expect(ofBen.getByRole("button")).toHaveText("Stands now");
    await dialog.getByRole("button", { name: "Keep what stands now" }).click();
    await expect(ada.editor).toBeFocused();
    await ada.page.keyboard.press("ControlOrMeta+Shift+g");
    await expect(ada.page.getByRole("group", { name: "The blog" })).toContainText("Decided since");
    await ada.page.keyboard.press("Escape");
  });

  await test.step("the dispute is settled, everything is filed, and both laptops write the same page", async () => {
    const desk = new ResultsDesk(ada);
    // With the sheet that it was left with.
    await desk.open();
    const others = desk.region.getByRole("region", { name: "Other declarations" });
    await others.getByRole("listitem").filter({ hasText: "Ann Lee 1,124" }).getByRole("button").click();
    await expect(desk.found.first()).not.toContainText("Disputed");
    await ada.page.keyboard.press("ControlOrMeta+Shift+r");
    for (const words of ["The recount at Moor View", "Turnout is thought"]) {
      await ada.entries.filter({ hasText: words }).click();
      await expect(ada.editor).toContainText(words);
      await ada.file();
      await ada.file();
    }
    await handOver(ada, file("settled.nightdesk"));
    await open(ben, file("settled.nightdesk"));
    await expect(ben.message.first()).toContainText("merged");
    await ben.button("Close message").first().click();
    await expect(ben.entries.filter({ hasText: "In review" })).toHaveCount(0);
    const [fromAda, fromBen] = [await exported(ada, file("ada.html")), await exported(ben, file("ben.html"))];
    expect(fromBen.equals(fromAda)).toBe(true);
    expect(fromAda.toString()).toContain("Officials from Devon are helping.");
    expect(fromAda.toString()).toContain("It rained all day.");
    expect(fromAda.toString()).toContain("1,124");
    expect(fromAda.toString()).toContain("All night from Devon");
  });

  await test.step("one click takes the last merge back, and another brings it again", async () => {
    await openCopies(ben);
    await ben.button("Go back to it").first().click();
    await expect(ben.message.first()).toContainText("as it was before");
    await expect(ben.entries.filter({ hasText: "It rained all day." })).toHaveCount(0);
    await ben.button("Bring it back").click();
    await expect(ben.entries.filter({ hasText: "It rained all day." })).toHaveCount(1);
    await ben.button("Bring it back").click();
    await expect(ben.entries.filter({ hasText: "It rained all day." })).toHaveCount(0);
    await open(ben, file("settled.nightdesk"));
    await expect(ben.entries.filter({ hasText: "It rained all day." })).toHaveCount(1);
  });

  expect(ben.errors).toEqual([]);
  await ben.close();
});
