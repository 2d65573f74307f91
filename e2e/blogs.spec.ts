import { expect, test } from "./fixtures";

test("a blog needs a headline, and says so before anything is made", async ({ nightdesk }) => {
  await nightdesk.button("New blog").click();
  await nightdesk.button("Start blog").click();
  await expect(nightdesk.page.getByText("Type a headline. It can be changed at any time.")).toBeVisible();
  await nightdesk.button("Close").click();
  await expect(nightdesk.page.getByText("No live blogs yet")).toBeVisible();
});

test("a blog is archived, binned and brought back, and nothing of it is lost", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "By-election night" });
  await page.keyboard.type("One line that must survive.");
  await nightdesk.waitUntilSaved();
  await page.getByRole("button", { name: "All blogs" }).click();
  await nightdesk.button("Archive “By-election night”").click();
  await expect(page.getByText("No blogs here")).toBeVisible();
  await page.getByRole("button", { name: /^Archive 1/ }).click();
  await nightdesk.button("Bring back “By-election night”").click();
  await page.getByRole("button", { name: /^Blogs 1/ }).click();
  await nightdesk.button("Bin “By-election night”").click();
  await page.getByRole("button", { name: /^Bin 1/ }).click();
  await nightdesk.button("Restore “By-election night”").click();
  await page.getByRole("button", { name: /^Blogs 1/ }).click();
  await page.getByRole("button", { name: /^By-election night/ }).click();
  await expect(nightdesk.editor).toHaveText("One line that must survive.");
});

test("details change the blog at once, and finishing makes it read “as it happened”", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Election nigt", name: "Ada Clarke" });
  await nightdesk.button("Details").click();
  const dialog = page.getByRole("dialog", { name: "Blog details" });
  await dialog.getByLabel("Headline").fill("Election night");
  await dialog.getByRole("textbox", { name: "Key points" }).click();
  await page.keyboard.type("Labour gain Plymouth");
  await dialog.getByRole("button", { name: "Finish: “as it happened”" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { name: "Election night" })).toBeVisible();
  await expect(page.getByText("As it happened")).toBeVisible();
  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.page.getByRole("button", { name: /^Election night/ }).click();
  await nightdesk.button("Details").click();
  await expect(nightdesk.page.getByRole("textbox", { name: "Key points" })).toHaveText("Labour gain Plymouth");
  await expect(nightdesk.button("Go live again")).toBeVisible();
});
