/** One command of the command line. */
export interface Command {
  /** What to type after the program's name. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * Does the work and gives what is to stand on stdout. `args` is what was typed after the command's name.
   * Throws a UsageError when that makes no sense, a FailedCheck when what was checked did not pass.
   */
  readonly run: (args: readonly string[]) => Promise<string>;
}

/** The work was done, and its answer is no: the message goes to stdout, with exit code 1. */
export class FailedCheck extends Error {}

/** What was typed makes no sense: exit code 2, with the usage. */
export class UsageError extends Error {}
