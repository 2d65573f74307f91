/**
 * What two spellings of a party have in common: small letters without accents, "and" for "&", no punctuation, no "The"
 * before and no "Party" or, as on ballot papers, "Party Candidate" after. Letters of other scripts stay.
 */
export function partyKey(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´‘.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words
    .replace(/^the (?=.)/, "")
    .replace(/(?<=.) candidate$/, "")
    .replace(/(?<=.) party$/, "");
}
