import { cleanNodes } from "../../editor/paste/cleanHtml";
import { createBodyReader } from "../../editor/paste/createBodyReader";
import type { PageEntry, ReadPage } from "./readPage";
import { createSlices } from "./slices";
import { type ImportedBlock, takeSpecialBlocks } from "./specialBlocks";

/** An entry as it will come, but for its moment and the bytes of its pictures. */
export interface FoundEntry extends Omit<PageEntry, "body"> {
  readonly blocks: readonly ImportedBlock[];
  /** True for the words that belong to no entry of the page. */
  readonly isRest: boolean;
  /** How many pictures that are not in the file, and how many players, it leaves out. */
  readonly leftOut: { readonly pictures: number; readonly players: number };
}

/**
 * The entries with their bodies as blocks, and last the one of the words around them, where there are any. In slices, so
 * that the window goes on answering; throws the signal's reason once it is aborted.
 */
export async function readEntries(
  read: ReadPage,
  timeZone: string,
  signal: AbortSignal,
): Promise<readonly FoundEntry[]> {
  const reader = createBodyReader();
  const found: FoundEntry[] = [];
  try {
    const rest = createSlices(signal);
    for (const entry of read.rest ? [...read.entries, read.rest] : read.entries) {
      await rest();
      found.push({ ...readEntry(entry, read, timeZone, reader), isRest: entry === read.rest });
    }
  } finally {
    reader.dispose();
  }
  return found.filter(({ time, title, blocks }) => time !== undefined || title !== "" || blocks.length > 0);
}

function readEntry(
  { body, ...entry }: PageEntry,
  { page }: ReadPage,
  timeZone: string,
  reader: ReturnType<typeof createBodyReader>,
): Omit<FoundEntry, "isRest"> {
  const fragment = document.createDocumentFragment();
  fragment.append(...body);
  const { restore, ...leftOut } = takeSpecialBlocks(fragment, timeZone);
  const { blocks } = reader.read(cleanNodes(fragment, page.sheet));
  return {
    ...entry,
    title: shown(entry.title),
    authors: entry.authors.map(shown),
    blocks: restore(blocks),
    leftOut,
  };
}

/** One line without characters that nobody sees. */
function shown(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
