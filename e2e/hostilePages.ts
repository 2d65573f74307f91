import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "@shared/export/forms";
import { testPictures as pictures } from "@shared/export/testing/filedEntry";
import { hostileBlog, hostileNight } from "@shared/export/testing/hostileBlog";
import type { Blog } from "@shared/model/blog";

/**
 * Writes every form that holds HTML, of blogs full of hostile words, as pages that a browser can open: a form that is no
 * page of its own stands in a bare one, as a content system or a feed reader would have it. Usage: FOLDER
 */
const [, , folder = ""] = process.argv;
const blogs: Readonly<Record<string, Blog>> = { together: hostileBlog, each: hostileNight };

mkdirSync(folder, { recursive: true });
for (const [name, blog] of Object.entries(blogs)) {
  const contentOf = (form: "page" | "fragment" | "jsonFeed" | "wordpress") =>
    String(forms[form].write(blog, { pictures })[0]?.content);
  const { items } = JSON.parse(contentOf("jsonFeed")) as {
    readonly items: readonly { readonly content_html: string }[];
  };
  const [, post = ""] = /<content:encoded><!\[CDATA\[(.*)\]\]><\/content:encoded>/s.exec(contentOf("wordpress")) ?? [];
  const pages = {
    page: contentOf("page"),
    fragment: bare(contentOf("fragment")),
    feed: bare(items.map((item) => item.content_html).join("\n")),
    wordpress: bare(post.replaceAll("]]]]><![CDATA[>", "]]>")),
  };
  for (const [form, page] of Object.entries(pages)) writeFileSync(join(folder, `${form}-${name}.html`), page);
}

function bare(content: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body>\n${content}\n</body></html>\n`;
}
