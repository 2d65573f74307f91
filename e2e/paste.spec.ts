import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

async function paste(nightdesk: Nightdesk, data: { text?: string; html?: string }): Promise<void> {
  await nightdesk.putOnClipboard(data);
  await nightdesk.editor.focus();
  await nightdesk.page.keyboard.press("ControlOrMeta+v");
}

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Paste" });
});

test("tab-separated text from a spreadsheet becomes a table with a header row", async ({ nightdesk }) => {
  await paste(nightdesk, { text: "Party\tSeats\nLabour\t31\nConservative\t26\n" });
  const table = nightdesk.editor.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Party", "Seats"]);
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("cell").last()).toHaveText("26");
});

test("a table from a spreadsheet's HTML keeps its cells and loses its looks, and one undo takes it back", async ({
  nightdesk,
}) => {
  const html =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{color:red}</style></head><body><!--StartFragment--><table border=0 style="border-collapse:collapse"><col width=64><tr style="height:14pt"><td class=xl65 style="background:yellow">Party</td><td>Seats</td></tr><tr><td>Labour</td><td align=right x:num>31</td></tr></table><!--EndFragment--></body></html>';
  await paste(nightdesk, { text: "Party\tSeats\nLabour\t31", html });
  const table = nightdesk.editor.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Party", "Seats"]);
  await expect(table.getByRole("cell").last()).toHaveText("31");
  expect(await table.evaluate((element) => element.outerHTML)).not.toContain("yellow");
  await nightdesk.page.keyboard.press("ControlOrMeta+z");
  await expect(table).toHaveCount(0);
});

test("hostile HTML leaves its words behind and nothing else", async ({ nightdesk }) => {
  const html =
    '<p onclick="alert(1)" style="position:fixed">Safe words <a href="javascript:alert(1)">bad link</a> <a href="https://example.org/">good link</a><img src=x onerror="alert(1)"><script>alert(1)</script><iframe src="https://example.org"></iframe><svg onload="alert(1)"></svg></p>';
  await paste(nightdesk, { html, text: "Safe words" });
  await expect(nightdesk.editor).toContainText("Safe words bad link good link");
  const markup = await nightdesk.editor.evaluate((element) => element.innerHTML);
  expect(markup).not.toMatch(/javascript:|onerror|onclick|<script|<iframe|<svg|<img|position/i);
  await expect(nightdesk.editor.getByRole("link")).toHaveCount(1);
});

test("a second rich paste is as rich as the first", async ({ nightdesk }) => {
  await paste(nightdesk, { html: "<p>one <strong>bold</strong></p>", text: "one bold" });
  await paste(nightdesk, { html: "<p>two <strong>brave</strong></p>", text: "two brave" });
  await expect(nightdesk.editor.locator("strong")).toHaveText(["bold", "brave"]);
});

test("plain text keeps its lines", async ({ nightdesk }) => {
  await paste(nightdesk, { text: "First paragraph\n\nSecond paragraph" });
  await expect(nightdesk.editor.locator("p")).toHaveText(["First paragraph", "Second paragraph"]);
});
