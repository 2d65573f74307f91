import { writeBody } from "@body/writeBody";
import { bodyOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { keepRevision, setAuthors, setEventTime } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import { readEntry } from "@shared/doc/readBlog";
import type { EntryContent } from "@shared/model/entry";
import type { EntryId } from "@shared/model/ids";
import type { BlogSession } from "../blog/BlogSession";

/** Makes an entry say what it once said; what it says now is kept as a revision. */
export function putContent(session: BlogSession, id: EntryId, content: EntryContent): void {
  const { doc } = session;
  const entry = entryOf(doc, id);
  const now = readEntry(id, entry);
  keepRevision(entry, now, "restored", session.deed());
  changeText(titleOf(entry), content.title);
  setAuthors(doc, id, content.authors);
  if (content.eventTime.instant !== now.eventTime.instant) setEventTime(doc, id, content.eventTime);
  writeBody(bodyOf(entry), content.body);
}
