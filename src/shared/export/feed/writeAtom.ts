import type { Blog } from "../../model/blog";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import { cdata, type Html, html, htmlLines } from "../html/html";
import { pictureFilesOf } from "../pictureFiles";
import { type FeedEntry, feedOf } from "./feedOf";

/** A feed by RFC 4287. What `html` escapes is escaped for XML as well. */
export function writeAtom(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  const { id, title, subtitle, url, language, author, updated, entries } = feedOf(blog, options);
  const feed = htmlLines([
    html`<?xml version="1.0" encoding="utf-8"?>`,
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    html`<id>${id}</id>`,
    html`<title>${title}</title>`,
    subtitle === "" ? undefined : html`<subtitle>${subtitle}</subtitle>`,
    html`<updated>${updated}</updated>`,
    writeAuthor(author),
    writeLink(url),
    html`<generator>Nightdesk</generator>`,
    ...entries.map(writeEntry),
    html`</feed>`,
  ]);
  return [{ path: "feed.atom", content: `${feed}\n` }, ...pictureFilesOf(blog, options)];
}

function writeEntry({ id, title, url, authors, published, updated, label, content }: FeedEntry): Html {
  return htmlLines([
    html`<entry>`,
    html`<id>${id}</id>`,
    html`<title>${title}</title>`,
    html`<published>${published}</published>`,
    html`<updated>${updated}</updated>`,
    ...authors.map(writeAuthor),
    writeLink(url),
    label === undefined ? undefined : html`<category term="key-event" label="${label}"/>`,
    html`<content type="html">${cdata(content)}</content>`,
    html`</entry>`,
  ]);
}

function writeAuthor(name: string): Html {
  return html`<author><name>${name}</name></author>`;
}

function writeLink(url: string): Html | undefined {
  return url === "" ? undefined : html`<link rel="alternate" type="text/html" href="${url}"/>`;
}
