/** One command of the command line. */
export interface Command {
  /** What to type after the program's name. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * Does the work and gives what is to stand on stdout. `args` is what was typed after the command's name.
   * Throws a UsageError when that makes no sense.
   */
  readonly run: (args: readonly string[]) => Promise<string>;
}

/** What was typed makes no sense: exit code 2, with the usage. */
export class UsageError extends Error {}
