import type { ActionName } from "./actions";

/** Which actions stand in the menu of the app, in groups that a line parts. The platform's own items are main's. */
export const menuActions = {
  file: [
    ["newBlog", "newBlogFromPage", "showBlogs"],
    ["openHandover", "whatCame", "handOver"],
    ["importPage"],
    ["importResults", "exportResults"],
    ["exportBlog", "checkBlog", "previousFinding"],
  ],
  entry: [
    ["newEntry", "fileEntry", "submitEntry", "approveEntry"],
    ["toggleKey", "togglePinned", "typeTime", "insertResults"],
    ["suggest", "comment", "nextComment"],
    ["revisions", "blogDetails", "blogLog"],
    ["insertTemplate", "saveTemplate", "templates", "snippets"],
  ],
  view: [["search", "findReplace", "resultsDesk", "review", "preview", "switchPane"]],
  help: [["shortcuts"]],
} as const satisfies Readonly<Record<string, readonly (readonly ActionName[])[]>>;
