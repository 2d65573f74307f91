import type { ResultsBlock } from "@shared/document/blocks/results";
import type { CheckPlace } from "@shared/export/check/checkFinding";
import { messageOf } from "@shared/ipc/result";
import type { BlogId, EntryId } from "@shared/model/ids";
import { isFrozenCorrected } from "@shared/results/views/showResults";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { performAction } from "../../actions/actionRegistry";
import { useAction } from "../../actions/useAction";
import { main } from "../../api/nightdesk";
import { focusOn } from "../../ui/focusOn";
import { FrozenCorrectedContext, ResultsContext } from "../../ui/ResultsBlockView";
import { CheckPanel } from "../check/CheckPanel";
import { openerFor, type WaysToPlaces } from "../check/openerFor";
import { useNextComment } from "../comments/useNextComment";
import { Composer, type ComposerHandle } from "../composer/Composer";
import { ExportBlog } from "../export/ExportBlog";
import { ImportPage } from "../import/ImportPage";
import { BlogLog } from "../log/BlogLog";
import { type LastMerge, WhatCame } from "../merge/WhatCame";
import { type BlogTarget, Palette } from "../palette/Palette";
import { PreviewPane } from "../preview/PreviewPane";
import type { Filed } from "../results/fileDeclaration";
import { ResultsPanel, type Subject } from "../results/ResultsPanel";
import { toldOfFiled } from "../results/toldOfFiled";
import { useResultsDesk } from "../results/useResultsDesk";
import { ReviewPanel } from "../review/ReviewPanel";
import { BlogSpellingProvider } from "../spelling/BlogSpellingProvider";
import { TemplateDialogs } from "../templates/TemplateDialogs";
import { Timeline } from "../timeline/Timeline";
import { type BlogDialog, BlogDialogs } from "./BlogDialogs";
import { BlogHeader } from "./BlogHeader";
import type { BlogSession } from "./BlogSession";
import { type Sessions, useBlogSession } from "./useBlogSession";
import { useSidePane } from "./useSidePane";
import "./blogPage.css";

/** One blog: its timeline beside the entry that is being written. */
export function BlogPage(props: {
  readonly blogId: BlogId;
  readonly entryId: EntryId | undefined;
  /** Begins with an entry that was never there: the blank one may be somebody's story in a copy of the blog. */
  readonly isFresh: boolean;
  readonly visit: number;
  readonly onLeave: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly lastMerge: LastMerge;
  /** Puts the blog back to a copy of it. */
  readonly onGoBack: (copyId: number) => void;
  readonly sessions: Sessions;
}) {
  const { blogId, onMessage, onLeave } = props;
  const session = useBlogSession(blogId, props.sessions, onMessage, onLeave);
  if (!session) return null;
  const leave = async () => {
    if (await session.flush()) onLeave();
    else onMessage("You are still here because your latest words are not on the disk yet.", true);
  };
  return (
    <BlogSpellingProvider session={session} onMessage={onMessage}>
      <OpenBlog {...props} session={session} onLeave={() => void leave()} />
    </BlogSpellingProvider>
  );
}

function OpenBlog(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId | undefined;
  /** Begins with an entry that was never there: the blank one may be somebody's story in a copy of the blog. */
  readonly isFresh: boolean;
  readonly visit: number;
  readonly onLeave: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly lastMerge: LastMerge;
  /** Puts the blog back to a copy of it. */
  readonly onGoBack: (copyId: number) => void;
}) {
  const { session, onMessage } = props;
  const isLoaded = useSyncExternalStore(session.subscribe, session.isLoaded);
  /** The entry that is asked for, which can be before the blog is loaded. */
  const [asked, setSelected] = useState<EntryId>();
  const selected = isLoaded ? asked : undefined;
  const hasArrived = useRef(false);
  /** Counts up when the body was written by other means than the composer, which then starts afresh. */
  const [edition, setEdition] = useState(0);
  const [dialog, setDialog] = useState<BlogDialog>();
  const viewOf = useSyncExternalStore(session.subscribe, session.results.getViewOf);
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const isCorrected = useCallback((block: ResultsBlock) => isFrozenCorrected(block, results), [results]);
  const desk = useResultsDesk(isLoaded, results);
  const side = useSidePane(isLoaded, desk, session);
  const composer = useRef<ComposerHandle>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit asks for its entry again
  useEffect(() => {
    if (!isLoaded) return;
    const isFirst = !hasArrived.current;
    const early = isFirst ? asked : undefined;
    hasArrived.current = true;
    if (props.isFresh) setSelected(session.newEntry());
    else setSelected(early ?? props.entryId ?? session.unfinishedEntry() ?? session.blankEntry());
    // The entry takes the focus as it opens.
    if (isFirst && session.beginsInReview) requestAnimationFrame(() => focusOn(".review-queue"));
  }, [isLoaded, session, props.entryId, props.visit]);
  useEffect(() => {
    session.shownEntry = selected;
  }, [session, selected]);

  const openNext = useCallback(() => {
    setSelected(session.blankEntry());
    setEdition((count) => count + 1);
  }, [session]);

  /** A sheet that is open already does not ask for the caret by itself. */
  const openSheet = (subject: Subject) => {
    flushSync(() => desk.open(subject));
    focusOn(".results [data-sheet-place='0']");
  };
  const openEntry = (id: EntryId) => {
    flushSync(() => setSelected(id));
    // At once: the dialog that asked for it is about to give the focus back to where it was.
    focusOn(".composer-body [role=textbox]");
  };
  const ways: WaysToPlaces = {
    openEntry,
    openSheet,
    openResults: () => desk.open(undefined),
    openDetails: () => setDialog("details"),
  };
  const openerOf = (place: CheckPlace) => openerFor(place, ways);
  const openFound = (target: BlogTarget) => {
    switch (target.kind) {
      case "entry":
        return openEntry(target.row.id);
      case "result":
        return openSheet(target.subject);
      case "speaker":
        return composer.current?.insertQuoteBy(target.speaker);
      case "template":
        return composer.current?.insertTemplate(target.template);
      case "snippet":
        return composer.current?.insertWords(target.snippet.words);
    }
  };
  const openVersions = (id: EntryId) => {
    setSelected(id);
    setDialog("versions");
  };
  const onFiled = (filed: Filed) => {
    session.refresh();
    const row = filed.entryId && session.row(filed.entryId);
    if (row?.status === "draft") setSelected(row.id);
    onMessage(toldOfFiled(filed, row, session));
  };

  const write = async (kind: "exportResults" | "writeHandover") => {
    try {
      await session.saver.flush();
      const { headline } = session.getHead();
      const path = await main[kind]({ blogId: session.blogId, suggestedName: headline.slice(0, 100) });
      if (path !== undefined) onMessage(`Written to ${path}.`);
    } catch (error) {
      onMessage(messageOf(error), true);
    }
  };

  useNextComment(session, selected, setSelected, onMessage);
  useAction("exportResults", () => void write("exportResults"));
  useAction("handOver", () => void write("writeHandover"));
  useAction("blogDetails", () => setDialog("details"), { isReady: isLoaded });
  useAction("revisions", () => selected && setDialog("revisions"));
  useAction("versions", () => setDialog("versions"), {
    isEnabled: () => selected !== undefined && (session.row(selected)?.conflictCount ?? 0) > 0,
  });
  useAction("blogCopies", () => setDialog("copies"));
  useAction("newEntry", openNext, { isReady: isLoaded });
  useAction("findReplace", () => setDialog("find"), { isReady: isLoaded });
  useAction("importResults", () => setDialog("importResults"), { isReady: isLoaded });
  useAction("showBlogs", props.onLeave);

  return (
    <div className="blog-page">
      <BlogHeader session={session} onLeave={props.onLeave} onDetails={() => performAction("blogDetails")} />
      <ResultsContext.Provider value={viewOf}>
        <FrozenCorrectedContext.Provider value={isCorrected}>
          <main className="blog-columns" data-side={side.pane ?? "none"}>
            <Timeline
              session={session}
              selected={asked}
              onSelect={setSelected}
              onOpenSheet={openSheet}
              onMessage={onMessage}
            />
            {isLoaded && side.pane === "desk" && (
              <ResultsPanel session={session} desk={desk} onOpenEntry={setSelected} onFiled={onFiled} />
            )}
            {side.pane === "check" && <CheckPanel session={session} openerOf={openerOf} onClose={side.close} />}
            {isLoaded && side.pane === "review" && (
              <ReviewPanel
                session={session}
                onEdit={openEntry}
                onVersions={openVersions}
                onMessage={onMessage}
                onClose={side.close}
              />
            )}
            {side.pane === "preview" && <PreviewPane session={session} entryId={selected} onClose={side.close} />}
            {isLoaded && selected ? (
              <Composer
                key={`${selected} ${edition}`}
                session={session}
                entryId={selected}
                onFiled={openNext}
                onRevisions={() => setDialog("revisions")}
                onVersions={() => setDialog("versions")}
                onOpenResults={desk.open}
                onMessage={onMessage}
                handle={composer}
              />
            ) : (
              <section className="composer" aria-label="Entry" aria-busy />
            )}
          </main>
        </FrozenCorrectedContext.Provider>
      </ResultsContext.Provider>
      <Palette
        blog={() => ({
          rows: session.getRows(),
          results: session.results.get(),
          speakers: session.speakers.getOffered(),
          library: session.library.get(),
          timeZone: session.getHead().timeZone,
        })}
        isReady={isLoaded}
        onOpen={openFound}
      />
      <TemplateDialogs
        session={session}
        entryId={selected}
        onInsert={(template) => composer.current?.insertTemplate(template)}
        onMessage={onMessage}
      />
      <BlogLog session={session} isReady={isLoaded} onOpenEntry={openEntry} onMessage={onMessage} />
      <WhatCame
        session={session}
        isReady={isLoaded}
        last={props.lastMerge}
        ways={{ ...ways, openVersions }}
        onGoBack={props.onGoBack}
        onMessage={onMessage}
      />
      <ImportPage
        session={session}
        isReady={isLoaded}
        onTakenBack={(ids) => selected && ids.includes(selected) && openNext()}
      />
      <ExportBlog session={session} isReady={isLoaded} openerOf={openerOf} onMessage={onMessage} />
      <BlogDialogs
        session={session}
        dialog={dialog}
        onDialog={setDialog}
        entryId={selected}
        onOpenEntry={setSelected}
        onRewritten={() => {
          session.refresh();
          setEdition((count) => count + 1);
          // The entry that starts afresh takes the focus; who came from the review goes on there.
          if (side.pane === "review") requestAnimationFrame(() => focusOn(".review-queue"));
        }}
        onImported={(message) => {
          desk.open(undefined);
          onMessage(message);
          // The dialog gives the focus back to what opened it; the next thing wanted is a contest.
          requestAnimationFrame(() => focusOn(".results [role=combobox]"));
        }}
        onMessage={onMessage}
        onLeave={props.onLeave}
        onGoBack={props.onGoBack}
      />
    </div>
  );
}
