import type { Picture } from "../document/blocks/picture";
import type { ResultsBlock, ResultsKind } from "../document/blocks/results";
import type { Block, BlockType } from "../document/document";
import type { ResultsView } from "../results/resultsView";
import type { PictureAddresses, PictureAddressesByHash } from "./pictureFiles";

/** Where a block stands, as an error names it: `the entry of 4 May, 02:14, “Polls close”`. */
interface Named {
  readonly name: () => string;
}

/**
 * The writer of a block in a form's table. Throws an Error for a type that has none, also for a name that every object
 * has: words must never be left out without a word.
 */
export function writerOf<Writers extends Readonly<Record<BlockType, unknown>>>(
  writers: Writers,
  { type }: Block,
  form: string,
): Writers[BlockType] {
  if (Object.hasOwn(writers, type)) return writers[type];
  throw new Error(`cannot export a block of type "${type}" as ${form}: this version does not know it`);
}

/** Where a picture is found. Throws an Error that names the entry when it is not there. */
export function pictureOf(
  { hash }: Picture,
  { pictures, name }: Named & { readonly pictures: PictureAddressesByHash },
): PictureAddresses {
  const picture = pictures.get(hash);
  if (picture !== undefined) return picture;
  throw new Error(`a picture in ${name()} is missing: add it again or delete it`);
}

const subjects = {
  contest: "a contest",
  authority: "an authority",
  tally: "an election",
} as const satisfies Record<ResultsKind, string>;

/** What a table of results shows. Throws an Error that names the entry when its contest, authority or election is not in the blog. */
export function viewOf({ view, kind }: ResultsBlock, { name }: Named): ResultsView {
  if (view !== null) return view;
  throw new Error(`a table of results in ${name()} points to ${subjects[kind]} that is not in the blog`);
}
