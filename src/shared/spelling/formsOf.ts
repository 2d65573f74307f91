/**
 * A word as it may stand in a list of words: itself, what its owner is called ("Plymouth's"), and in small letters where
 * only its first letters are large, as at the start of a sentence. It is right when the list has one of them.
 */
export function formsOf(word: string): readonly string[] {
  const owner = ownerOf(word);
  const forms = owner === undefined ? [word] : [word, owner];
  return [...forms, ...forms.flatMap((form) => (isCapitalised(form) ? [form.toLowerCase()] : []))];
}

/** "Plymouth" of "Plymouth's"; undefined where nothing is owned. */
export function ownerOf(word: string): string | undefined {
  return /^(.+)'s$/u.exec(word)?.[1];
}

/** A large letter, and none but at the start of what hyphens part. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}\P{Lu}*$/u.test(word.replace(/-\p{Lu}/gu, "-"));
}
