import { type KeptMime, largestPicture, type PictureBytes, smallWidth } from "@shared/pictures/keptPicture";
import { type PictureKind, pictureHeader } from "@shared/pictures/pictureHeader";
import { largestFile, mostPixels, type PictureRefusal } from "./pictureRefusal";

export interface EncodedPicture extends Pick<PictureBytes, "bytes" | "small"> {
  /** True when the file moves, of which the first picture was taken. */
  readonly moves: boolean;
}

/** Tried from the first on; below the last the picture itself gets smaller. */
const qualities = [0.86, 0.78, 0.7, 0.62] as const;
/** The smaller size is for phones: 120 KB. */
const smallBytes = 120 * 1024;

/**
 * A file as a picture that may be kept: turned as its EXIF says, at most 2,000 px and 300 KB, and encoded anew, so that
 * nothing else of the file is left (no EXIF, no place where it was taken, no thumbnail). Answers a refusal for what is
 * no such picture. Decoding takes a second of a processor: for a worker.
 */
export async function encodePicture(file: Blob): Promise<EncodedPicture | PictureRefusal> {
  if (file.size === 0) return "empty";
  if (file.size > largestFile) return "tooManyBytes";
  const data = await bytesOf(file);
  if (!data) return "unreadable";
  const header = pictureHeader(data);
  if (header === undefined) return "foreign";
  if (header === "damaged") return "damaged";
  if (header.kind === "heic") return "heic";
  if (header.width * header.height > mostPixels) return "tooManyPixels";
  const picture = await decode(file);
  if (!picture) return "damaged";
  try {
    return { ...(await encode(picture, header.kind)), moves: await doesMove(data, header.kind) };
  } finally {
    picture.close();
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return undefined;
  }
}

/**
 * A drawing or screenshot stays a PNG, sharp and with its transparency, while it is small enough; everything else is a
 * JPEG, which every browser, feed reader and content system takes. An animation is kept as one picture: pages must be
 * able to stop what moves, and its bytes would bring along whatever else is in them.
 */
async function encode(picture: ImageBitmap, kind: PictureKind): Promise<Pick<EncodedPicture, "bytes" | "small">> {
  const longest = Math.min(Math.max(picture.width, picture.height), largestPicture.side);
  const scale = longest / Math.max(picture.width, picture.height);
  const isWide = picture.width * scale > smallWidth;
  if (kind === "png" || kind === "gif") {
    const whole = await draw(picture, scale, "image/png");
    if (whole.size <= largestPicture.bytes) {
      const small = isWide ? await draw(picture, smallWidth / picture.width, "image/png") : null;
      return { bytes: await wholeOf(whole), small: small && small.size < whole.size ? await wholeOf(small) : null };
    }
  }
  const whole = await fit(picture, scale, largestPicture.bytes);
  const small = isWide ? await fit(picture, smallWidth / picture.width, smallBytes) : null;
  return { bytes: await wholeOf(whole), small: small && small.size < whole.size ? await wholeOf(small) : null };
}

async function fit(picture: ImageBitmap, largest: number, bytes: number): Promise<Blob> {
  for (let scale = largest; ; scale *= 0.8) {
    for (const quality of qualities) {
      const blob = await draw(picture, scale, "image/jpeg", quality);
      if (blob.size <= bytes) return blob;
    }
  }
}

async function draw(picture: ImageBitmap, scale: number, type: KeptMime, quality?: number): Promise<Blob> {
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("there is no canvas to draw on");
  context.imageSmoothingQuality = "high";
  if (type === "image/jpeg") {
    // What is transparent would become black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob(quality === undefined ? { type } : { type, quality });
}

async function wholeOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function doesMove(data: Uint8Array<ArrayBuffer>, kind: PictureKind): Promise<boolean> {
  if (kind === "jpeg") return false;
  const decoder = new ImageDecoder({ data, type: `image/${kind}` });
  try {
    // Complete data has no track before the tracks are ready.
    await decoder.tracks.ready;
    await decoder.completed;
    return (decoder.tracks.selectedTrack?.frameCount ?? 1) > 1;
  } catch {
    return false;
  } finally {
    decoder.close();
  }
}
