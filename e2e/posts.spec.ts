import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { auditPage } from "./auditPage";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";

const link = "https://x.com/adaclarke/status/992188001234567890";

async function paste(nightdesk: Nightdesk, data: { text?: string; html?: string }): Promise<void> {
  await nightdesk.putOnClipboard(data);
  await nightdesk.page.keyboard.press("ControlOrMeta+v");
}

const post = (nightdesk: Nightdesk) => nightdesk.editor.getByRole("figure");
const field = (nightdesk: Nightdesk, name: string) =>
  nightdesk.page.getByRole("group", { name: "Social post" }).getByLabel(name);

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Posts" });
  await nightdesk.editor.focus();
});

test("embed code becomes a post in one step, runs no script and asks no server for anything", async ({ nightdesk }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requested: string[] = [];
  nightdesk.page.on("request", (request) => requested.push(request.url()));
  try {
    const code = `<blockquote class="twitter-tweet" onclick="window.pwned = 1"><p lang="en" dir="ltr">Labour hold Moor View.<br>Majority 412 <a href="https://t.co/XooZ86znuQ">https://t.co/XooZ86znuQ</a><img src="${origin}/pixel.gif" onerror="window.pwned = 1"></p>&mdash; Ada Clarke (@adaclarke) <a href="${link}?ref_src=twsrc%5Etfw">May 4, 2018</a></blockquote> <script async src="${origin}/widgets.js"></script><script>window.pwned = 1</script><iframe src="${origin}/frame"></iframe>`;
    await nightdesk.page.keyboard.type("Before");
    await nightdesk.page.keyboard.press("Enter");
    await paste(nightdesk, { text: code });
    await expect(post(nightdesk).locator("p")).toHaveText("Labour hold Moor View.Majority 412 https://t.co/XooZ86znuQ");
    await expect(post(nightdesk).locator("figcaption")).toHaveText("Ada Clarke (@adaclarke) on X, May 4, 2018");
    await nightdesk.page.keyboard.type("After");
    await expect(nightdesk.editor.locator(":scope > p")).toHaveText(["Before", "After"]);
    await nightdesk.waitUntilSaved();
    await nightdesk.page.keyboard.press("ControlOrMeta+z");
    await nightdesk.page.keyboard.press("ControlOrMeta+z");
    await expect(post(nightdesk)).toHaveCount(0);
    await expect(nightdesk.editor).toHaveText("Before");
    await paste(nightdesk, { text: "Majority 412", html: code });
    await expect(post(nightdesk)).toHaveCount(1);
    expect(await nightdesk.page.evaluate("'pwned' in window")).toBe(false);
    expect(await nightdesk.page.locator("iframe, body script, img[src^='http']").count()).toBe(0);
    expect(requested.filter((url) => !url.startsWith("nightdesk:"))).toEqual([]);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test("a link alone, then the post's text: both fill one post, which is printed as a quotation of its own", async ({
  nightdesk,
}) => {
  await paste(nightdesk, { text: `${link}?s=20` });
  await expect(post(nightdesk).locator("figcaption")).toHaveText("@adaclarke on X");
  await paste(nightdesk, { text: "Ada Clarke\n@adaclarke\nLabour hold Moor View.\n2:14 AM · May 4, 2018" });
  await expect(post(nightdesk)).toHaveCount(1);
  await expect(post(nightdesk).locator("p")).toHaveText("Labour hold Moor View.");
  await nightdesk.file();
  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.page.getByText(`Written to ${file}.`)).toBeVisible();
  const page = readFileSync(file, "utf8");
  expect(page).toContain(`<blockquote cite="${link}">\n<p>Labour hold Moor View.</p>`);
  expect(page).toContain(`<a class="source" href="${link}" rel="noopener">Original post</a>`);
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|<iframe|<img|widgets\.js/);
  for (const colours of ["light", "dark"] as const) {
    const audit = auditPage(file, colours);
    expect(audit.violations).toEqual([]);
    expect(audit.requests).toEqual([pathToFileURL(file).href]);
  }
});

test("the fields are filled by keyboard, and say what is missing; axe finds nothing", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await paste(nightdesk, { text: "https://bsky.app/profile/did:plc:abc/post/3lbq7mxsiek2v" });
  await page.keyboard.type("Turnout is 34.1%.");
  await expect(post(nightdesk).locator("figcaption")).toContainText("Author missing.");
  await page.keyboard.press("Tab");
  await expect(field(nightdesk, "Author")).toBeFocused();
  await page.keyboard.type("Ada Clarke");
  await page.keyboard.press("Tab");
  await page.keyboard.type("@ada.example.org");
  await page.keyboard.press("Tab");
  await expect(field(nightdesk, "Platform")).toBeFocused();
  await expect(field(nightdesk, "Platform")).toHaveValue("bluesky");
  await page.keyboard.press("Tab");
  await page.keyboard.type("4 May, 02:14");
  await expect(post(nightdesk).locator("figcaption")).toHaveText(
    "Ada Clarke (@ada.example.org) on Bluesky, 4 May, 02:14",
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("not a link");
  await expect(page.getByText("Not a web link. It was not kept.")).toBeVisible();
  await expect(post(nightdesk).locator("figcaption")).toContainText("Link missing.");
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  for (const appearance of ["light", "dark"] as const) {
    await nightdesk.useAppearance(appearance);
    const results: AxeResults = await page.evaluate("axe.run()");
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
  }
  await page.keyboard.press("Enter");
  await page.keyboard.type("Below");
  await expect(nightdesk.editor.locator(":scope > p")).toHaveText("Below");
});

test("a link inside a line stays a link or words of the line", async ({ nightdesk }) => {
  await nightdesk.page.keyboard.type("See ");
  await paste(nightdesk, { text: link });
  await expect(post(nightdesk)).toHaveCount(0);
  await expect(nightdesk.editor.locator(":scope > p")).toHaveText(`See ${link.replace("https://", "")}`);
});
