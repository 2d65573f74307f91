/** A file, or what was pasted, cannot be read at all. The message is one sentence for whoever chose it. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}
