import { workerStarter } from "../../ui/workerStarter";
import type { EncodedPicture } from "./encodePicture";
import type { PictureRefusal } from "./pictureRefusal";
import workerAddress from "./pictureWorker?worker&url";

const startWorker = workerStarter(workerAddress);

/**
 * Encodes a file off the typing thread, one after another: a 48-megapixel photograph takes 200 MB while it is decoded,
 * and with the worker all of it is given back.
 */
export function encodeInWorker(file: Blob): Promise<EncodedPicture | PictureRefusal> {
  const turn = last.then(() => runWorker(file));
  last = turn.catch(() => undefined);
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

async function runWorker(file: Blob): Promise<EncodedPicture | PictureRefusal> {
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<EncodedPicture | PictureRefusal>) => resolve(data);
      worker.onerror = (event) => reject(new Error(`the picture could not be read: ${event.message}`));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
