/**
 * Gives one message to a worker of its own, off the typing thread, and answers what it answers; the worker then ends, and
 * all its memory with it. Aborting ends it before that, and throws the signal's reason.
 */
export async function runInWorker<Answer>(
  start: () => Worker,
  message: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = start();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = (event) => reject(new Error(`the file could not be read: ${event.message}`));
      signal?.addEventListener("abort", () => reject(signal.reason));
      worker.postMessage(message);
    });
  } finally {
    worker.terminate();
  }
}
