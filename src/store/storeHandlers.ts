import { setImmediate } from "node:timers/promises";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { writeExport } from "@files/writeExport";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { BlogReplica, type ReplicaState } from "@shared/doc/BlogReplica";
import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { readBlog } from "@shared/doc/readBlog";
import { readResults } from "@shared/doc/readResults";
import type { GivenPictures } from "@shared/export/exportOptions";
import { formFacts } from "@shared/export/formFacts";
import { forms } from "@shared/export/forms";
import { cmsCopyOf } from "@shared/export/fragment/cmsCopy";
import { publishedPictures } from "@shared/export/publishedPictures";
import { refuseOnePair } from "@shared/export/refuseOnePair";
import { refuseUnfilledBlanks } from "@shared/export/unfilledBlanks";
import type { ArgumentsOf, storeFileMethods, storeMethods } from "@shared/ipc/contract";
import type { HandoverProgress } from "@shared/ipc/progress";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import type { Handlers } from "@shared/ipc/wire";
import { logOfBlog } from "@shared/log/logOfBlog";
import { writeLogCsv } from "@shared/log/writeLog";
import type { Blog } from "@shared/model/blog";
import { exportCsv } from "@shared/results/transfer/exportCsv";
import { exportJson } from "@shared/results/transfer/exportJson";
import { writeLibraryFile } from "@shared/templates/libraryFile";
import { type Doc, encodeStateAsUpdate } from "yjs";
import type { Connection } from "./connection";
import { describeKeepError, describeReadError, describeWriteError } from "./databaseErrors";
import type { OpenBlogs } from "./openBlogs";
import { hasBlog, listBlogs, moveBlog, staleBlogs } from "./queries/blogs";
import { keepCommentDraft, listCommentDrafts } from "./queries/commentDrafts";
import { listCopies } from "./queries/copies";
import { listEntries } from "./queries/entries";
import { getSeen, keepSeen } from "./queries/entriesSeen";
import { getLibrary, removeFromLibrary, saveToLibrary } from "./queries/library";
import { addOwnWord, listOwnWords, removeOwnWord } from "./queries/ownWords";
import { addPicture, getPicture, getPictures, listPictureSizes } from "./queries/pictures";
import { getExportChoices, getProfile, setChecksSpelling, setExportChoices, setProfileName } from "./queries/profile";
import { search } from "./queries/search";
import { listSpeakers } from "./queries/speakers";
import { chooseTheme, chosenTheme, listThemes } from "./themes";

type Arguments<Name extends keyof typeof storeMethods> = ArgumentsOf<(typeof storeMethods)[Name]>;
type FileArguments<Name extends keyof typeof storeFileMethods> = ArgumentsOf<(typeof storeFileMethods)[Name]>;

/** What the window may ask. */
export function createStoreHandlers(db: Connection, blogs: OpenBlogs): Handlers<typeof storeMethods> {
  return {
    listBlogs: () =>
      reading(() => {
        for (const blogId of staleBlogs(db)) blogs.bringUpToDate(blogId);
        return listBlogs(db);
      }),
    createBlog: ({ blogId, update }: Arguments<"createBlog">) => saving(() => blogs.add(blogId, update)),
    listEntries: ({ blogId }: Arguments<"listEntries">) =>
      reading(() => {
        if (!hasBlog(db, blogId)) throw notHere();
        if (staleBlogs(db).includes(blogId)) blogs.bringUpToDate(blogId);
        return listEntries(db, blogId);
      }),
    loadBlog: ({ blogId }: Arguments<"loadBlog">) => reading(() => blogs.state(blogId)),
    appendUpdate: ({ blogId, update }: Arguments<"appendUpdate">) => saving(() => blogs.append(blogId, update)),
    listCopies: ({ blogId }: Arguments<"listCopies">) => reading(() => listCopies(db, blogId)),
    restoreCopy: ({ blogId, copyId }: Arguments<"restoreCopy">) => saving(() => blogs.restoreCopy(blogId, copyId)),
    moveBlog({ blogId, shelf }: Arguments<"moveBlog">) {
      saving(() => {
        if (!moveBlog(db, blogId, shelf)) throw notHere();
      });
    },
    listSpeakers: () =>
      reading(() => {
        for (const blogId of staleBlogs(db)) blogs.bringUpToDate(blogId);
        return listSpeakers(db);
      }),
    getSeen: ({ blogId, entryId }: Arguments<"getSeen">) => reading(() => getSeen(db, blogId, entryId)),
    keepSeen: (seen: Arguments<"keepSeen">) =>
      keeping(() => {
        if (!hasBlog(db, seen.blogId)) throw notHere();
        keepSeen(db, seen, Date.now());
      }),
    listCommentDrafts: ({ blogId }: Arguments<"listCommentDrafts">) => reading(() => listCommentDrafts(db, blogId)),
    keepCommentDraft(draft: Arguments<"keepCommentDraft">) {
      saving(() => {
        if (!hasBlog(db, draft.blogId)) throw notHere();
        keepCommentDraft(db, draft, Date.now());
      });
    },
    search: ({ query }: Arguments<"search">) =>
      reading(() => {
        blogs.settle();
        return search(db, query);
      }),
    addPicture(picture: Arguments<"addPicture">) {
      try {
        return addPicture(db, picture, Date.now());
      } catch (error) {
        throw describeKeepError(error, "The picture was not added", "add it again");
      }
    },
    getLibrary: () => reading(() => getLibrary(db)),
    saveToLibrary(changes: Arguments<"saveToLibrary">) {
      keeping(() => saveToLibrary(db, changes));
    },
    removeFromLibrary({ id }: Arguments<"removeFromLibrary">) {
      keeping(() => removeFromLibrary(db, id));
    },
    listPictureSizes: () => reading(() => listPictureSizes(db)),
    getExportChoices: () => reading(() => getExportChoices(db)),
    setExportChoices: (choices: Arguments<"setExportChoices">) => saving(() => setExportChoices(db, choices)),
    listThemes: () => reading(() => listThemes(db)),
    chooseTheme: ({ name }: Arguments<"chooseTheme">) => chooseTheme(db, name),
    getTheme: () => chosenTheme(db, "The page"),
    getProfile: () => saving(() => getProfile(db)),
    setProfileName: ({ name }: Arguments<"setProfileName">) => saving(() => setProfileName(db, name)),
    setChecksSpelling: ({ checksSpelling }: Arguments<"setChecksSpelling">) =>
      saving(() => setChecksSpelling(db, checksSpelling)),
    listOwnWords: () => reading(() => listOwnWords(db)),
    addOwnWord: ({ word }: Arguments<"addOwnWord">) => saving(() => addOwnWord(db, word, Date.now())),
    removeOwnWord: ({ word }: Arguments<"removeOwnWord">) => saving(() => removeOwnWord(db, word)),
  };
}

/** What main may ask: everything with a path in it. `tell` is told how work on a handover file goes on, and null at its end. */
export function createStoreFileHandlers(
  db: Connection,
  blogs: OpenBlogs,
  tell: (progress: HandoverProgress | null) => void = () => {},
): Handlers<typeof storeFileMethods> {
  /** Between two steps what was typed meanwhile is saved. */
  const begin = async (step: HandoverProgress["step"]) => {
    tell({ step, share: null });
    await setImmediate();
  };
  return {
    async exportBlog({ blogId, path, form, ...options }: FileArguments<"exportBlog">) {
      const theme = formFacts[form].themed ? await chosenTheme(db, forms[form].what) : undefined;
      const files = readToExport(db, blogs.document(blogId), forms[form].what, (blog, pictures) =>
        forms[form].write(blog, { ...options, pictures, ...(theme && { theme }) }),
      );
      await writeExport(path, files, { what: forms[form].what, retry: "export again" });
      return path;
    },
    async copyForCms({ blogId, order }: FileArguments<"copyForCms">) {
      const theme = await chosenTheme(db, forms.fragment.what);
      return readToExport(db, blogs.document(blogId), forms.fragment.what, (blog, pictures) =>
        cmsCopyOf(blog, { order, pictures, theme }),
      );
    },
    async exportResults({ blogId, path }: FileArguments<"exportResults">) {
      const results = reading(() => readResults(blogs.document(blogId)));
      const file = path.toLowerCase().endsWith(".json") ? exportJson(results) : exportCsv(results);
      await writeFileAtomically(path, file, { what: "The file of results", retry: "export them again" });
      return path;
    },
    async exportLog({ blogId, path }: FileArguments<"exportLog">) {
      const { blog } = reading(() => readReadable(blogs.document(blogId)));
      const file = writeLogCsv(logOfBlog(blog), blog.timeZone);
      await writeFileAtomically(path, file, { what: "The log", retry: "save it again" });
      return path;
    },
    async exportLibrary({ path }: FileArguments<"exportLibrary">) {
      const file = writeLibraryFile(reading(() => getLibrary(db)));
      await writeFileAtomically(path, file, { what: "The file of templates", retry: "export them again" });
      return path;
    },
    readPicture: ({ hash, small }: FileArguments<"readPicture">) =>
      reading(() => {
        const picture = getPicture(db, hash);
        if (!picture) throw new NightdeskError("notFound", "This picture is not on this laptop.");
        return { mime: picture.mime, bytes: (small ? picture.small : null) ?? picture.bytes };
      }),
    async writeHandover({ blogId, path }: FileArguments<"writeHandover">) {
      const doc = blogs.document(blogId);
      const saved = { savedAt: new Date().toISOString(), savedBy: getProfile(db).name };
      try {
        await begin("packing");
        const bytes = packHandover(doc, saved, getPictures(db, picturesOfBlog(doc)));
        await begin("writing");
        await writeFileAtomically(path, bytes, { what: "The handover file", retry: "save it again" });
      } finally {
        tell(null);
      }
      return path;
    },
    isAwake: () => true,
    async importHandover({ path }: FileArguments<"importHandover">) {
      try {
        const { doc, blog, pictures, manifest } = await readHandoverFile(path, tell);
        const came = { blogId: blog.id, headline: blog.headline, savedBy: manifest.savedBy };
        const isHere = hasBlog(db, blog.id);
        await begin(isHere ? "merging" : "saving");
        return saving(() => {
          if (!isHere) {
            blogs.addDocument(blog.id, doc, [...pictures.values()]);
            return { ...came, merge: null, copyId: null };
          }
          const names = { ours: getProfile(db).name, theirs: manifest.savedBy };
          const { report, copyId } = blogs.merge(blog.id, doc, names, [...pictures.values()]);
          return { ...came, merge: report, copyId: copyId ?? null };
        });
      } finally {
        tell(null);
      }
    },
  };
}

/**
 * What `write` makes of a blog. An export with an entry missing would be worse than none: one that cannot be read, or that
 * holds a blank nobody has filled in, keeps it from being written. `what` is what was to be: `The page`.
 */
function readToExport<Written>(
  db: Connection,
  doc: Doc,
  what: string,
  write: (blog: Blog, pictures: GivenPictures) => Written,
): Written {
  try {
    const blog = readBlog(doc);
    refuseUnfilledBlanks(blog, what);
    refuseOnePair(blog, what);
    return write(blog, getPictures(db, publishedPictures(blog)));
  } catch (error) {
    if (error instanceof NightdeskError) throw error;
    const reason = messageOf(error);
    throw new NightdeskError("damaged", `${what} was not written, and nothing was changed: ${reason}.`);
  }
}

/** A blog as far as it can be read. */
function readReadable(doc: Doc): ReplicaState {
  const replica = new BlogReplica();
  replica.apply(encodeStateAsUpdate(doc));
  return replica.read();
}

function notHere(): NightdeskError {
  return new NightdeskError("notFound", "This blog is not on this laptop.");
}

function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw describeReadError(error);
  }
}

function keeping(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw describeKeepError(error, "Nothing was changed", "try again");
  }
}

function saving<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw describeWriteError(error);
  }
}
