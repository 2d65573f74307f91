/**
 * Loaded into main before the app's own code. Does what a person does at a start, with no other process involved: waits
 * for the list of blogs, opens the one that is there, types a letter. Prints when each was on the screen, in
 * milliseconds since 1970, and quits. A page without a list is typed into at once.
 */
const { app } = require("electron");

app.on("web-contents-created", (_event, contents) => {
  contents.once("dom-ready", async () => {
    // A window under a bare X server never gets the focus: the page is told that it has it.
    contents.debugger.attach();
    await contents.debugger.sendCommand("Emulation.setFocusEmulationEnabled", { enabled: true });
    const { firstAt, caretAt } = await contents.executeJavaScript(`(${untilCaret})()`);
    await contents.debugger.sendCommand("Input.dispatchKeyEvent", {
      type: "keyDown",
      key: "x",
      code: "KeyX",
      text: "x",
    });
    const letterAt = await contents.executeJavaScript("window.benchLetter");
    console.log(`start ${JSON.stringify({ firstAt, caretAt, letterAt })}`);
    app.quit();
  });
});

/** Runs in the page. Answers when the list was drawn and when the caret stood in the editor; then waits for a letter. */
async function untilCaret() {
  const drawn = (find) =>
    new Promise((resolve) => {
      const look = () => {
        if (!find()) return requestAnimationFrame(look);
        // A task after the callbacks of the frame: by then it is laid out, painted and handed on.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  const editor = () => document.querySelector("[role=textbox][aria-label=Body]");
  const list = () => document.querySelector("[aria-label=Blogs] button");
  const firstAt = await drawn(() => list() ?? editor());
  list()?.click();
  const caretAt = await drawn(() => editor() && editor() === document.activeElement);
  const before = editor().textContent.length;
  window.benchLetter = drawn(() => editor().textContent.length > before);
  return { firstAt, caretAt };
}
