/** How long one slice of the work may take, in milliseconds: less than a frame. */
const longest = 12;

/**
 * Awaited between two parts of a long work: it rests, and lets the window answer, when a slice of it is over. Throws the
 * signal's reason once it is aborted.
 */
export function createSlices(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  };
}
