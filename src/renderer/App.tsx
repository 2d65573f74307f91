import { mergeWords } from "@shared/doc/merge/mergeReport";
import type { StartUpProblem } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import { type BlogId, type EntryId, idPattern } from "@shared/model/ids";
import { useCallback, useEffect, useState } from "react";
import { useAction } from "./actions/useAction";
import { main, store } from "./api/nightdesk";
import { BlogPage } from "./features/blog/BlogPage";
import { BlogsPage } from "./features/blogs/BlogsPage";
import { NewBlogDialog } from "./features/blogs/NewBlogDialog";
import { HandoverDrop } from "./features/handover/HandoverDrop";
import { HandoverProgressLine } from "./features/handover/HandoverProgressLine";
import { NewBlogFromPageDialog } from "./features/import/NewBlogFromPageDialog";
import { Palette } from "./features/palette/Palette";
import { SearchDialog } from "./features/search/SearchDialog";
import { listenForActions } from "./features/shell/listenForActions";
import { ShortcutSheet } from "./features/shell/ShortcutSheet";
import { StartUpProblemPage } from "./features/shell/StartUpProblemPage";
import { type Message, withMessage } from "./ui/messages";
import { Toasts } from "./ui/Toasts";

interface Place {
  readonly blogId: BlogId;
  readonly entryId: EntryId | undefined;
  /** Counts up with every jump, so that the same place can be asked for twice. */
  readonly visit: number;
}

export function App() {
  const [problem, setProblem] = useState<StartUpProblem | "unknown" | undefined>("unknown");
  const [place, setPlace] = useState(placeOfAddress);
  const [dialog, setDialog] = useState<"newBlog" | "newBlogFromPage" | "search" | "shortcuts">();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  /** Counts up with every file taken in: an open blog is then read again. */
  const [imports, setImports] = useState(0);
  const closeMessage = useCallback(
    (closed: Message) => setMessages((shown) => shown.filter((message) => message !== closed)),
    [],
  );
  const say = useCallback(
    (text: string, isError = false) => setMessages((shown) => withMessage(shown, { text, isError })),
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
    setPlace((previous) => ({ blogId, entryId, visit: (previous?.visit ?? 0) + 1 }));
  }, []);
  const leave = useCallback(() => setPlace(undefined), []);
  const openHandover = useCallback(
    async (path?: string) => {
      try {
        const came = await main.importHandover(path === undefined ? {} : { path });
        if (!came) return;
        say(
          came.merge
            ? `“${came.headline}” was merged. ${mergeWords(came.merge)}`
            : `“${came.headline}” is now on this laptop.`,
          came.merge !== null && (came.merge.undecided > 0 || came.merge.disputed.length > 0),
        );
        const { name } = await store.getProfile({});
        if (name === "")
          say("Your name is not set on this laptop: add it under Details, and it stands on what you file.");
        setImports((count) => count + 1);
        open(came.blogId);
      } catch (error) {
        say(messageOf(error), true);
      }
    },
    [open, say],
  );
  useAction("newBlog", () => setDialog("newBlog"));
  useAction("newBlogFromPage", () => setDialog("newBlogFromPage"));
  useAction("search", () => setDialog("search"));
  useAction("shortcuts", () => setDialog("shortcuts"));
  useAction("openHandover", () => void openHandover());

  if (problem === "unknown") return null;
  if (problem) return <StartUpProblemPage problem={problem} />;
  return (
    <>
      {place ? (
        <BlogPage
          key={`${place.blogId} ${imports}`}
          blogId={place.blogId}
          entryId={place.entryId}
          visit={place.visit}
          onLeave={leave}
          onMessage={say}
        />
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

function placeOfAddress(): Place | undefined {
  const blogId = location.hash.slice(1);
  return idPattern.test(blogId) ? { blogId: blogId as BlogId, entryId: undefined, visit: 0 } : undefined;
}
