/** What two spellings of a ward or constituency have in common: "Nonsuch Ward", "NONSUCH". */
export function contestKey(name: string): string {
  return wordsOf(name).replace(/(?<=.) (?:ward|division|electoral division|constituency)$/, "");
}

/** What two spellings of a council have in common: "London Borough of Sutton", "Sutton Council". */
export function authorityKey(name: string): string {
  return wordsOf(name)
    .replace(/^(?:(?:london|royal|metropolitan) )?(?:borough|city|county|district) of (?=.)/, "")
    .replace(/(?<=.)(?: (?:metropolitan|london|royal|city|county|district|borough|council))+$/, "");
}

/** What two spellings of a candidate's name have in common. */
export function candidateKey(name: string): string {
  return wordsOf(name);
}

/** Small letters without accents, "and" or punctuation; a text of nothing else stays as it is. */
function wordsOf(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´‘.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<= )and (?=.)/g, "")
    .trim();
  return words === "" ? text.trim() : words;
}
