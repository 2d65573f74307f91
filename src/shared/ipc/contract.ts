import * as v from "valibot";
import type { ActionName } from "../actions/actions";
import type { MergeReport } from "../doc/merge/mergeReport";
import { entryOrders, pictureFilesChoices } from "../export/exportOptions";
import { type ExportChoices, formNames } from "../export/formFacts";
import type { CmsCopy } from "../export/fragment/cmsCopy";
import type { PageLanguage } from "../export/strings/PageLanguage";
import type { Theme, ThemeProblem } from "../export/theme/Theme";
import type { Blog, Shelf } from "../model/blog";
import { shelves } from "../model/blog";
import { commentDraftKeySchema, commentDraftSchema, type KeptCommentDraft } from "../model/commentDraft";
import type { EntryRow } from "../model/entryRow";
import { idSchema } from "../model/idSchema";
import type { BlogId, EntryId, ProfileId } from "../model/ids";
import type { KnownSpeaker } from "../model/speaker";
import { largestPicture, type PictureFacts, pictureHashSchema } from "../pictures/keptPicture";
import { type Library, librarySchema } from "../templates/library";
import type { HandoverProgress } from "./progress";

/** True for the name of a handover file, by its ending. */
export function isHandoverName(name: string): boolean {
  return name.toLowerCase().endsWith(".nightdesk");
}

/** A method that one process offers another: what it takes, checked where it arrives, and what it answers. */
export interface Method<Arguments, Answer> {
  readonly takes: v.GenericSchema<unknown, Arguments>;
  /** Only a type: nothing is stored here. */
  readonly answers?: Answer;
}

export type Methods = Readonly<Record<string, Method<unknown, unknown>>>;
export type ArgumentsOf<M> = M extends Method<infer Arguments, unknown> ? Arguments : never;
export type AnswerOf<M> = M extends Method<unknown, infer Answer> ? Answer : never;
/** The same methods, as the caller sees them. */
export type Client<T extends Methods> = {
  readonly [Name in keyof T]: (args: ArgumentsOf<T[Name]>) => Promise<AnswerOf<T[Name]>>;
};

function method<Answer>() {
  return <Arguments>(takes: v.GenericSchema<unknown, Arguments>): Method<Arguments, Answer> => ({ takes });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nothing = v.strictObject({});
const blogId = idSchema<BlogId>();
const entryId = idSchema<EntryId>();
const oneBlog = v.strictObject({ blogId });
const bytes = v.pipe(
  v.instance(Uint8Array<ArrayBufferLike>),
  v.check((value) => value.byteLength <= 256 * 1024 * 1024, "an update may not be larger than 256 MiB"),
);
const pictureBytes = v.pipe(
  v.instance(Uint8Array<ArrayBufferLike>),
  v.check((value) => value.byteLength <= largestPicture.bytes, "a picture may not be larger than 300 KB"),
);
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const handoverPath = v.pipe(path, v.check(isHandoverName, "only a file that ends in .nightdesk can be opened"));
const name = v.pipe(v.string(), v.maxLength(200));
const oneWord = v.strictObject({
  word: v.pipe(v.string(), v.regex(/^\S+$/, "a word has no spaces"), v.maxLength(100)),
});
/** An EntryContent as JSON: who reads it checks what is in it. */
const contentJson = v.pipe(
  v.string(),
  v.maxLength(4_000_000),
  v.check((text) => isJson(text), "the content of an entry must be JSON"),
);
const exportChoices = {
  form: v.picklist(formNames),
  order: v.picklist(entryOrders),
  pictureFiles: v.picklist(pictureFilesChoices),
};
/** What is chosen at an export, for whoever keeps it: what a later Nightdesk adds or takes away must not break it. */
export const exportChoicesSchema = v.strictObject(exportChoices) satisfies v.GenericSchema<unknown, ExportChoices>;

/** A blog in the list: derived from its document. */
export interface BlogRow extends Pick<Blog, "id" | "headline" | "standfirst" | "byline" | "status" | "timeZone"> {
  readonly shelf: Shelf;
  readonly entryCount: number;
  readonly filedCount: number;
  /** ISO 8601, UTC: the last change on this laptop. */
  readonly changedAt: string;
}

/** Who writes on this laptop. */
export interface Profile {
  readonly id: ProfileId;
  /** The reporter's name; empty until it is filled in. */
  readonly name: string;
  readonly checksSpelling: boolean;
}

/** A piece of text with the words that were searched for marked. */
export interface MarkedText {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly blogId: BlogId;
  readonly entryId: EntryId;
  readonly headline: string;
  readonly eventTime: EntryRow["eventTime"];
  readonly status: EntryRow["status"];
  readonly title: readonly MarkedText[];
  readonly excerpt: readonly MarkedText[];
}

/** What came of opening a handover file. */
export interface Import {
  readonly blogId: BlogId;
  readonly headline: string;
  /** The name in the profile that handed it over; may be empty. */
  readonly savedBy: string;
  /** What came, where the blog was here already and was merged with; null for a new one. */
  readonly merge: MergeReport | null;
  /** The copy from before the merge; null where nothing came. */
  readonly copyId: number | null;
}

/** A blog as it was before a merge, or before another copy was put back. */
export interface BlogCopy {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly madeBefore: "merge" | "restore";
  /** The name in the profile that handed the blog over; empty where it had none, and for a restore. */
  readonly mergedFrom: string;
}

export interface PictureSize {
  readonly hash: string;
  /** Of the larger size. */
  readonly bytes: number;
}

/** A picture as the window asks for it. */
export interface ServedPicture {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A theme that a page can be given, or that somebody has begun to write. */
export interface ThemeListing {
  /** By which it is chosen. */
  readonly name: string;
  /** As the newsroom calls it; its name while it is broken. */
  readonly title: string;
  /** False for one that came with Nightdesk. */
  readonly isOwn: boolean;
  /** The languages that its page can be in; none while it is broken. */
  readonly languages: readonly Pick<PageLanguage, "tag" | "name">[];
  /** What keeps it from being used, file by file and line by line. */
  readonly problems: readonly ThemeProblem[];
  /** What should be mended all the same. */
  readonly warnings: readonly ThemeProblem[];
}

/** What the window asks of the store. */
export const storeMethods = {
  /** Every blog on every shelf, the last changed first. */
  listBlogs: method<readonly BlogRow[]>()(nothing),
  /** Keeps a new blog: its first update. */
  createBlog: method<void>()(v.strictObject({ blogId, update: bytes })),
  /** The entries as last derived, in no order. Throws notFound. */
  listEntries: method<readonly EntryRow[]>()(oneBlog),
  /** The blog's document as one Yjs update. Throws notFound, damaged. */
  loadBlog: method<Uint8Array>()(oneBlog),
  /** Appends an update and answers when it is on the disk: milliseconds since 1970-01-01T00:00Z. */
  appendUpdate: method<number>()(v.strictObject({ blogId, update: bytes })),
  /** The blog as it was before the last merges and before each going back, the newest first. */
  listCopies: method<readonly BlogCopy[]>()(oneBlog),
  /** Puts the blog back to a copy, and keeps what it is now as another, unless one says the same: answers its id. Throws notFound, damaged, diskFull, readOnly. */
  restoreCopy: method<number>()(v.strictObject({ blogId, copyId: v.pipe(v.number(), v.safeInteger()) })),
  /** Archives, bins or brings back a blog. */
  moveBlog: method<void>()(v.strictObject({ blogId, shelf: v.picklist(shelves) })),
  /** What was last seen of an entry in the review on this laptop: an EntryContent as JSON. Undefined where it never was. */
  getSeen: method<string | undefined>()(v.strictObject({ blogId, entryId })),
  /** Keeps what is seen of an entry now. Throws notFound for its blog; diskFull, readOnly, inUse. */
  keepSeen: method<void>()(v.strictObject({ blogId, entryId, content: contentJson })),
  /** The comments and replies of a blog that were begun on this laptop and not sent. */
  listCommentDrafts: method<readonly KeptCommentDraft[]>()(oneBlog),
  /** Keeps what is typed of one, in place of what was kept; null once it is sent. Throws diskFull, readOnly, inUse. */
  keepCommentDraft: method<void>()(
    v.strictObject({ blogId, key: commentDraftKeySchema, draft: v.nullable(commentDraftSchema) }),
  ),
  /** Searches the titles, bodies and authors of all blogs that are not in the bin; best hits first, at most 50. */
  search: method<readonly SearchHit[]>()(v.strictObject({ query: v.pipe(v.string(), v.maxLength(500)) })),
  /** Everybody in the directories of all blogs that are not in the bin, by name, each name once. */
  listSpeakers: method<readonly KnownSpeaker[]>()(nothing),
  /**
   * Keeps a picture, once, and answers what it is: it is on the disk then, so that nothing ever points to one that is
   * not. Throws diskFull, readOnly, inUse, and invalid for bytes that are no JPEG or PNG of at most 2,000 px.
   */
  addPicture: method<PictureFacts>()(v.strictObject({ bytes: pictureBytes, small: v.nullable(pictureBytes) })),
  /** The templates and snippets of the profile, by name. */
  getLibrary: method<Library>()(nothing),
  /**
   * Saves templates and snippets, each in place of the one with its id, all of them or none. Throws invalid where two would
   * have one name or would keep each other from being typed; diskFull, readOnly, inUse.
   */
  saveToLibrary: method<void>()(librarySchema),
  /** Takes a template or a snippet away. */
  removeFromLibrary: method<void>()(v.strictObject({ id: idSchema() })),
  /** The bytes of every picture that is kept on this laptop. */
  listPictureSizes: method<readonly PictureSize[]>()(nothing),
  /** What was last chosen at an export. */
  getExportChoices: method<ExportChoices>()(nothing),
  setExportChoices: method<void>()(v.strictObject(exportChoices)),
  /** Every theme, by name, and the name of the one that is chosen on this laptop, which may be gone. */
  listThemes: method<{ readonly themes: readonly ThemeListing[]; readonly chosen: string }>()(nothing),
  /** Chooses the theme of every later page. Throws notFound; one that is broken can be chosen, and keeps pages from being written. */
  chooseTheme: method<void>()(v.strictObject({ name })),
  /** The chosen theme itself, for a page that is shown and not written. Throws invalid with its problems, notFound. */
  getTheme: method<Theme>()(nothing),
  getProfile: method<Profile>()(nothing),
  setProfileName: method<void>()(v.strictObject({ name })),
  setChecksSpelling: method<void>()(v.strictObject({ checksSpelling: v.boolean() })),
  /** The words that were added to the dictionary on this laptop, in the order in which they came. */
  listOwnWords: method<readonly string[]>()(nothing),
  /** Keeps a word as it is written; nothing happens where it is there already. Throws diskFull, readOnly, inUse. */
  addOwnWord: method<void>()(oneWord),
  removeOwnWord: method<void>()(oneWord),
} as const;

/** What main asks of the store, beside that: everything with a path in it. */
export const storeFileMethods = {
  /**
   * Writes the blog in one form, whole or not at all, and answers the path of its first file; pictures beside it lie in the
   * same folder. Throws invalid while a blank is left or the theme is broken, damaged for what cannot be read, diskFull, readOnly.
   */
  exportBlog: method<string>()(v.strictObject({ blogId, path, ...exportChoices })),
  /** The blog for the clipboard of the system: the fragment and its words. Throws as exportBlog does. */
  copyForCms: method<CmsCopy>()(v.strictObject({ blogId, order: exportChoices.order })),
  /** Writes the results of a blog, as CSV or JSON by the ending of `path`, and answers it. Throws diskFull, readOnly. */
  exportResults: method<string>()(v.strictObject({ blogId, path })),
  /** Writes who did what in a blog as CSV, and answers its path; entries that cannot be read are left out. Throws diskFull, readOnly. */
  exportLog: method<string>()(v.strictObject({ blogId, path })),
  /** Writes every template and snippet into one JSON file and answers its path. Throws diskFull, readOnly. */
  exportLibrary: method<string>()(v.strictObject({ path })),
  /** One size of a picture, as it was kept. Throws notFound. */
  readPicture: method<ServedPicture>()(v.strictObject({ hash: pictureHashSchema, small: v.boolean() })),
  /** Writes a handover file and answers its path. */
  writeHandover: method<string>()(v.strictObject({ blogId, path })),
  /** Answers at once, unless the store is busy with something. */
  isAwake: method<true>()(nothing),
  /** Reads a handover file into the profile. Throws damaged, foreign, newer, notFound; nothing is changed then. */
  importHandover: method<Import>()(v.strictObject({ path })),
} as const;

/** Why the app could not open its database, and what was done about it: nothing. */
export interface StartUpProblem {
  readonly code: "damaged" | "foreign" | "newer" | "readOnly" | "diskFull" | "inUse" | "unexpected";
  readonly message: string;
  readonly folder: string;
}

/** What the window asks of main. */
export const mainMethods = {
  /** Undefined when all is well. */
  startUpProblem: method<StartUpProblem | undefined>()(nothing),
  /** Asks where, writes the blog there in one form and answers the path; undefined when the person thought better of it. */
  exportBlog: method<string | undefined>()(v.strictObject({ blogId, suggestedName: name, ...exportChoices })),
  /** Puts the fragment on the clipboard of the system as HTML, and its words as plain text. Throws as exportBlog does. */
  copyForCms: method<void>()(v.strictObject({ blogId, order: exportChoices.order })),
  /** Asks where, writes the results there, as CSV or JSON, and answers the path. */
  exportResults: method<string | undefined>()(v.strictObject({ blogId, suggestedName: name })),
  /** The same with the log of the blog, as CSV. */
  exportLog: method<string | undefined>()(v.strictObject({ blogId, suggestedName: name })),
  /** The same with the templates and snippets, as JSON. */
  exportLibrary: method<string | undefined>()(nothing),
  writeHandover: method<string | undefined>()(v.strictObject({ blogId, suggestedName: name })),
  /**
   * Reads a handover file, and asks for one where no path is given; undefined when the person thought better of it. Throws
   * what the store's importHandover throws, and invalid for a path that does not end in `.nightdesk`.
   */
  importHandover: method<Import | undefined>()(v.strictObject({ path: v.optional(handoverPath) })),
  /** Shows a file that was just written in the system's file manager. */
  showFile: method<void>()(v.strictObject({ path })),
  showProfileFolder: method<void>()(nothing),
  /** Puts the damaged database aside, under another name, and starts again with an empty one. */
  startAfresh: method<void>()(nothing),
} as const;

/** The names on Electron's wire. */
export const channels = {
  call: "nightdesk:call",
  menu: "nightdesk:menu",
  storePort: "nightdesk:store-port",
  /** Main asks the window to hand over its last words before it closes; the window answers on the same name. */
  closing: "nightdesk:closing",
  /** Main gives the window the path of a handover file that the system asks to be opened. */
  openFile: "nightdesk:open-file",
} as const;

/** What the preload gives the window: named methods, never the wire itself. */
export interface Bridge {
  readonly main: { readonly [Name in keyof typeof mainMethods]: (args: unknown) => Promise<unknown> };
  readonly store: { readonly [Name in keyof typeof storeMethods]: (args: unknown) => Promise<unknown> };
  /** Calls back on every menu command; answers what stops it. */
  readonly onMenuCommand: (listen: (name: ActionName) => void) => () => void;
  /** Calls back when derived rows changed; answers what stops it. */
  readonly onBlogsChanged: (listen: () => void) => () => void;
  /** Calls back when the store had to be started again: what was not answered must be asked again. */
  readonly onStoreRestarted: (listen: () => void) => () => void;
  /** Calls back with the path of each handover file that the system asks to be opened, also of those that came before. */
  readonly onOpenFile: (listen: (path: string) => void) => () => void;
  /** Calls back as work on a handover file goes on; null when it is over. */
  readonly onHandoverProgress: (listen: (progress: HandoverProgress | null) => void) => () => void;
  /** Where a file that was dropped on the window lies on the disk; empty for one that lies nowhere. */
  readonly pathOf: (file: File) => string;
  /** Calls back before the window closes, to hand the last words over; false means that they are not on the disk. */
  readonly onClosing: (listen: () => Promise<boolean>) => () => void;
  readonly platform: "darwin" | "win32" | "linux";
}
