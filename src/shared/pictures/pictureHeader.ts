/** Every kind of picture that somebody may bring; the two that are kept are in `keptMimes`. */
export type PictureKind = "jpeg" | "png" | "gif" | "webp" | "avif" | "heic";

/** What the first bytes of a picture say. */
export interface PictureHeader {
  readonly kind: PictureKind;
  /** In pixels as they lie in the file: a camera held upright says so in EXIF, which is not read here. */
  readonly width: number;
  readonly height: number;
}

/**
 * Which kind of picture bytes are, by the bytes and never by a name. Undefined for what is no picture;
 * "damaged" for one whose head cannot be read, and for a cut JPEG, PNG or WebP, which decoders draw in part and say
 * nothing. Width and height are 0 where the kind does not tell (HEIC).
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | "damaged" | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const form = forms.find(({ starts }) => starts(bytes));
  return form && (form.read(bytes, view) ?? (form.read === readBoxes ? undefined : "damaged"));
}

interface Form {
  readonly starts: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, view: DataView) => PictureHeader | undefined;
}

const forms: readonly Form[] = [
  { starts: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff, read: readJpeg },
  { starts: (bytes) => textAt(bytes, 0, 8) === "\x89PNG\r\n\x1a\n", read: readPng },
  { starts: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)), read: readGif },
  { starts: (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP", read: readWebp },
  { starts: (bytes) => textAt(bytes, 4, 4) === "ftyp", read: readBoxes },
];

/** Segment after segment to the frame header (ITU-T T.81, B.2), then to the end of the image. */
function readJpeg(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  let header: PictureHeader | undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // C4, C8 and CC are tables among the frame headers.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      header = { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xda) return header && hasEnd(bytes, at) ? header : undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

function readPng(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  if (bytes.length < 45 || textAt(bytes, 12, 4) !== "IHDR") return undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (textAt(bytes, at + 4, 4) === "IEND") {
      return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
    }
  }
  return undefined;
}

function readGif(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  if (bytes.length < 14) return undefined;
  return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The three forms of WebP: lossy, lossless, and extended, which says its size first (RFC 9649). */
function readWebp(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return undefined;
  switch (textAt(bytes, 12, 4)) {
    case "VP8 ":
      return { kind: "webp", width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { kind: "webp", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return {
        kind: "webp",
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return undefined;
  }
}

/** AVIF and HEIC are one container: the brands at its head tell which codec is inside (ISO/IEC 23008-12, AVIF 1.1). */
function readBoxes(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  const end = Math.min(view.byteLength >= 4 ? view.getUint32(0) : 0, bytes.length, 256);
  const brands = textAt(bytes, 8, Math.max(end - 8, 0)).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === "avif" || brand === "avis")) {
    const size = largestExtent(bytes, view);
    return size && { kind: "avif", ...size };
  }
  const isHeic = brands.some((brand) => /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand));
  return isHeic ? { kind: "heic", width: 0, height: 0 } : undefined;
}

/** Every image inside has a size in an `ispe` box; the picture is the largest, the others are its tiles or previews. */
function largestExtent(bytes: Uint8Array, view: DataView): { width: number; height: number } | undefined {
  let largest: { width: number; height: number } | undefined;
  const head = textAt(bytes, 0, Math.min(bytes.length, 65_536));
  for (let at = head.indexOf("ispe"); at >= 0 && at + 16 <= bytes.length; at = head.indexOf("ispe", at + 4)) {
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!largest || width * height > largest.width * largest.height) largest = { width, height };
  }
  return largest;
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  let text = "";
  for (const byte of bytes.subarray(from, from + length)) text += String.fromCharCode(byte);
  return text;
}
