import { deltaOf } from "@body/writeBody";
import { addEntries, type ReadyEntry } from "@shared/doc/changeEntry";
import { type Block, documentVersion, parseDocument } from "@shared/document/document";
import type { EntryId, ProfileId } from "@shared/model/ids";
import type { PictureFacts } from "@shared/pictures/keptPicture";
import type { Doc } from "yjs";
import { store } from "../../api/nightdesk";
import { encodeInWorker } from "../pictures/encodeInWorker";
import type { PlannedEntry } from "./planImport";
import { createSlices } from "./slices";
import type { ImportedBlock } from "./specialBlocks";

export interface ReadyImport {
  readonly entries: readonly ReadyEntry[];
  /** Pictures that were in the file and could not be read. */
  readonly refusedPictures: number;
}

/**
 * Makes everything ready before anything is written: the pictures are on the disk, the bodies are encoded. In slices, so
 * that the window goes on answering; throws the signal's reason once it is aborted.
 */
export async function prepareEntries(
  entries: readonly PlannedEntry[],
  pictures: readonly string[],
  signal: AbortSignal,
): Promise<ReadyImport> {
  const facts = new Map<number, PictureFacts | undefined>();
  for (const block of entries.flatMap(({ blocks }) => blocks)) {
    if (block.type !== "heldPicture" || facts.has(block.index)) continue;
    facts.set(block.index, await keepPicture(pictures[block.index] ?? ""));
    signal.throwIfAborted();
  }
  const rest = createSlices(signal);
  const ready: ReadyEntry[] = [];
  for (const { title, authors, moment, key, blocks } of entries) {
    await rest();
    const document = parseDocument({
      version: documentVersion,
      blocks: blocks.flatMap((one) => withFacts(one, facts)),
    });
    ready.push({ title, authors, eventTime: moment, key, delta: deltaOf(document) });
  }
  const refusedPictures = [...facts.values()].filter((one) => one === undefined).length;
  return { entries: ready, refusedPictures };
}

/** Writes them into a blog in one transaction, so that there are all or none. */
export function bringEntries(doc: Doc, createdBy: ProfileId, { entries }: ReadyImport): readonly EntryId[] {
  return addEntries(doc, createdBy, entries, Date.now());
}

/** Undefined for what is no picture that Nightdesk can show. */
async function keepPicture(address: string): Promise<PictureFacts | undefined> {
  const bytes = bytesOf(address);
  const encoded = bytes && (await encodeInWorker(new Blob([bytes])));
  if (!encoded || typeof encoded === "string") return undefined;
  return store.addPicture({ bytes: encoded.bytes, small: encoded.small });
}

function bytesOf(address: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.fromBase64(address.slice(address.indexOf(",") + 1));
  } catch {
    return undefined;
  }
}

/** The words below a picture that cannot be shown stay as a line. */
function withFacts(block: ImportedBlock, facts: ReadonlyMap<number, PictureFacts | undefined>): readonly Block[] {
  if (block.type !== "heldPicture") return [block];
  const known = facts.get(block.index);
  const { caption, credit, alt } = block;
  if (known) return [{ type: "picture", ...known, caption, credit, alt }];
  const words = [caption, credit].filter(Boolean).join(" ");
  return words === "" ? [] : [{ type: "paragraph", children: [{ type: "text", text: words }] }];
}
