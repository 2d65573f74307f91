import type { Blog } from "../../model/blog";
import type { EntryId } from "../../model/ids";
import { type PictureBytes, smallWidth } from "../../pictures/keptPicture";
import type { EntryOrder, GivenPictures } from "../exportOptions";
import { exportHtml } from "../html/exportHtml";
import { publishedEntries } from "../publishedEntries";
import type { Theme } from "../theme/Theme";
import { pretendFiled } from "./pretendFiled";

export interface PreviewOptions {
  /** The entry that is being written: it stands as if it were filed now. */
  readonly entryId: EntryId | undefined;
  readonly order: EntryOrder;
  readonly theme: Theme;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

export interface Preview {
  /** The page as it is exported with its pictures beside it: the window serves them under those addresses. */
  readonly page: string;
  /** True when the page shows words of that entry that are not filed. */
  readonly isPretended: boolean;
}

/** The page as it will be. Throws as exportHtml does. */
export function previewPage(blog: Blog, { entryId, order, theme, now }: PreviewOptions): Preview {
  const { blog: shown, isPretended } = pretendFiled(blog, entryId, now);
  const page = exportHtml(shown, { order, theme, pictures: picturesBeside(shown), pictureFiles: "beside" });
  return { page, isPretended };
}

/** Only their addresses are written into the page, so that their bytes are not asked for. */
function picturesBeside(blog: Blog): GivenPictures {
  const bodies = [blog.summary, ...publishedEntries(blog).map(({ content }) => content.body)];
  const none = new Uint8Array();
  return new Map(
    bodies
      .flatMap(({ blocks }) => blocks.filter((block) => block.type === "picture"))
      .map(({ hash, mime, width }): [string, PictureBytes] => [
        hash,
        { mime, bytes: none, small: width > smallWidth ? none : null },
      ]),
  );
}
