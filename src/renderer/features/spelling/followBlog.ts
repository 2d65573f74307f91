import { blogTextOf } from "@shared/doc/blogDoc";
import { knownWords } from "@shared/spelling/knownWords";
import type { BlogSession } from "../blog/BlogSession";
import type { BlogSpelling } from "./BlogSpelling";

/** How long after a change the names are gathered again, in milliseconds: every key in a results sheet is a change. */
const gatherAfter = 1_000;

/** Keeps the names that a blog knows among the words that are right, and its language; answers what ends that. */
export function followBlog(session: BlogSession, spelling: BlogSpelling): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathered: readonly unknown[] = [];
  const gather = () => {
    timer = undefined;
    if (!session.isLoaded()) return;
    const results = session.results.get();
    const speakers = session.speakers.getOffered();
    const authors = session.getRows().flatMap((row) => row.authors);
    const names = [...new Set([blogTextOf(session.doc, "byline").toString(), session.profile.name, ...authors])];
    const now = [results, speakers, names.join("\n")];
    if (now.every((one, index) => one === gathered[index])) return;
    gathered = now;
    spelling.learnNames(knownWords({ results, speakers, names }));
  };
  gather();
  spelling.followLanguage(session.getHead().language);
  const stop = session.subscribe(() => {
    spelling.followLanguage(session.getHead().language);
    if (gathered.length === 0) gather();
    else timer ??= setTimeout(gather, gatherAfter);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
