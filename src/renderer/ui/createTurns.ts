/**
 * For what is asked again before it was answered. Each call begins a turn and answers a function that is true while no
 * later turn has begun: an answer that comes late must not take the place of a newer one.
 */
export function createTurns(): () => () => boolean {
  let latest = 0;
  return () => {
    const turn = ++latest;
    return () => turn === latest;
  };
}
