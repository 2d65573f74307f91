import { encodePicture } from "./encodePicture";

/** One file in, one picture or refusal out: whoever started the worker ends it. */
addEventListener("message", async ({ data }: MessageEvent<Blob>) => {
  const encoded = await encodePicture(data);
  postMessage(encoded);
});
