import { pageUrlOf, setPageUrl } from "@shared/doc/changeBlog";
import { readPageUrl } from "@shared/model/pageUrl";
import { useState } from "react";
import { Field } from "../../ui/Field";
import type { BlogSession } from "./BlogSession";

/** Where the page will stand. What is no address stays in the field alone, with what is wrong below it. */
export function PageUrlField(props: { readonly session: BlogSession }) {
  const { doc } = props.session;
  const [typed, setTyped] = useState(() => pageUrlOf(doc));
  const [error, setError] = useState<string>();
  const show = () => {
    const reading = readPageUrl(typed);
    if (reading.ok) setTyped(reading.pageUrl);
    else setError(reading.message);
  };
  return (
    <Field
      label="Address of the page"
      placeholder="https:// (optional)"
      inputMode="url"
      autoComplete="off"
      value={typed}
      error={error}
      onChange={(event) => {
        setTyped(event.target.value);
        setError(undefined);
        const reading = readPageUrl(event.target.value);
        if (reading.ok) setPageUrl(doc, reading.pageUrl);
      }}
      onBlur={show}
      onKeyDown={(event) => {
        if (event.key === "Enter") show();
      }}
    />
  );
}
