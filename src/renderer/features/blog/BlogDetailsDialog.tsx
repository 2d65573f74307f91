import { type BlogText, blogTextOf, summaryOf } from "@shared/doc/blogDoc";
import { finishBlog, reopenBlog, setLanguage, setTimeZone } from "@shared/doc/changeBlog";
import { messageOf } from "@shared/ipc/result";
import { useState, useSyncExternalStore } from "react";
import { performAction } from "../../actions/actionRegistry";
import { store } from "../../api/nightdesk";
import { BodyEditor } from "../../editor/BodyEditor";
import { FieldSpelling } from "../../editor/spelling/FieldSpelling";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { smartTyping } from "../../ui/smartTyping";
import { LanguageField } from "../blogs/LanguageField";
import { TimeZoneField } from "../blogs/TimeZoneField";
import { DetailsVersions } from "../merge/DetailsVersions";
import type { BlogSession } from "./BlogSession";
import { PageUrlField } from "./PageUrlField";
import { useBlogText } from "./useBlogText";
import { WhoMayFile } from "./WhoMayFile";

/** What stands above the entries of the page, and what can be done with the blog as a whole. */
export function BlogDetailsDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly onLeave: () => void;
  readonly onSpeakers: () => void;
  readonly onVersions: () => void;
}) {
  const { session } = props;
  const head = useSyncExternalStore(session.subscribe, session.getHead);
  const [name, setName] = useState(session.profile.name);
  const archive = async () => {
    try {
      await session.saver.flush();
      await store.moveBlog({ blogId: session.blogId, shelf: "archived" });
      props.onMessage(`“${head.headline}” is in the archive.`);
      props.onLeave();
    } catch (error) {
      props.onMessage(messageOf(error), true);
    }
  };
  return (
    <Dialog title="Blog details" onClose={props.onClose}>
      <DetailsVersions session={session} onCompare={props.onVersions} />
      <TextField session={session} name="headline" label="Headline" isSpelled />
      <TextField session={session} name="standfirst" label="Standfirst" isSpelled />
      <TextField session={session} name="byline" label="Byline" />
      <Field
        label="Your name on this laptop"
        value={name}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
          session.setName(event.target.value.trim()).catch((error: unknown) => props.onMessage(messageOf(error), true));
        }}
      />
      <LanguageField value={head.language} onChange={(language) => setLanguage(session.doc, language)} />
      <TimeZoneField value={head.timeZone} onChange={(timeZone) => setTimeZone(session.doc, timeZone)} />
      <PageUrlField session={session} />
      <WhoMayFile session={session} />
      <div className="field">
        <span className="field-label">Key points</span>
        <div className="summary-editor">
          <BodyEditor
            body={summaryOf(session.doc)}
            label="Key points"
            placeholder="What a reader should know first"
            speakers={[]}
            timeZone={head.timeZone}
            showQuotes={false}
          />
        </div>
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" data-kind="quiet" onClick={props.onSpeakers}>
          Speakers
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={archive}>
          Archive
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => {
            props.onClose();
            performAction("handOver");
          }}
        >
          Hand over the blog
        </button>
        {head.status === "finished" ? (
          <button type="button" className="button" onClick={() => reopenBlog(session.doc)}>
            Go live again
          </button>
        ) : (
          <button type="button" className="button" onClick={() => finishBlog(session.doc, new Date().toISOString())}>
            Finish: “as it happened”
          </button>
        )}
      </div>
    </Dialog>
  );
}

function TextField(props: {
  readonly session: BlogSession;
  readonly name: BlogText;
  readonly label: string;
  readonly isSpelled?: boolean;
}) {
  const [value, change] = useBlogText(blogTextOf(props.session.doc, props.name));
  return (
    <Field
      ref={smartTyping}
      label={props.label}
      value={value}
      onChange={(event) => change(event.target.value)}
      over={props.isSpelled && <FieldSpelling value={value} />}
    />
  );
}
