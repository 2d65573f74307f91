import { runInWorker } from "../../ui/runInWorker";
import { workerStarter } from "../../ui/workerStarter";
import type { EncodedPicture } from "./encodePicture";
import type { PictureRefusal } from "./pictureRefusal";
import workerAddress from "./pictureWorker?worker&url";

const startWorker = workerStarter(workerAddress);

/** Encodes a file, one after another: a 48-megapixel photograph takes 200 MB while it is decoded. */
export function encodeInWorker(file: Blob): Promise<EncodedPicture | PictureRefusal> {
  const turn = last.then(() => runInWorker<EncodedPicture | PictureRefusal>(startWorker, file));
  last = turn.catch(() => undefined);
  return turn;
}

let last: Promise<unknown> = Promise.resolve();
