/** What a spreadsheet takes for the start of a formula, in its full-width form too. */
const startsFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const isNumber = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i;

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe before what would start one, as Excel itself marks text.
 * A negative number stays a number. What begins with an apostrophe gets another, so that unguardedCell can tell.
 */
export function guardedCell(text: string): string {
  return (startsFormula.test(text) && !isNumber.test(text)) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that guardedCell was given. Other texts are left alone. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && (startsFormula.test(cell.slice(1)) || cell.startsWith("''")) ? cell.slice(1) : cell;
}
