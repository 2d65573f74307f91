import { entryOf } from "@shared/doc/blogDoc";
import { setAuthors } from "@shared/doc/changeEntry";
import type { EntryId } from "@shared/model/ids";
import { useId, useState } from "react";
import type { BlogSession } from "../blog/BlogSession";

/** The names under the entry, parted by commas. */
export function AuthorsField(props: { readonly session: BlogSession; readonly entryId: EntryId }) {
  const id = useId();
  const entry = entryOf(props.session.doc, props.entryId);
  const authors = (entry.get("authors") as readonly string[]).join(", ");
  const [typed, setTyped] = useState(authors);
  return (
    <div className="authors">
      <label htmlFor={id}>Authors</label>
      <input
        id={id}
        className="input"
        // As it is typed, a comma at the end too; the names where that of the profile has set them.
        value={namesOf(typed).join(", ") === authors ? typed : authors}
        placeholder="Nobody named"
        onChange={(event) => {
          setTyped(event.target.value);
          setAuthors(props.session.doc, props.entryId, namesOf(event.target.value));
        }}
      />
    </div>
  );
}

function namesOf(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
