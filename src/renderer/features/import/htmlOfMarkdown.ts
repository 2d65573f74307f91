import { marked } from "marked";

/** Markdown as GitHub writes it; a newline breaks the line, as in notes that somebody typed. The HTML is not safe yet. */
export function htmlOfMarkdown(text: string): string {
  return marked.parse(text, { async: false, gfm: true, breaks: true });
}
