/** A sign, a currency, digits with commas, points and spaces, a unit: `+1,204`, `£3.5m`, `(-2)`, `47.1%`, `−4 pts`. */
const number = /^\(?[+\-−–±]?[£€$]?\d[\d,.\s]*(?:%|pts?|pp|m|bn|k)?\)?$/;

/** True for words that belong in a right-aligned column of figures. */
export function isNumeric(words: string): boolean {
  return number.test(words);
}
