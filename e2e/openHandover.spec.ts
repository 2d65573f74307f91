import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { launch, launchOptions, newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { drawPicture } from "./pictureFiles";

const damaged = /“cut\.nightdesk” is damaged: .+\. Nothing was changed\. Ask for the file again\./;

/** Drags files of the disk over the window, as the system's file manager does, and lets go of them. */
async function dragFiles(page: Page, files: readonly string[], x = 600, y = 400) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    session.send("Input.dispatchDragEvent", { type, x, y, data });
  await send("dragEnter");
  await send("dragOver");
  // The protocol has no word for the hand that leaves the window: this is the event that Chromium then sends.
  const leave = () => page.evaluate(() => document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true })));
  return { drop: () => send("drop"), leave };
}

test("a handover file is opened by a drop on the window, by a start with its name, and by a second start", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const folder = newFolder("handover");
  const [whole, cut] = [join(folder, "plymouth.nightdesk"), join(folder, "cut.nightdesk")];
  const hint = page.getByText("Drop the handover file to open it");

  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Asha" });
  await page.keyboard.type("The first boxes are open.");
  await nightdesk.answerSaveDialog(whole);
  await page.keyboard.press("ControlOrMeta+Shift+S");
  await expect(nightdesk.message).toContainText(`Written to ${whole}.`);
  await nightdesk.button("Close message").click();
  const bytes = readFileSync(whole);
  writeFileSync(cut, bytes.subarray(0, bytes.length - 100));

  await test.step("on the page of a blog, also over the entry; what is typed stays", async () => {
    await nightdesk.editor.press("ControlOrMeta+End");
    await page.keyboard.type(" It is quiet.");
    const over = await nightdesk.editor.boundingBox();
    const place = [(over?.x ?? 0) + 20, (over?.y ?? 0) + 10] as const;
    const hand = await dragFiles(page, [whole], ...place);
    await expect(hint).toBeVisible();
    await hand.leave();
    await expect(hint).toBeHidden();
    await (await dragFiles(page, [whole], ...place)).drop();
    await expect(nightdesk.message).toContainText("“Plymouth counts”");
    await expect(hint).toBeHidden();
    await expect(nightdesk.editor).toHaveText("The first boxes are open. It is quiet.");
    await nightdesk.button("Close message").click();
  });

  await test.step("a picture dropped there goes into the entry as ever", async () => {
    const over = await nightdesk.editor.boundingBox();
    const picture = join(folder, "hall.jpg");
    writeFileSync(picture, await drawPicture(page, { width: 400, height: 300 }));
    const hand = await dragFiles(page, [picture], (over?.x ?? 0) + 20, (over?.y ?? 0) + 10);
    await expect(hint).toBeHidden();
    await hand.drop();
    await expect(nightdesk.editor.getByRole("figure")).toHaveCount(1);
  });

  await test.step("on the list of blogs, several one after the other; a bad one is refused in a sentence", async () => {
    await page.keyboard.press("ControlOrMeta+Shift+B");
    await nightdesk.button("New blog").waitFor();
    await (await dragFiles(page, [cut])).drop();
    await expect(nightdesk.message).toContainText(damaged);
    await expect(page.getByRole("listitem")).toHaveCount(1);
    await (await dragFiles(page, [cut, whole])).drop();
    await expect(nightdesk.editor).toContainText("It is quiet.");
  });

  await test.step("one that takes a while says what is being done, and no more when it is done", async () => {
    await page.keyboard.press("ControlOrMeta+Shift+B");
    await nightdesk.button("New blog").waitFor();
    // Asked for in the page: what is there for half a second may come and go between two looks from outside.
    const isWorking = page.evaluate(
      () =>
        new Promise<void>((done) => {
          new MutationObserver(() => document.querySelector("progress") && done()).observe(document.body, {
            subtree: true,
            childList: true,
          });
        }),
    );
    await (await dragFiles(page, [process.env["NIGHTDESK_LARGE_BLOG"] ?? ""])).drop();
    await isWorking;
    await expect(nightdesk.timeline).toContainText("2000 entries");
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  });

  await test.step("with its name after the program’s", async () => {
    const profile = newFolder("profile");
    const other = new Nightdesk(await launch(profile, [whole]), profile);
    await expect(other.entries.first()).toContainText("The first boxes are open.");

    const { executablePath, args } = launchOptions(profile, ["cut.nightdesk"]);
    const second = spawn(executablePath, args, { stdio: "ignore", cwd: folder });
    expect(await once(second, "exit")).toEqual([0, null]);
    await expect(other.message.filter({ hasText: damaged })).toBeVisible();
    await expect(other.entries.first()).toContainText("The first boxes are open.");
    expect(other.errors).toEqual([]);
    await other.close();
  });
});
