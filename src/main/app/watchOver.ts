/** How long a process may be silent while it works, in milliseconds. Its longest honest step is some seconds. */
const patience = 30_000;
const questions = 10;

/**
 * Waits for `work` in another process, and asks that process now and then whether it can hear. When it has left ten
 * questions in a row without an answer, `onSilence` is called once. By questions and not by the clock: a laptop that slept
 * has asked none.
 */
export async function watchOver<T>(
  work: Promise<T>,
  ask: () => Promise<unknown>,
  onSilence: () => void,
  within = patience,
): Promise<T> {
  let unanswered = 0;
  const timer = setInterval(() => {
    unanswered++;
    if (unanswered === questions + 1) onSilence();
    const heard = () => {
      unanswered = 0;
    };
    ask().then(heard, () => {});
  }, within / questions);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
