/** An error as one sentence for the screen. */
export function errorSentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
