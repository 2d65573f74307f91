import { messageOf } from "@shared/ipc/result";
import type { BlogId, EntryId } from "@shared/model/ids";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { main, onClosing } from "../../api/nightdesk";
import { Composer } from "../composer/Composer";
import { RevisionsDialog } from "../revisions/RevisionsDialog";
import { runCommand, useCommand } from "../shell/commandBus";
import { Timeline } from "../timeline/Timeline";
import { BlogDetailsDialog } from "./BlogDetailsDialog";
import { BlogHeader } from "./BlogHeader";
import { BlogSession } from "./BlogSession";
import "./blogPage.css";

/** One blog: its timeline beside the entry that is being written. */
export function BlogPage(props: {
  readonly blogId: BlogId;
  readonly entryId: EntryId | undefined;
  readonly visit: number;
  readonly onLeave: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { blogId, onMessage, onLeave } = props;
  const [session, setSession] = useState<BlogSession>();
  useEffect(() => {
    let closed = false;
    let opened: BlogSession | undefined;
    BlogSession.open(blogId).then(
      (next) => {
        opened = next;
        if (closed) return void next.close();
        setSession(next);
        next.load().catch((error: unknown) => onMessage(messageOf(error), true));
      },
      (error: unknown) => {
        onMessage(messageOf(error), true);
        onLeave();
      },
    );
    return () => {
      closed = true;
      void opened?.close();
      setSession(undefined);
    };
  }, [blogId, onMessage, onLeave]);
  useEffect(() => session && onClosing(() => isSafe(session)), [session]);
  if (!session) return null;
  const leave = async () => {
    if (await isSafe(session)) onLeave();
    else onMessage("You are still here because your latest words are not on the disk yet.", true);
  };
  return <OpenBlog {...props} session={session} onLeave={() => void leave()} />;
}

/** True when every word is on the disk. */
async function isSafe(session: BlogSession): Promise<boolean> {
  await session.saver.flush();
  return session.saver.getState().kind !== "failed";
}

function OpenBlog(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId | undefined;
  readonly visit: number;
  readonly onLeave: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { session, onMessage } = props;
  const isLoaded = useSyncExternalStore(session.subscribe, session.isLoaded);
  const [selected, setSelected] = useState<EntryId>();
  /** Counts up when the body was written by other means than the composer, which then starts afresh. */
  const [edition, setEdition] = useState(0);
  const [dialog, setDialog] = useState<"details" | "revisions">();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit asks for its entry again
  useEffect(() => {
    if (isLoaded) setSelected(props.entryId ?? session.unfinishedEntry() ?? session.blankEntry());
  }, [isLoaded, session, props.entryId, props.visit]);

  const openNext = useCallback(() => {
    setSelected(session.blankEntry());
    setEdition((count) => count + 1);
  }, [session]);

  const write = async (kind: "exportPage" | "writeHandover") => {
    try {
      await session.saver.flush();
      const { headline } = session.getHead();
      const path = await main[kind]({ blogId: session.blogId, suggestedName: headline.slice(0, 100) });
      if (path === undefined) return;
      const unfiled = session.getRows().filter((row) => row.unfiledChanges).length;
      const note =
        kind === "exportPage" && unfiled > 0
          ? ` ${unfiled} filed ${unfiled === 1 ? "entry has" : "entries have"} changes not filed yet; the page carries the words as filed.`
          : "";
      onMessage(`Written to ${path}.${note}`);
    } catch (error) {
      onMessage(messageOf(error), true);
    }
  };

  useCommand("exportPage", () => void write("exportPage"));
  useCommand("saveHandover", () => void write("writeHandover"));
  useCommand("blogDetails", () => isLoaded && setDialog("details"));
  useCommand("revisions", () => selected && setDialog("revisions"));
  useCommand("newEntry", openNext);
  useCommand("showBlogs", props.onLeave);

  return (
    <div className="blog-page">
      <BlogHeader session={session} onLeave={props.onLeave} onDetails={() => runCommand("blogDetails")} />
      <main className="blog-columns">
        <Timeline session={session} selected={selected} onSelect={setSelected} />
        {isLoaded && selected ? (
          <Composer
            key={`${selected} ${edition}`}
            session={session}
            entryId={selected}
            onFiled={openNext}
            onRevisions={() => setDialog("revisions")}
            onMessage={onMessage}
          />
        ) : (
          <section className="composer" aria-label="Entry" aria-busy />
        )}
      </main>
      {dialog === "details" && (
        <BlogDetailsDialog
          session={session}
          onClose={() => setDialog(undefined)}
          onMessage={onMessage}
          onLeave={props.onLeave}
        />
      )}
      {dialog === "revisions" && selected && (
        <RevisionsDialog
          session={session}
          entryId={selected}
          onClose={() => setDialog(undefined)}
          onRestore={(restore) => {
            restore();
            session.refresh();
            setEdition((count) => count + 1);
            setDialog(undefined);
          }}
        />
      )}
    </div>
  );
}
