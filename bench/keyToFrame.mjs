import { setTimeout } from "node:timers/promises";

/** 200 characters with their spaces and stops. */
export const words =
  "Labour gain Plymouth from the Conservatives. One seat in three was up, and it was enough: " +
  "Labour now have 31 of the 57, the Conservatives 26, and 29 is a majority. It is 03:12, and the hall is asleep.";

/**
 * Makes a page time its key presses: from the press to the end of the next frame, or of the first one in which there is
 * something that the page's `window.awaited`, a selector, fits.
 */
export function watchKeys(page) {
  return page.evaluate(() => {
    window.addEventListener(
      "keydown",
      (event) => {
        window.keyFrame = new Promise((resolve) => {
          requestAnimationFrame(function look() {
            if (window.awaited && !document.querySelector(window.awaited)) return requestAnimationFrame(look);
            // A task after the callbacks of the frame: by then it is laid out, painted and handed on.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            port2.postMessage(0);
          });
        });
      },
      { capture: true },
    );
  });
}

/**
 * Presses one key at a time, each after the frame of the one before. Answers the times, in milliseconds. Nobody types
 * in step with the screen: unless `pauseBefore` says otherwise, the pauses spread the keys evenly over the 17 ms between
 * two frames.
 */
export async function typeAndTime(page, text, pauseBefore = (index) => (index * 7) % 17) {
  const times = [];
  for (const [index, character] of [...text].entries()) {
    await setTimeout(pauseBefore(index));
    await page.keyboard.press(character);
    times.push(await page.evaluate(() => window.keyFrame));
  }
  return times;
}

export async function clearText(page) {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
}
