import type { SmartChange } from "./smartChange";

const elided = "(?:em|til|till|tis|twas|twere|twill|cos|bout|n)";
const endsInWord = new RegExp(String.raw`(?:^|[\s([“–—])‘(${elided})$`, "i");
const endsInDecade = /(?:^|[\s([“–—])‘(\d0)$/;
/** “the class of ’97”, but ‘90 per cent of us’. */
const endsInYear = /\b(?:of|in|since|until|till|before|after|from|to|by|and|summer|autumn|winter|spring|May) ‘(\d\d)$/i;

/** An apostrophe that began a word was taken for a quotation mark; the end of the word shows what it is: ’tis, the ’90s. */
export function changeElision(before: string, typed: string): SmartChange | undefined {
  // One glance, for every word that ends.
  if (!before.includes("‘", before.length - 6)) return undefined;
  const match = typed === "s" ? endsInDecade.exec(before) : (endsInWord.exec(before) ?? endsInYear.exec(before));
  const rest = match?.[1];
  if (rest === undefined) return undefined;
  return { length: rest.length + 2, insert: `’${rest}${typed}` };
}
