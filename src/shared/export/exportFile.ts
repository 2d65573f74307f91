import type { Blog } from "../model/blog";
import type { ExportOptions } from "./exportOptions";

/** A file of an export. */
export interface ExportFile {
  /** Relative to the folder of the export, parted by slashes, never upwards: `index.html`, `pictures/5a….jpg`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * A blog in one form: plain data to plain data, the same for the same blog. The first file is the one that a person names
 * and opens; the others lie beside it. Throws RangeError for an unknown time zone or a malformed time, and Error for a
 * block of an unknown type, for results whose data is not in the blog, and for a picture that is not given.
 */
export type WriteForm = (blog: Blog, options: ExportOptions) => readonly ExportFile[];
