import type { Blog } from "../../model/blog";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import { pictureFilesOf } from "../pictureFiles";
import { exportHtml } from "./exportHtml";

/** The page, with its pictures inside or beside it. */
export function writePage(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  return [{ path: "index.html", content: exportHtml(blog, options) }, ...pictureFilesOf(blog, options)];
}
