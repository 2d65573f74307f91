import { isSafeLink } from "@shared/document/safeLink";
import { app, session, shell } from "electron";
import { appOrigin, previewAddress } from "./scheme";

/**
 * No page but our own is ever loaded, no permission is given but writing to the clipboard, links open in the browser, and
 * Chromium asks no server for anything by itself.
 */
export function lockDownContents(): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-navigate", (event) => {
      if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault();
    });
    // A link in the preview is opened in the browser, never in its frame.
    contents.on("will-frame-navigate", (event) => {
      if (!event.isMainFrame && !event.url.startsWith(previewAddress)) event.preventDefault();
    });
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (isSafeLink(url)) void shell.openExternal(url);
      return { action: "deny" };
    });
  });
  app.on("session-created", (created) => {
    // With a language, Chromium fetches that language's dictionary at the first start, though nothing is checked by it.
    created.setSpellCheckerLanguages([]);
  });
  app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
      decide(permission === "clipboard-sanitized-write");
    });
    session.defaultSession.setPermissionCheckHandler(
      (_contents, permission) => permission === "clipboard-sanitized-write",
    );
  });
}
