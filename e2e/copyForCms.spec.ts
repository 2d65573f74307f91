import { expect, test } from "./fixtures";

test("the blog is copied for a content system as HTML and as words, and what is not ready stays off the clipboard", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", standfirst: "All night", name: "Ada Clarke" });
  await page.keyboard.type("The first boxes are in & open.");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(1);

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("copy cms");
  await page.keyboard.press("Enter");
  await expect(nightdesk.button("Copy for CMS")).toBeFocused();
  await expect(page.getByRole("radio", { name: "Fragment for a CMS" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(nightdesk.message).toContainText("The fragment is on the clipboard.");
  const copied = await nightdesk.readClipboard();
  expect(copied.html).toContain('<div class="nightdesk-live-blog" lang="en-GB">');
  expect(copied.html).toMatch(/<article class="nightdesk-entry" id="entry-[0-9a-f-]{36}">/);
  expect(copied.html).toContain("<p>The first boxes are in &amp; open.</p>");
  expect(copied.html).not.toMatch(/<style|<script|style="/);
  expect(copied.text).toContain("Ada Clarke\n\nThe first boxes are in & open.");
  expect(copied.text).not.toContain("<");

  await nightdesk.putOnClipboard({ text: "what was there before" });
  await page.keyboard.type("Won by {{majority}} votes");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("copy cms");
  await page.keyboard.press("Enter");
  await nightdesk.button("Copy for CMS").click();
  await expect(nightdesk.exportDialog.getByRole("alert")).toContainText("1 error must be put right first.");
  expect((await nightdesk.readClipboard()).text).toBe("what was there before");
});
