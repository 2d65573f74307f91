import { crc32, inflateRawSync } from "node:zlib";

/** Why a ZIP was refused: it is not whole and consistent, or it claims more than the limits allow. */
export class ZipError extends Error {
  readonly reason: "damaged" | "tooLarge";

  constructor(reason: ZipError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface ZipLimits {
  /** How many parts at most. */
  readonly parts: number;
  /** How many bytes all parts together at most, unpacked. */
  readonly bytes: number;
}

/** The bytes of a file, read where they are wanted: never more of them in memory than somebody uses. */
export interface ZipSource {
  readonly length: number;
  /** Exactly `length` bytes. Throws what kept them from being read. */
  readonly read: (from: number, length: number) => Buffer;
}

export interface ZipPart {
  readonly name: string;
  /** The length that the file claims, unpacked. */
  readonly bytes: number;
  /** Unpacks. Throws a ZipError unless exactly `bytes` bytes come out and their CRC-32 is right. */
  readonly read: () => Uint8Array;
}

const endLength = 22;
const directoryEntryLength = 46;
const localHeaderLength = 30;
/** The longest name of a part that Nightdesk writes has 79 letters. */
const longestName = 100;
/** Deflate spends at least 2 bits on a match of 258 bytes: what claims to unpack further is lying. */
const maximumRatio = 1032;

/**
 * The parts of a ZIP that Nightdesk wrote, nothing unpacked yet. Stricter than a ZIP has to be: no comments, no extra
 * fields, no ZIP64, no encryption, no gap or overlap, both headers of a part alike. So there is one way to read the
 * file and every byte has a place. (fflate writes such files but checks no CRC when it reads.) Throws a ZipError.
 */
export function readZip(source: ZipSource, limits: ZipLimits): readonly ZipPart[] {
  const { count, directory, entries } = readDirectory(source, limits);
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  let place = { entry: 0, data: 0 };
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { part, next } = readPart(source, entries, directory, place);
    total += part.bytes;
    if (total > limits.bytes) throw new ZipError("tooLarge", "its parts are too large");
    if (names.has(part.name)) throw new ZipError("damaged", "it holds a part twice");
    names.add(part.name);
    parts.push(part);
    place = next;
  }
  if (place.entry !== entries.length || place.data !== directory) {
    throw new ZipError("damaged", "its parts do not fill it");
  }
  return parts;
}

/** How many parts there are, where their list begins, and the list itself. */
function readDirectory(
  source: ZipSource,
  limits: ZipLimits,
): { readonly count: number; readonly directory: number; readonly entries: Buffer } {
  const at = source.length - endLength;
  if (at < 0) throw new ZipError("damaged", "its end is missing");
  const end = source.read(at, endLength);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new ZipError("damaged", "its end is missing");
  const count = end.readUInt16LE(10);
  const directory = end.readUInt32LE(16);
  const whole =
    end.readUInt32LE(4) === 0 &&
    end.readUInt16LE(8) === count &&
    end.readUInt32LE(12) === at - directory &&
    end.readUInt16LE(20) === 0;
  if (!whole) throw new ZipError("damaged", "its list of parts is not where it should be");
  if (count > limits.parts) throw new ZipError("tooLarge", `it holds ${count} parts`);
  if (at - directory > count * (directoryEntryLength + longestName)) {
    throw new ZipError("damaged", "its list of parts does not match what it holds");
  }
  return { count, directory, entries: source.read(directory, at - directory) };
}

/** Where the next entry of the list and the next part stand. */
interface Place {
  readonly entry: number;
  readonly data: number;
}

function readPart(
  source: ZipSource,
  entries: Buffer,
  directory: number,
  { entry, data }: Place,
): { part: ZipPart; next: Place } {
  const refuse = (): never => {
    throw new ZipError("damaged", "its list of parts does not match what it holds");
  };
  if (entry + directoryEntryLength > entries.length || entries.readUInt32LE(entry) !== 0x02014b50) return refuse();
  const flags = entries.readUInt16LE(entry + 8);
  const method = entries.readUInt16LE(entry + 10);
  const checksum = entries.readUInt32LE(entry + 16);
  const packed = entries.readUInt32LE(entry + 20);
  const bytes = entries.readUInt32LE(entry + 24);
  const nameLength = entries.readUInt16LE(entry + 28);
  const nameEnd = entry + directoryEntryLength + nameLength;
  const from = data + localHeaderLength + nameLength;
  const plain =
    flags === 0 &&
    (method === 0 ? packed === bytes : method === 8 && bytes <= packed * maximumRatio) &&
    entries.readUInt32LE(entry + 30) === 0 &&
    entries.readUInt32LE(entry + 42) === data;
  if (!plain || nameEnd > entries.length || from + packed > directory) return refuse();
  const header = source.read(data, localHeaderLength + nameLength);
  const sameFields = entries.compare(header, 4, localHeaderLength, entry + 6, entry + 32) === 0;
  const name = entries.toString("latin1", entry + directoryEntryLength, nameEnd);
  if (header.readUInt32LE(0) !== 0x04034b50 || !sameFields) return refuse();
  if (name !== header.toString("latin1", localHeaderLength)) return refuse();
  const read = () => {
    const content = source.read(from, packed);
    return checkedContent(name, method === 0 ? content : inflate(content, bytes), bytes, checksum);
  };
  return { part: { name, bytes, read }, next: { entry: nameEnd, data: from + packed } };
}

function inflate(packed: Uint8Array, bytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) });
  } catch {
    throw new ZipError("damaged", "a part cannot be unpacked");
  }
}

function checkedContent(name: string, content: Uint8Array, bytes: number, checksum: number): Uint8Array {
  if (content.length === bytes && crc32(content) === checksum) return content;
  throw new ZipError("damaged", `its part ${name} is not what was saved`);
}
