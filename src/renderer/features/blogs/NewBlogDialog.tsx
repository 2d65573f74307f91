import { createBlogDoc } from "@shared/doc/blogDoc";
import { messageOf } from "@shared/ipc/result";
import { defaultTimeZone } from "@shared/model/blog";
import { type BlogId, createBlogId } from "@shared/model/ids";
import { type FormEvent, useEffect, useState } from "react";
import { encodeStateAsUpdate } from "yjs";
import { store } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { smartTyping } from "../../ui/smartTyping";
import { TimeZoneField } from "./TimeZoneField";

export function NewBlogDialog(props: { readonly onClose: () => void; readonly onCreated: (blogId: BlogId) => void }) {
  const [headline, setHeadline] = useState("");
  const [standfirst, setStandfirst] = useState("");
  const [byline, setByline] = useState("");
  const [timeZone, setTimeZone] = useState(defaultTimeZone);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<{
    readonly field: "headline" | "timeZone" | "all";
    readonly message: string;
  }>();
  useEffect(() => {
    void store.getProfile({}).then((profile) => {
      // Whoever has begun to type is not interrupted.
      setName((typed) => typed || profile.name);
      setByline((typed) => typed || profile.name);
    });
  }, []);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (headline.trim() === "") {
      setProblem({ field: "headline", message: "Type a headline. It can be changed at any time." });
      return;
    }
    try {
      const blogId = createBlogId();
      const details = { headline: headline.trim(), standfirst: standfirst.trim(), byline: byline.trim(), timeZone };
      const doc = createBlogDoc(blogId, details, new Date().toISOString());
      await store.setProfileName({ name: name.trim() });
      await store.createBlog({ blogId, update: encodeStateAsUpdate(doc) });
      props.onCreated(blogId);
    } catch (error) {
      setProblem({ field: "all", message: messageOf(error) });
    }
  };

  return (
    <Dialog title="New live blog" onClose={props.onClose}>
      <form onSubmit={create} style={{ display: "grid", gap: 14 }} noValidate>
        <Field
          ref={smartTyping}
          label="Headline"
          value={headline}
          data-autofocus
          onChange={(event) => setHeadline(event.target.value)}
          error={problem?.field === "headline" ? problem.message : undefined}
        />
        <Field
          ref={smartTyping}
          label="Standfirst"
          value={standfirst}
          onChange={(event) => setStandfirst(event.target.value)}
        />
        <Field
          label="Your name"
          value={name}
          autoComplete="off"
          onChange={(event) => {
            if (byline === name) setByline(event.target.value);
            setName(event.target.value);
          }}
        />
        <Field label="Byline" value={byline} onChange={(event) => setByline(event.target.value)} />
        <TimeZoneField value={timeZone} onChange={setTimeZone} />
        {problem?.field === "all" && (
          <p className="notice" data-tone="error" role="alert">
            {problem.message}
          </p>
        )}
        <div className="dialog-actions">
          <button type="submit" className="button" data-kind="primary">
            Start blog
          </button>
        </div>
      </form>
    </Dialog>
  );
}
