import { createBlogDoc } from "@shared/doc/blogDoc";
import { defaultTimeZone } from "@shared/model/blog";
import { type BlogId, createBlogId } from "@shared/model/ids";
import { useEffect, useRef, useState } from "react";
import { encodeStateAsUpdate } from "yjs";
import { store } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { TimeZoneField } from "../blogs/TimeZoneField";
import { bringEntries, prepareEntries } from "./bringEntries";
import { counted } from "./ImportPagePreview";
import { PageImportFields } from "./PageImportFields";
import { usePageImport } from "./usePageImport";

/** A page becomes a blog of its own: its heading the headline, its entries drafts. Nothing is there until all of it is. */
export function NewBlogFromPageDialog(props: {
  readonly onClose: () => void;
  readonly onCreated: (blogId: BlogId) => void;
}) {
  const [timeZone, setTimeZone] = useState(defaultTimeZone);
  const [typed, setTyped] = useState<string>();
  const [progress, setProgress] = useState<string>();
  const page = usePageImport(timeZone);
  const closing = useRef(new AbortController());
  useEffect(() => {
    const { current } = closing;
    return () => current.abort();
  }, []);

  const rest = page.plan?.entries.find(({ isRest }) => isRest);
  const headline = typed ?? (rest?.title || (page.taken?.source.name.replace(/\.\w+$/, "") ?? ""));
  // The heading of the page is the blog's: the words around the entries go without it.
  const entries = page.chosen
    .map((entry) => (entry.isRest ? { ...entry, title: "" } : entry))
    .filter(({ isRest, blocks }) => !isRest || blocks.length > 0);

  const start = async () => {
    if (!page.taken) return;
    const { signal } = closing.current;
    setProgress(`Importing ${counted(entries.length, "entry", "entries")}…`);
    try {
      const { id, name } = await store.getProfile({});
      const ready = await prepareEntries(entries, page.taken.pictures, signal);
      const details = { headline: headline.trim() || "Untitled blog", standfirst: "", byline: name, timeZone };
      const blogId = createBlogId();
      const doc = createBlogDoc(blogId, details, new Date().toISOString());
      bringEntries(doc, id, ready);
      await store.createBlog({ blogId, update: encodeStateAsUpdate(doc) });
      props.onCreated(blogId);
    } catch (error) {
      if (!signal.aborted) page.fail(error);
      setProgress(undefined);
    }
  };

  return (
    <Dialog title="Start a blog from a page" wide onClose={props.onClose}>
      <PageImportFields page={page} timeZone={timeZone} progress={progress}>
        {page.plan && (
          <div className="field-row">
            <Field label="Headline" value={headline} onChange={({ target }) => setTyped(target.value)} />
            <TimeZoneField value={timeZone} onChange={setTimeZone} />
          </div>
        )}
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={!page.isReady || entries.length === 0 || progress !== undefined}
            onClick={() => void start()}
          >
            {entries.length === 0 ? "Start blog" : `Start blog with ${counted(entries.length, "entry", "entries")}`}
          </button>
        </div>
      </PageImportFields>
    </Dialog>
  );
}
