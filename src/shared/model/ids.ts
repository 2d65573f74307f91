import { v7 } from "uuid";

type Branded<Name extends string> = string & { readonly "~brand": Name };

/** A blog's id: a UUIDv7, made on the laptop. */
export type BlogId = Branded<"BlogId">;
/** An entry's id: a UUIDv7, made on the laptop. It is also the entry's anchor in every export. */
export type EntryId = Branded<"EntryId">;
/** A revision's id: a UUIDv7. */
export type RevisionId = Branded<"RevisionId">;
/** The id of a profile: one reporter on one laptop. */
export type ProfileId = Branded<"ProfileId">;

export const createBlogId = (): BlogId => v7() as BlogId;
export const createEntryId = (): EntryId => v7() as EntryId;
export const createRevisionId = (): RevisionId => v7() as RevisionId;
export const createProfileId = (): ProfileId => v7() as ProfileId;

/** The form every id has: lower-case hexadecimal in the groups of RFC 9562. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
