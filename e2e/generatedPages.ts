import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportFragment } from "@shared/export/fragment/writeFragment";
import { exportHtml } from "@shared/export/html/exportHtml";
import { testPictures as pictures } from "@shared/export/testing/filedEntry";
import { generatedBlog } from "@shared/export/testing/generatedBlog";

/** Writes a blog of 500 entries with every kind of block as a page and as a fragment. Usage: FOLDER */
const [, , folder = ""] = process.argv;
const blog = generatedBlog(500);

writeFileSync(join(folder, "page.html"), exportHtml(blog, { pictures }));
// A fragment is put into a page of a content system, which has a title and a heading of its own.
writeFileSync(
  join(folder, "fragment.html"),
  `<!DOCTYPE html><html lang="en-GB"><title>Local news</title><main><h1>Local news</h1>${exportFragment(blog, { pictures })}</main></html>`,
);
