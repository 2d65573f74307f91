import type { Blog } from "../../model/blog";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import { writeLanguage, writeSections } from "../html/exportHtml";
import { html, htmlLines } from "../html/html";
import { createPageContext } from "../html/pageContext";
import { pictureFilesOf } from "../pictureFiles";
import { orderedEntries } from "../publishedEntries";
import { embeddable } from "./embeddable";

/** The article alone, to stand inside a page of a content system, which has the headline itself. */
export function writeFragment(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  return [{ path: "fragment.html", content: exportFragment(blog, options) }, ...pictureFilesOf(blog, options)];
}

/** The fragment as one string. Throws as `exportHtml` does. */
export function exportFragment(blog: Blog, options: ExportOptions): string {
  const page = createPageContext(blog, options);
  const entries = orderedEntries(blog, options, page.results);
  const article = htmlLines([
    html`<div class="live-blog" ${writeLanguage(blog)}>`,
    ...writeSections(blog, entries, page),
    html`</div>`,
  ]);
  return `${embeddable(article.toString())}\n`;
}
