import { blogs } from "./0001-blogs";
import { speakers } from "./0002-speakers";
import { pictures } from "./0003-pictures";
import { ownWords } from "./0004-own-words";
import { templates } from "./0005-templates";
import { entriesSeen } from "./0006-entries-seen";
import { blogCopies } from "./0007-blog-copies";
import { rowsOfReview } from "./0008-rows-of-review";
import { commentDrafts } from "./0009-comment-drafts";
import { picturesOfCopies } from "./0010-pictures-of-copies";

/** One step of the database. Frozen once released: a later step mends, it never edits an earlier one. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** SQL, run in one transaction with the change of user_version. */
  readonly up: string;
}

/** Every step, in order; the last one's version is the version of this Nightdesk's database. */
export const migrations: readonly Migration[] = [
  blogs,
  speakers,
  pictures,
  ownWords,
  templates,
  entriesSeen,
  blogCopies,
  rowsOfReview,
  commentDrafts,
  picturesOfCopies,
];
