import type { Picture } from "../../document/blocks/picture";
import type { Blog } from "../../model/blog";
import { cleanText } from "../escape";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import { cdata, type Html, html, htmlLines } from "../html/html";
import { createPageContext, type PageContext } from "../html/pageContext";
import { pageHeadline } from "../html/writePageHeader";
import { absoluteAddresses, fetchablePicture, pictureFilesOf } from "../pictureFiles";
import { orderedEntries } from "../publishedEntries";
import { publishedTimes } from "../publishedTimes";
import { writePost } from "./writePost";

/** Who the post belongs to until the import screen asks. */
const login = "live-blog";

/**
 * The blog as a WXR file of version 1.2, which the import of WordPress takes: one post, a draft, so that nothing is published
 * before somebody has seen it there. Pictures beside a page whose address is known become attachments, which the import
 * fetches; else they stand in the post itself.
 */
export function writeWordpress(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  const context = createPageContext(blog, options);
  const page = { ...context, pictures: absoluteAddresses(context.pictures, blog.pageUrl) };
  const entries = orderedEntries(blog, options, page.results);
  const { published = blog.createdAt, updated = published } = publishedTimes(entries);
  const title = pageHeadline(blog, page.strings);
  const author = page.publisher?.name || blog.byline.trim() || title;
  const times = { published, updated, page };
  const post = writeItem({
    id: 1,
    parent: 0,
    title,
    link: blog.pageUrl,
    guid: `urn:uuid:${blog.id}`,
    content: writePost(blog, entries, page),
    excerpt: blog.standfirst.trim(),
    name: slugOf(title),
    status: "draft",
    type: "post",
    more: undefined,
    ...times,
  });
  const pictures = [blog.summary, ...entries.map(({ content }) => content.body)].flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === "picture"),
  );
  const attachments = [...new Map(pictures.map((picture) => [picture.hash, picture])).values()].flatMap(
    (picture, index) => writeAttachment(picture, index + 2, times, blog),
  );
  const file = htmlLines([
    html`<?xml version="1.0" encoding="UTF-8"?>`,
    html`<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">`,
    html`<channel>`,
    html`<title>${title}</title>`,
    html`<link>${blog.pageUrl}</link>`,
    html`<description>${blog.standfirst.trim()}</description>`,
    html`<pubDate>${new Date(updated).toUTCString()}</pubDate>`,
    html`<language>${blog.language}</language>`,
    html`<wp:wxr_version>1.2</wp:wxr_version>`,
    html`<wp:base_site_url>${blog.pageUrl}</wp:base_site_url>`,
    html`<wp:base_blog_url>${blog.pageUrl}</wp:base_blog_url>`,
    html`<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata(login)}</wp:author_login><wp:author_email>${cdata("")}</wp:author_email><wp:author_display_name>${cdata(cleanText(author))}</wp:author_display_name><wp:author_first_name>${cdata("")}</wp:author_first_name><wp:author_last_name>${cdata("")}</wp:author_last_name></wp:author>`,
    html`<generator>Nightdesk</generator>`,
    post,
    ...attachments,
    html`</channel>`,
    html`</rss>`,
  ]);
  return [{ path: "wordpress.xml", content: `${file}\n` }, ...pictureFilesOf(blog, options)];
}

interface Times {
  readonly published: string;
  readonly updated: string;
  readonly page: PageContext;
}

interface Item extends Times {
  readonly id: number;
  readonly parent: number;
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  /** HTML. */
  readonly content: string;
  readonly excerpt: string;
  readonly name: string;
  readonly status: "draft" | "inherit";
  readonly type: "post" | "attachment";
  readonly more: Html | undefined;
}

/** In the order and the form of WordPress's own export. Its titles and excerpts are HTML. */
function writeItem(item: Item): Html {
  const { clock } = item.page;
  const local = (instant: string) => cdata(clock.dateTime(instant).slice(0, 19).replace("T", " "));
  const universal = (instant: string) => cdata(instant.slice(0, 19).replace("T", " "));
  return htmlLines([
    html`<item>`,
    html`<title>${text(item.title)}</title>`,
    html`<link>${item.link}</link>`,
    html`<pubDate>${new Date(item.published).toUTCString()}</pubDate>`,
    html`<dc:creator>${cdata(login)}</dc:creator>`,
    html`<guid isPermaLink="false">${item.guid}</guid>`,
    html`<description></description>`,
    html`<content:encoded>${cdata(item.content)}</content:encoded>`,
    html`<excerpt:encoded>${text(item.excerpt)}</excerpt:encoded>`,
    html`<wp:post_id>${String(item.id)}</wp:post_id>`,
    html`<wp:post_date>${local(item.published)}</wp:post_date>`,
    html`<wp:post_date_gmt>${universal(item.published)}</wp:post_date_gmt>`,
    html`<wp:post_modified>${local(item.updated)}</wp:post_modified>`,
    html`<wp:post_modified_gmt>${universal(item.updated)}</wp:post_modified_gmt>`,
    html`<wp:comment_status>${cdata("closed")}</wp:comment_status>`,
    html`<wp:ping_status>${cdata("closed")}</wp:ping_status>`,
    html`<wp:post_name>${cdata(item.name)}</wp:post_name>`,
    html`<wp:status>${cdata(item.status)}</wp:status>`,
    html`<wp:post_parent>${String(item.parent)}</wp:post_parent>`,
    html`<wp:menu_order>0</wp:menu_order>`,
    html`<wp:post_type>${cdata(item.type)}</wp:post_type>`,
    html`<wp:post_password>${cdata("")}</wp:post_password>`,
    html`<wp:is_sticky>0</wp:is_sticky>`,
    item.more,
    html`</item>`,
  ]);
}

/** Nothing for a picture that stands in the post itself, or whose address would lead nowhere. */
function writeAttachment(picture: Picture, id: number, times: Times, { pageUrl }: Blog): readonly Html[] {
  const address = pageUrl === "" ? undefined : fetchablePicture(times.page.pictures, picture.hash);
  if (address === undefined) return [];
  const item = writeItem({
    id,
    parent: 1,
    title: picture.alt.trim() || picture.hash,
    link: address,
    guid: address,
    content: html`${picture.credit.trim()}`.toString(),
    excerpt: picture.caption.trim(),
    name: picture.hash,
    status: "inherit",
    type: "attachment",
    more: htmlLines([
      html`<wp:attachment_url>${cdata(address)}</wp:attachment_url>`,
      html`<wp:postmeta><wp:meta_key>${cdata("_wp_attachment_image_alt")}</wp:meta_key><wp:meta_value>${cdata(cleanText(picture.alt.trim()))}</wp:meta_value></wp:postmeta>`,
    ]),
    ...times,
  });
  return [item];
}

/** Words as HTML within a section of XML, as WordPress keeps them: a title there may hold markup, and this one must not. */
function text(words: string): Html {
  return cdata(html`${words}`.toString());
}

/** The name of the post in its address: small letters and digits of English, parted by hyphens. */
function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug || "live-blog";
}
