import { blogButton, bodyOf, emptyWindow, launch, launchNightdesk, openBlog, showBlogs } from "./appWindows.mjs";
import { memoryOf } from "./memoryOf.mjs";

/** What the empty window holds in memory, in MB. */
export async function measureEmptyMemory(env) {
  const running = await launch(emptyWindow, env);
  await bodyOf(running.page).waitFor();
  const memory = await memoryOf(running);
  await running.app.close();
  return memory;
}

/**
 * Opens the blog of `count` entries: what the app then holds in memory, in MB, and, over `rounds` more openings, the
 * milliseconds from the click to the timeline drawn and to the caret in the editor.
 */
export async function measureOpenBlog(profile, env, { count, rounds }) {
  const running = await launchNightdesk(profile, env);
  const { app, page } = running;
  await openBlog(page, count);
  await page.getByRole("region", { name: "Timeline" }).getByRole("article").first().waitFor();
  const memory = await memoryOf(running);
  const times = { timeline: [], caret: [] };
  for (let round = 0; round < rounds; round++) {
    await showBlogs(page);
    const { timeline, caret } = await blogButton(page, count).evaluate(clickAndTime);
    times.timeline.push(timeline);
    times.caret.push(caret);
  }
  await app.close();
  return { memory, times };
}

/** Runs in the page. */
async function clickAndTime(button) {
  const drawn = (find) =>
    new Promise((resolve) => {
      const look = () => {
        if (!find()) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - clickedAt);
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  const clickedAt = performance.now();
  button.click();
  const [timeline, caret] = await Promise.all([
    drawn(() => document.querySelector("[aria-label=Timeline] article")),
    drawn(() => document.activeElement?.matches("[role=textbox][aria-label=Body]")),
  ]);
  return { timeline, caret };
}
