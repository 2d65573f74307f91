import type { PictureBytes } from "../pictures/keptPicture";
import type { Theme } from "./theme/Theme";

export const entryOrders = ["newestFirst", "oldestFirst"] as const;
export type EntryOrder = (typeof entryOrders)[number];

export const pictureFilesChoices = ["inside", "beside"] as const;
/** Where the pictures of an export are: inside the file itself, or in the folder `pictures` beside it. */
export type PictureFiles = (typeof pictureFilesChoices)[number];

/** The bytes of pictures by their hash. */
export type GivenPictures = ReadonlyMap<string, PictureBytes>;

/** What is chosen at an export; each form takes of it what it needs. */
export interface ExportOptions {
  /** The house style; the plain one unless another is given. */
  readonly theme?: Theme;
  /** Newest first unless asked otherwise. */
  readonly order?: EntryOrder;
  /** The bytes of every picture that the blog shows: see publishedPictures. */
  readonly pictures?: GivenPictures;
  /** Inside unless asked otherwise. */
  readonly pictureFiles?: PictureFiles;
}
