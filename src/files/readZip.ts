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
/** Deflate spends at least 2 bits on a match of 258 bytes: what claims to unpack further is lying. */
const maximumRatio = 1032;

/**
 * The parts of a ZIP that Nightdesk wrote, nothing unpacked yet. Stricter than a ZIP has to be: no comments, no extra
 * fields, no ZIP64, no encryption, no gap or overlap, both headers of a part alike. So there is one way to read the
 * file and every byte has a place. (fflate writes such files but checks no CRC when it reads.) Throws a ZipError.
 */
export function readZip(file: Uint8Array, limits: ZipLimits): readonly ZipPart[] {
  const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = zip.length - endLength;
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50) throw new ZipError("damaged", "its end is missing");
  const count = zip.readUInt16LE(end + 10);
  const directory = zip.readUInt32LE(end + 16);
  const whole =
    zip.readUInt32LE(end + 4) === 0 &&
    zip.readUInt16LE(end + 8) === count &&
    zip.readUInt32LE(end + 12) === end - directory &&
    zip.readUInt16LE(end + 20) === 0;
  if (!whole) throw new ZipError("damaged", "its list of parts is not where it should be");
  if (count > limits.parts) throw new ZipError("tooLarge", `it holds ${count} parts`);

  const parts: ZipPart[] = [];
  let place = { entry: directory, data: 0 };
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { part, next } = readPart(zip, place, end);
    total += part.bytes;
    if (total > limits.bytes) throw new ZipError("tooLarge", "its parts are too large");
    if (parts.some(({ name }) => name === part.name)) throw new ZipError("damaged", "it holds a part twice");
    parts.push(part);
    place = next;
  }
  if (place.entry !== end || place.data !== directory) throw new ZipError("damaged", "its parts do not fill it");
  return parts;
}

/** Where the next entry of the directory and the next part stand. */
interface Place {
  readonly entry: number;
  readonly data: number;
}

function readPart(zip: Buffer, { entry, data }: Place, end: number): { part: ZipPart; next: Place } {
  const refuse = (): never => {
    throw new ZipError("damaged", "its list of parts does not match what it holds");
  };
  if (entry + directoryEntryLength > end || zip.readUInt32LE(entry) !== 0x02014b50) return refuse();
  const flags = zip.readUInt16LE(entry + 8);
  const method = zip.readUInt16LE(entry + 10);
  const checksum = zip.readUInt32LE(entry + 16);
  const packed = zip.readUInt32LE(entry + 20);
  const bytes = zip.readUInt32LE(entry + 24);
  const nameLength = zip.readUInt16LE(entry + 28);
  const nameEnd = entry + directoryEntryLength + nameLength;
  const from = data + localHeaderLength + nameLength;
  const plain =
    flags === 0 &&
    (method === 0 ? packed === bytes : method === 8 && bytes <= packed * maximumRatio) &&
    zip.readUInt32LE(entry + 30) === 0 &&
    zip.readUInt32LE(entry + 42) === data;
  if (!plain || nameEnd > end || from + packed > end || zip.readUInt32LE(data) !== 0x04034b50) return refuse();
  const sameFields = zip.compare(zip, entry + 6, entry + 32, data + 4, data + localHeaderLength) === 0;
  const name = zip.toString("latin1", entry + directoryEntryLength, nameEnd);
  if (!sameFields || name !== zip.toString("latin1", data + localHeaderLength, from)) return refuse();
  const content = zip.subarray(from, from + packed);
  return {
    part: {
      name,
      bytes,
      read: () => checkedContent(name, method === 0 ? content : inflate(content, bytes), bytes, checksum),
    },
    next: { entry: nameEnd, data: from + packed },
  };
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
