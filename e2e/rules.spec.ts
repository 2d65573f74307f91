import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";

/** Opens the details of the blog, changes them, and comes back to the entry. */
async function inDetails(nightdesk: Nightdesk, change: (dialog: Nightdesk["page"]) => Promise<void>): Promise<void> {
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+d");
  await nightdesk.page.getByRole("dialog", { name: "Blog details" }).waitFor();
  await change(nightdesk.page);
  await nightdesk.page.keyboard.press("Escape");
}

test("who may not file sends for review with the same key; another approves; the check asks for two pairs of eyes", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", standfirst: "Every ward", name: "Ben Roe" });
  await inDetails(nightdesk, async () => {
    await page.getByRole("radio", { name: /^Only those named/ }).check();
    const field = page.getByLabel("Name, as it stands in their profile");
    await field.fill("ben roe ");
    await field.press("Enter");
    await expect(page.getByRole("alert")).toHaveText("ben roe is named already.");
    await field.fill("Ada Clarke");
    await field.press("Enter");
    await page.getByRole("button", { name: "Remove Ben Roe" }).click();
    await page.getByRole("checkbox", { name: /^Two pairs of eyes/ }).check();
    await expect(page.getByRole("list", { name: "Who may file" })).toHaveText("Ada ClarkeRemove");
  });
  await page.keyboard.type("Polls close");
  await expect(nightdesk.button("Send for review")).toHaveAttribute("data-kind", "primary");
  await expect(nightdesk.button("File")).toHaveCount(0);
  await nightdesk.file();
  await expect(nightdesk.message).toContainText(
    "Sent for review: in this blog only Ada Clarke files without approval.",
  );
  await expect(nightdesk.editor).toHaveText("");
  await expect(nightdesk.entries.first()).toContainText("In review");
  await nightdesk.entries.first().click();
  await nightdesk.editor.focus();
  await nightdesk.file();
  await expect(nightdesk.message).toContainText("The entry waits for review");
  await expect(nightdesk.button("Approve and file")).toHaveCount(0);

  const handover = `${newFolder("handover")}/plymouth.nightdesk`;
  await nightdesk.answerSaveDialog(handover);
  await page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(nightdesk.message).toContainText("Written to");

  const desk = await Nightdesk.open(newFolder("profile"));
  await desk.answerOpenDialog(handover);
  await desk.button("Open handover file").click();
  await desk.editor.waitFor();
  await inDetails(desk, (dialog) => dialog.getByLabel("Your name on this laptop").fill("Ada Clarke"));
  await desk.entries.first().click();
  await desk.button("Approve and file").click();
  await expect(desk.entries.first()).toContainText("Approved by Ada Clarke");
  await desk.page.keyboard.press("F8");
  const found = desk.page.getByRole("region", { name: "Check" });
  await expect(found).toContainText("Nothing stands in the way");

  await desk.entries.first().click();
  await desk.page.keyboard.press("ControlOrMeta+Shift+h");
  const revisions = desk.page.getByRole("dialog", { name: "Revisions" });
  await expect(revisions.getByRole("listitem")).toContainText(["Filed by Ada ClarkeApproved by Ada Clarke"]);
  await desk.page.keyboard.press("Escape");
  await desk.editor.focus();
  await desk.page.keyboard.press("ControlOrMeta+End");
  await desk.page.keyboard.type(" at ten");
  await desk.file();
  await desk.file();
  await expect(desk.entries.first()).toContainText("Changed since approval");
  await expect(found.getByRole("listitem").first()).toContainText("one pair of eyes");

  await test.step("what she filed is approved by the other one, who may not file", async () => {
    await desk.answerSaveDialog(handover);
    await desk.page.keyboard.press("ControlOrMeta+Shift+s");
    await expect(desk.message).toContainText("Written to");
    await desk.close();
    await nightdesk.answerOpenDialog(handover);
    await page.keyboard.press("ControlOrMeta+o");
    await expect(nightdesk.entries.first()).toContainText("at ten");
    await nightdesk.entries.first().click();
    await nightdesk.button("Approve").click();
    await expect(nightdesk.entries.first()).toContainText("Approved by Ben Roe");
    await expect(nightdesk.editor).toBeFocused();
  });
});

test("the log says who did what, leads to the entry, and is saved as a file for a spreadsheet", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await page.keyboard.type("Polls close");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(1);
  await page.keyboard.type("=Moor View declares");
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(nightdesk.entries).toHaveCount(2);
  await inDetails(nightdesk, async () => {
    const eyes = page.getByRole("checkbox", { name: /^Two pairs of eyes/ });
    await eyes.check();
    await eyes.uncheck();
  });

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("log of the blog");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Log of the blog" });
  const lines = dialog.getByRole("list", { name: "Log" }).getByRole("listitem");
  await expect(lines).toContainText([
    "Ada Clarke turned two pairs of eyes off",
    "Ada Clarke turned two pairs of eyes on",
    "Ada Clarke sent for review =Moor View declares",
    "Ada Clarke began =Moor View declares",
    "Ada Clarke filed Polls close revision 1",
    "Ada Clarke began Polls close",
    "The blog was started: Plymouth counts",
  ]);
  await page.keyboard.type("FILED ada");
  await expect(lines).toHaveCount(1);
  await expect(dialog.getByRole("status")).toHaveText("1 of 7 lines");

  const file = `${newFolder("log")}/log.csv`;
  await nightdesk.answerSaveDialog(file);
  await dialog.getByRole("button", { name: "Save the log" }).click();
  await expect(nightdesk.message).toContainText("Written to");
  const rows = readFileSync(file, "utf8").trimEnd().split("\r\n");
  expect(rows).toHaveLength(8);
  expect(rows.at(-1)).toMatch(/,Ada Clarke,turned two pairs of eyes off,,$/);
  expect(rows.at(-3)).toMatch(/^\d{4}-.*T.*,\d{4}-.*Z,Ada Clarke,sent for review,'=Moor View declares,$/);

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("log of the blog");
  await page.keyboard.press("Enter");
  await lines.filter({ hasText: "filed" }).getByRole("button").click();
  await expect(dialog).toBeHidden();
  await expect(nightdesk.editor).toHaveText("Polls close");
  await expect(nightdesk.editor).toBeFocused();
});
