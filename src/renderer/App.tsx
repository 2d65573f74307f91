import { mergeWords } from "@shared/doc/merge/mergeReport";
import { shortened } from "@shared/export/entryLabel";
import type { Import, StartUpProblem } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import { type BlogId, type EntryId, idPattern } from "@shared/model/ids";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useAction } from "./actions/useAction";
import { main, store } from "./api/nightdesk";
import { BlogPage } from "./features/blog/BlogPage";
import type { BlogSession } from "./features/blog/BlogSession";
import { namelessNote } from "./features/blog/namelessNote";
import type { UnderWay } from "./features/blog/underWay";
import { BlogsPage } from "./features/blogs/BlogsPage";
import { NewBlogDialog } from "./features/blogs/NewBlogDialog";
import { HandoverDrop } from "./features/handover/HandoverDrop";
import { HandoverProgressLine } from "./features/handover/HandoverProgressLine";
import { NewBlogFromPageDialog } from "./features/import/NewBlogFromPageDialog";
import { isMerged, type Merged } from "./features/merge/whatCame";
import { Palette } from "./features/palette/Palette";
import { SearchDialog } from "./features/search/SearchDialog";
import { listenForActions } from "./features/shell/listenForActions";
import { ShortcutSheet } from "./features/shell/ShortcutSheet";
import { StartUpProblemPage } from "./features/shell/StartUpProblemPage";
import { type Message, type Remedy, withMessage } from "./ui/messages";
import { Toasts } from "./ui/Toasts";

interface Place {
  readonly blogId: BlogId;
  readonly entryId: EntryId | undefined;
  /** See BlogPage. */
  readonly isFresh: boolean;
  /** Counts up with every jump, so that the same place can be asked for twice. */
  readonly visit: number;
}

export function App() {
  const [problem, setProblem] = useState<StartUpProblem | "unknown" | undefined>("unknown");
  const [place, setPlace] = useState(placeOfAddress);
  const [dialog, setDialog] = useState<"newBlog" | "newBlogFromPage" | "search" | "shortcuts">();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const openSession = useRef<BlogSession>(undefined);
  const closing = useRef(Promise.resolve());
  const underWay = useRef<UnderWay>(undefined);
  /** A handover file is being taken in: what is typed meanwhile would not be compared with what comes. */
  const [isTaking, setIsTaking] = useState(false);
  /** Counts up with every file taken in: an open blog is then read again. */
  const [imports, setImports] = useState(0);
  /** The last merge of each blog, for as long as the window is open. */
  const [merges, setMerges] = useState<ReadonlyMap<BlogId, Merged>>(new Map());
  /** The blog of which the last merge is shown. */
  const [shownMerge, setShownMerge] = useState<BlogId>();
  const closeMessage = useCallback(
    (closed: Message) => setMessages((shown) => shown.filter((message) => message !== closed)),
    [],
  );
  const say = useCallback(
    (text: string, isError = false, remedies: readonly Remedy[] = []) =>
      setMessages((shown) => withMessage(shown, { text, isError, ...(remedies.length > 0 && { remedies }) })),
    [],
  );

  useEffect(listenForActions, []);
  // A window that crashed and was loaded again comes back to the blog that was open.
  useEffect(() => history.replaceState(null, "", place ? `#${place.blogId}` : location.pathname), [place]);
  useEffect(() => {
    void main.startUpProblem({}).then(setProblem);
  }, []);

  const open = useCallback((blogId: BlogId, entryId?: EntryId) => {
    setDialog(undefined);
    setPlace((previous) => ({ blogId, entryId, isFresh: false, visit: (previous?.visit ?? 0) + 1 }));
  }, []);
  const leave = useCallback(() => setPlace(undefined), []);
  const goBack = useCallback(
    async function backTo(blogId: BlogId, copyId: number) {
      setIsTaking(true);
      let isFresh = false;
      try {
        if (openSession.current && !(await openSession.current.flush())) {
          say("The blog was left as it is: your latest words are not on the disk yet.", true);
          return;
        }
        // Nothing of what is now may come to the disk after what was.
        flushSync(() => setPlace(undefined));
        await closing.current;
        const kept = await store.restoreCopy({ blogId, copyId });
        isFresh = true;
        setMerges((known) => new Map([...known].filter(([id]) => id !== blogId)));
        setShownMerge(undefined);
        // The merge that they could show or undo is gone.
        setMessages((shown) => shown.filter(({ remedies }) => !remedies));
        // What was written since went with the merge.
        say("The blog is as it was before. What it was until now, with all that was written since, is kept.", false, [
          { label: "Bring it back", perform: () => void backTo(blogId, kept) },
        ]);
      } catch (error) {
        say(messageOf(error), true);
      } finally {
        setIsTaking(false);
      }
      setPlace((previous) => ({ blogId, entryId: undefined, isFresh, visit: (previous?.visit ?? 0) + 1 }));
    },
    [say],
  );
  const showing = useCallback(
    ({ blogId }: Merged): Remedy => ({
      label: "Show what came",
      perform: () => {
        setShownMerge(blogId);
        setPlace((now) =>
          now?.blogId === blogId ? now : { blogId, entryId: undefined, isFresh: false, visit: (now?.visit ?? 0) + 1 },
        );
      },
    }),
    [],
  );
  const undoing = useCallback(
    ({ blogId, copyId }: Merged): Remedy => ({ label: "Undo the merge", perform: () => goBack(blogId, copyId) }),
    [goBack],
  );
  const openHandover = useCallback(
    async (path?: string) => {
      const focused = document.activeElement;
      const left = openSession.current?.underWay();
      setIsTaking(true);
      try {
        const session = openSession.current;
        if (session && !(await session.flush())) {
          say("The handover file was not opened: your latest words are not on the disk yet.", true);
          return;
        }
        const came = await main.importHandover(path === undefined ? {} : { path });
        if (!came) return;
        const { name } = await store.getProfile({});
        const needsSomebody = came.merge !== null && (came.merge.undecided > 0 || came.merge.disputed.length > 0);
        const remedies = isMerged(came) ? [showing(came), undoing(came)] : [];
        say([cameWords(came), namelessNote(name)].filter(Boolean).join(" "), needsSomebody, remedies);
        if (isMerged(came)) setMerges((known) => new Map(known).set(came.blogId, came));
        underWay.current = left;
        setImports((count) => count + 1);
        // Who was writing goes on in the same entry.
        open(came.blogId, session?.blogId === came.blogId ? session.shownEntry : undefined);
      } catch (error) {
        say(messageOf(error), true);
      } finally {
        // At once, so that the focus can go back into what was closed to the keys.
        flushSync(() => setIsTaking(false));
        if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus();
      }
    },
    [open, say, showing, undoing],
  );
  useAction("newBlog", () => setDialog("newBlog"));
  useAction("newBlogFromPage", () => setDialog("newBlogFromPage"));
  useAction("search", () => {
    // The store takes one request after the other: what was typed just now is there before it is looked for.
    void openSession.current?.flush();
    setDialog("search");
  });
  useAction("shortcuts", () => setDialog("shortcuts"));
  useAction("openHandover", () => void openHandover());

  if (problem === "unknown") return null;
  if (problem) return <StartUpProblemPage problem={problem} />;
  return (
    <>
      {place ? (
        <div className="open-blog" inert={isTaking}>
          <BlogPage
            key={`${place.blogId} ${imports}`}
            blogId={place.blogId}
            entryId={place.entryId}
            isFresh={place.isFresh}
            visit={place.visit}
            onLeave={leave}
            onMessage={say}
            lastMerge={{
              merged: merges.get(place.blogId),
              isShown: shownMerge === place.blogId,
              onShow: (isShown) => setShownMerge(isShown ? place.blogId : undefined),
            }}
            onGoBack={(copyId) => void goBack(place.blogId, copyId)}
            sessions={{ open: openSession, closing, underWay }}
          />
        </div>
      ) : (
        <>
          <BlogsPage onOpen={open} onMessage={say} />
          <Palette />
        </>
      )}
      {dialog === "newBlog" && <NewBlogDialog onClose={() => setDialog(undefined)} onCreated={open} />}
      {dialog === "newBlogFromPage" && <NewBlogFromPageDialog onClose={() => setDialog(undefined)} onCreated={open} />}
      {dialog === "search" && <SearchDialog onClose={() => setDialog(undefined)} onOpen={open} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={() => setDialog(undefined)} />}
      <HandoverDrop onFile={openHandover} />
      <Toasts messages={messages} onClose={closeMessage}>
        <HandoverProgressLine />
      </Toasts>
    </>
  );
}

function cameWords({ headline, savedBy, merge }: Import): string {
  const by = savedBy === "" ? "" : `, handed over by ${savedBy}`;
  const blog = `“${shortened(headline, 50)}”`;
  return merge ? `${blog} was merged${by}. ${mergeWords(merge)}` : `${blog} is now on this laptop${by}.`;
}

function placeOfAddress(): Place | undefined {
  const blogId = location.hash.slice(1);
  return idPattern.test(blogId)
    ? { blogId: blogId as BlogId, entryId: undefined, isFresh: false, visit: 0 }
    : undefined;
}
