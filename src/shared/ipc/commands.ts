/** What the menu, a key and a button can ask of the window: one list for all three and for the shortcut sheet. */
export const commands = {
  newBlog: { label: "New blog", key: "CmdOrCtrl+Shift+N" },
  showBlogs: { label: "All blogs", key: "CmdOrCtrl+Shift+B" },
  openHandover: { label: "Open handover file", key: "CmdOrCtrl+O" },
  saveHandover: { label: "Save handover file", key: "CmdOrCtrl+Shift+S" },
  importResults: { label: "Import results", key: "CmdOrCtrl+Shift+O" },
  exportResults: { label: "Export results", key: "CmdOrCtrl+Shift+E" },
  exportPage: { label: "Export page", key: "CmdOrCtrl+E" },
  newEntry: { label: "New entry", key: "CmdOrCtrl+N" },
  fileEntry: { label: "File entry and open the next", key: "CmdOrCtrl+Enter" },
  submitEntry: { label: "Send entry for review", key: "CmdOrCtrl+Shift+Enter" },
  toggleKey: { label: "Key event", key: "CmdOrCtrl+Shift+K" },
  togglePinned: { label: "Pin entry", key: "CmdOrCtrl+Shift+P" },
  typeTime: { label: "Type the time of the entry", key: "CmdOrCtrl+Shift+T" },
  switchPane: { label: "Between the timeline, the results and the entry", key: "F6" },
  resultsDesk: { label: "Results desk", key: "CmdOrCtrl+Shift+R" },
  insertResults: { label: "Insert a table of results", key: "CmdOrCtrl+Shift+J" },
  revisions: { label: "Revisions of the entry", key: "CmdOrCtrl+Shift+H" },
  blogDetails: { label: "Blog details and key points", key: "CmdOrCtrl+Shift+D" },
  search: { label: "Search all blogs", key: "CmdOrCtrl+F" },
  findReplace: { label: "Find and replace in the blog", key: "CmdOrCtrl+H" },
  shortcuts: { label: "Keyboard shortcuts", key: "CmdOrCtrl+/" },
} as const;

export type Command = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly Command[];
