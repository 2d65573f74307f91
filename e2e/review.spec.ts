import { join } from "node:path";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";

const queue = ({ page }: Nightdesk) => page.getByRole("listbox", { name: "Entries to review" });
const words = ({ page }: Nightdesk) => page.getByRole("region", { name: "Words in review" });
const chosen = (nightdesk: Nightdesk) => queue(nightdesk).getByRole("option", { selected: true });

async function send(nightdesk: Nightdesk, text: string): Promise<void> {
  await nightdesk.page.keyboard.type(text);
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(nightdesk.editor).toHaveText("");
}

test("an editor goes through what waits by the keyboard: compares, sends back with a reason, mends and approves", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Enfield counts", name: "Ada Clarke" });
  await page.keyboard.type("Labour hold Enfield with 38 seats.");
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");
  await nightdesk.entries.first().click();
  await expect(nightdesk.editor).toHaveText(/38 seats/);
  await page.keyboard.press("ControlOrMeta+a");
  await send(nightdesk, "Labour hold Enfield with 46 seats.");
  await send(nightdesk, "Turnout was 34% in the borough.");
  await send(nightdesk, "The first boxes are in.");

  await nightdesk.button("Review 3").click();
  await expect(queue(nightdesk)).toBeFocused();
  await expect(queue(nightdesk).getByRole("option")).toHaveText([
    /^The first boxes are in\.Sent by Ada Clarke, /,
    /^Turnout was 34%/,
    /^Labour hold Enfield with 46/,
  ]);
  await expect(page.getByText("All of it is new to you, and nothing of it was filed")).toBeVisible();

  await test.step("what was filed is told from what is new, word by word", async () => {
    await page.keyboard.press("End");
    await expect(chosen(nightdesk)).toContainText("Labour hold Enfield");
    await page.keyboard.press("Home");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    await expect(chosen(nightdesk)).toContainText("Labour hold Enfield");
    await expect(words(nightdesk).locator("del")).toHaveText("removed: 38, end of removed ");
    await expect(words(nightdesk).locator("ins")).toHaveText("added: 46, end of added ");
    await page.keyboard.press("e");
    await expect(nightdesk.editor).toHaveText(/46 seats/);
    // It is on the page still, with the words before.
    await expect(nightdesk.button("Withdraw")).toBeVisible();
    await expect(nightdesk.button("Discard")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expectAccessible(nightdesk, "an entry in review");
  });

  await test.step("it goes back with a reason, and not without one", async () => {
    await page.keyboard.press("k");
    await expect(chosen(nightdesk)).toContainText("Turnout");
    await page.keyboard.press("r");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Nothing was sent back: say in a few words what is to be changed.")).toBeVisible();
    await page.keyboard.type("a source, ");
    // What comes from another laptop meanwhile leaves the editor where he was.
    const file = `${newFolder("handover")}/enfield.nightdesk`;
    await nightdesk.answerSaveDialog(file);
    await page.keyboard.press("ControlOrMeta+Shift+s");
    await expect(nightdesk.message.first()).toContainText("Written to");
    await nightdesk.answerOpenDialog(file);
    await page.keyboard.press("ControlOrMeta+o");
    await expect(nightdesk.message.first()).toContainText("Everything in it was here already.");
    await expect(queue(nightdesk)).toBeFocused();
    await page.keyboard.press("j");
    await expect(chosen(nightdesk)).toContainText("Turnout");
    await page.keyboard.press("r");
    await page.keyboard.type("please");
    await page.keyboard.press("Enter");
    await expect(queue(nightdesk).getByRole("option")).toHaveCount(2);
    await expect(chosen(nightdesk)).toContainText("Labour hold Enfield");
    await expect(queue(nightdesk)).toBeFocused();
  });

  await test.step("what was seen before is told from what is new since", async () => {
    await page.getByRole("radio", { name: "What you last saw" }).check();
    await expect(words(nightdesk)).toHaveText("Nothing was changed.Labour hold Enfield with 46 seats.");
    await page.getByRole("radio", { name: "What was last filed" }).check();
    await expect(words(nightdesk).locator("ins")).toHaveCount(1);
  });

  await test.step("changed words of the page are approved as what they are", async () => {
    await page.keyboard.press("a");
    await page.keyboard.press("Enter");
    await expect(queue(nightdesk).getByRole("option")).toHaveCount(1);
    await expect(chosen(nightdesk)).toContainText("The first boxes are in.");
    await expect(queue(nightdesk)).toBeFocused();
    await expect(nightdesk.message).toContainText("Approved and filed.");
  });

  await test.step("it is mended in place, and shown against what was last seen", async () => {
    await page.keyboard.press("e");
    await expect(nightdesk.editor).toBeFocused();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type(" All 63 of them.");
    await expect(words(nightdesk).locator("ins")).toContainText("All 63 of them.");
    await expect(page.getByText("Compared with what you last saw")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(queue(nightdesk)).toBeFocused();
    await page.keyboard.press("a");
    await expect(page.getByText("Nothing waits for review.")).toBeVisible();
    await expect(nightdesk.button("Review 1")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("region", { name: "Review" })).toHaveCount(0);
    await expect(nightdesk.editor).toBeFocused();
  });

  await test.step("the reporter reads why it came back, until she sends it again", async () => {
    const entry = nightdesk.entries.filter({ hasText: "Turnout" });
    await expect(entry).toContainText("Sent back");
    await entry.click();
    const note = page.getByText("Sent back by Ada Clarke: a source, please");
    await expect(note).toBeVisible();
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    await expect(note).toHaveCount(0);
    await expect(entry).not.toContainText("Sent back");
    await expect(nightdesk.button("Review 1")).toBeVisible();
  });
});

test("what was changed on two laptops leads to its versions at once, and can be discarded", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.answerOpenDialog(join(import.meta.dirname, "data/twoVersions.nightdesk"));
  await nightdesk.button("Open handover file").click();
  await nightdesk.button("Review 1").click();
  await expect(queue(nightdesk)).toBeFocused();
  const review = page.getByRole("region", { name: "Review" });
  const versions = page.getByRole("dialog", { name: "Changed on two laptops" });
  for (const key of ["a", "r", "v"]) {
    await page.keyboard.press(key);
    await expect(versions).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(versions).toHaveCount(0);
    await expect(queue(nightdesk)).toBeFocused();
  }
  await review.getByRole("button", { name: "Approve and file" }).click();
  await expect(versions).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(versions).toHaveCount(0);

  const composer = page.getByRole("region", { name: "Entry", exact: true });
  await expect(composer.getByRole("button", { name: /^(Approve|File|Send)/ })).toHaveCount(0);
  await composer.getByRole("button", { name: "Discard" }).click();
  await expect(review).toContainText("Nothing waits for review.");
  await composer.getByRole("button", { name: "Bring back as a draft" }).click();
  await expect(queue(nightdesk).getByRole("option")).toHaveCount(1);
});
