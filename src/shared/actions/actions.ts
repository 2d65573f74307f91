/** Where an action applies: in every view, where a blog is open, on the entry that is open, or in a text. */
export const actionPlaces = ["everywhere", "blog", "entry", "body"] as const;
export type ActionPlace = (typeof actionPlaces)[number];

/** What is said of an action wherever it is offered. What it does is registered by the part of the window that can do it. */
export interface Action {
  readonly label: string;
  /** What a small button says, where the label is too long for one. */
  readonly short?: string;
  /** An Electron accelerator: "CmdOrCtrl+Shift+K". */
  readonly key?: string;
  /** Its key counts only while words are selected; without them the key is another action's. */
  readonly keyNeedsSelection?: true;
  readonly where: ActionPlace;
  /** What is typed after a slash at the start of a line or after a space. */
  readonly slash?: string;
  /** Other words it is found by. */
  readonly words?: string;
}

/** Everything that a person can ask of the window: the one list for menu, keys, toolbar, slash menu, palette and sheet. */
export const actions = {
  palette: { label: "Find an action, entry, result or speaker", key: "CmdOrCtrl+K", where: "everywhere" },
  newBlog: { label: "New blog", key: "CmdOrCtrl+Shift+N", where: "everywhere", words: "create start" },
  newBlogFromPage: {
    label: "Start a blog from a page",
    where: "everywhere",
    words: "new import html markdown word docx",
  },
  openHandover: { label: "Open handover file", key: "CmdOrCtrl+O", where: "everywhere", words: "import usb stick" },
  search: { label: "Search all blogs", key: "CmdOrCtrl+F", where: "everywhere", words: "find words" },
  shortcuts: { label: "Keyboard shortcuts", key: "CmdOrCtrl+/", where: "everywhere", words: "keys help" },

  showBlogs: { label: "All blogs", key: "CmdOrCtrl+Shift+B", where: "blog", words: "leave close back list" },
  newEntry: { label: "New entry", key: "CmdOrCtrl+N", where: "blog", words: "next write post" },
  handOver: {
    label: "Hand over the blog",
    key: "CmdOrCtrl+Shift+S",
    where: "blog",
    words: "save handover file usb stick copy mail editor",
  },
  whatCame: {
    label: "What the last handover brought",
    key: "CmdOrCtrl+Shift+G",
    where: "blog",
    words: "merge new changed came follow decide list",
  },
  blogCopies: {
    label: "Go back to before a merge",
    where: "blog",
    words: "undo the merge restore copy handover",
  },
  findReplace: {
    label: "Find and replace in the blog",
    key: "CmdOrCtrl+H",
    where: "blog",
    words: "change words everywhere",
  },
  exportBlog: { label: "Export the blog", key: "CmdOrCtrl+E", where: "blog", words: "html publish write" },
  copyForCms: { label: "Copy the blog for a CMS", where: "blog", words: "clipboard fragment content system html" },
  checkBlog: {
    label: "Check the blog, go to the next finding",
    key: "F8",
    where: "blog",
    words: "errors warnings problems export",
  },
  previousFinding: { label: "Previous finding of the check", key: "Shift+F8", where: "blog" },
  review: { label: "Review entries", key: "CmdOrCtrl+Shift+L", where: "blog", words: "queue approve send back editor" },
  preview: { label: "Preview of the page", key: "CmdOrCtrl+P", where: "blog", words: "page look phone tablet" },
  resultsDesk: { label: "Results desk", key: "CmdOrCtrl+Shift+R", where: "blog", words: "figures declare contests" },
  expectedResults: { label: "Expected declarations", where: "blog", words: "reminders times due awaited" },
  importPage: {
    label: "Import entries from a page",
    where: "blog",
    words: "html markdown word docx text paste live blog",
  },
  importResults: { label: "Import results", key: "CmdOrCtrl+Shift+O", where: "blog", words: "csv candidates" },
  exportResults: { label: "Export results", key: "CmdOrCtrl+Shift+E", where: "blog", words: "csv json" },
  blogDetails: {
    label: "Blog details and key points",
    key: "CmdOrCtrl+Shift+D",
    where: "blog",
    words: "headline standfirst byline summary name",
  },
  blogLog: { label: "Log of the blog", where: "blog", words: "history who did what audit approvals" },
  ownWords: { label: "Own words", where: "blog", words: "dictionary spelling" },
  checkSpelling: { label: "Underline spelling mistakes", where: "blog", words: "dictionary check spelling" },
  templates: { label: "Templates", where: "blog", words: "prepared entries edit import export share" },
  snippets: { label: "Snippets", where: "blog", words: "short forms abbreviations autotext import export share" },
  nextComment: {
    label: "Next open comment",
    key: "CmdOrCtrl+Shift+M",
    where: "blog",
    words: "thread reply review",
  },
  switchPane: {
    label: "Between the timeline, the results and the entry",
    key: "F6",
    where: "blog",
    words: "focus pane",
  },

  fileEntry: { label: "File entry and open the next", key: "CmdOrCtrl+Enter", where: "entry", words: "publish send" },
  submitEntry: {
    label: "Send entry for review",
    key: "CmdOrCtrl+Shift+Enter",
    where: "entry",
    words: "submit editor desk",
  },
  approveEntry: { label: "Approve the entry", where: "entry", words: "second pair of eyes review editor" },
  toggleKey: { label: "Key event", key: "CmdOrCtrl+Shift+K", where: "entry", slash: "key", words: "important" },
  togglePinned: { label: "Pin entry", short: "Pin", key: "CmdOrCtrl+Shift+P", where: "entry", slash: "pin" },
  typeTime: {
    label: "Type the time of the entry",
    key: "CmdOrCtrl+Shift+T",
    where: "entry",
    slash: "time",
    words: "clock when",
  },
  insertResults: {
    label: "Insert a table of results",
    short: "Results",
    key: "CmdOrCtrl+Shift+J",
    where: "entry",
    slash: "result",
    words: "contest council figures votes",
  },
  insertTemplate: {
    label: "Insert a template",
    short: "Template",
    where: "entry",
    slash: "template",
    words: "prepared entry blanks",
  },
  saveTemplate: { label: "Save entry as a template", where: "entry", words: "prepared blanks keep" },
  insertPicture: { label: "Insert a picture", where: "entry", slash: "image", words: "photo photograph" },
  versions: { label: "Compare two laptops’ versions", where: "entry", words: "conflict merge decide both" },
  comment: {
    label: "Comment on the words or the entry",
    short: "Comment",
    key: "CmdOrCtrl+Alt+M",
    where: "entry",
    words: "note thread reply remark",
  },
  suggest: {
    label: "Suggest changes",
    short: "Suggest",
    key: "CmdOrCtrl+Alt+X",
    where: "entry",
    words: "suggestion editing track changes review",
  },
  revisions: { label: "Revisions of the entry", key: "CmdOrCtrl+Shift+H", where: "entry", words: "history changes" },

  bold: { label: "Bold", key: "CmdOrCtrl+B", where: "body", words: "strong" },
  italic: { label: "Italic", key: "CmdOrCtrl+I", where: "body", words: "emphasis" },
  strikethrough: { label: "Strikethrough", key: "CmdOrCtrl+Shift+X", where: "body" },
  link: { label: "Link", key: "CmdOrCtrl+K", keyNeedsSelection: true, where: "body", words: "address url" },
  quote: { label: "Quote", key: "CmdOrCtrl+Shift+9", where: "body", slash: "quote", words: "said speaker" },
  heading1: { label: "Heading", key: "CmdOrCtrl+Alt+1", where: "body", slash: "heading", words: "title h2" },
  heading2: { label: "Smaller heading", key: "CmdOrCtrl+Alt+2", where: "body", words: "subheading h3" },
  bulletList: {
    label: "Bulleted list",
    key: "CmdOrCtrl+Shift+8",
    where: "body",
    slash: "list",
    words: "bullets points",
  },
  numberList: { label: "Numbered list", key: "CmdOrCtrl+Shift+7", where: "body", words: "ordered" },
  paragraph: { label: "Paragraph", key: "CmdOrCtrl+Alt+0", where: "body", words: "plain text" },
  socialPost: { label: "Social post", where: "body", slash: "post", words: "tweet bluesky mastodon facebook x" },
  table: { label: "Table", where: "body", slash: "table", words: "grid rows columns" },
  divider: { label: "Divider", where: "body", slash: "divider", words: "line rule" },
  insertTally: { label: "Insert the tally", where: "body", slash: "tally", words: "seats councils totals results" },
  nextMistake: { label: "Next spelling mistake", key: "F7", where: "body", words: "check correct typo word" },
  undo: { label: "Undo", key: "CmdOrCtrl+Z", where: "body", words: "take back" },
  redo: { label: "Redo", key: "CmdOrCtrl+Shift+Z", where: "body" },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof actions;
export type ActionNameIn<Place extends ActionPlace> = {
  [Name in ActionName]: (typeof actions)[Name]["where"] extends Place ? Name : never;
}[ActionName];

export const actionNames = Object.keys(actions) as readonly ActionName[];

/** Every fact about an action, also those that not every action has. */
export function actionOf(name: ActionName): Action {
  return actions[name];
}

/** The names of the actions of one place, in the order of the table. */
export function actionsIn<Place extends ActionPlace>(place: Place): readonly ActionNameIn<Place>[] {
  return actionNames.filter((name): name is ActionNameIn<Place> => actions[name].where === place);
}
