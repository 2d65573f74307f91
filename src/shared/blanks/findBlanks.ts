/** A blank in words written in advance, where it stands in them: a name between two pairs of braces, `{{majority}}`. */
export interface Blank {
  /** Without its braces and the spaces around it; may be empty. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A blank. What it names is in the first group. */
export const blankPattern = /\{\{([^{}]*)\}\}/g;

/** Every blank of a text, in its order. */
export function findBlanks(text: string): readonly Blank[] {
  return [...text.matchAll(blankPattern)].map(({ 0: all, 1: name = "", index }) => ({
    name: name.trim(),
    from: index,
    to: index + all.length,
  }));
}

/** What two writings of a blank's name have in common: `{{ Winner }}` is `{{winner}}`. */
export function blankKey(name: string): string {
  return name.trim().toLowerCase();
}
