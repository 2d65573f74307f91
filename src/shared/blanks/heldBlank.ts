import { type Blank, findBlanks } from "./findBlanks";

/** A blank that was selected to be typed over: its place in a line is what stands before and after it. */
export interface HeldBlank {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The blank that is selected from `from` to `to` in `line`; undefined where anything else is. */
export function holdBlank(line: string, from: number, to: number): HeldBlank | undefined {
  const [blank, ...more] = findBlanks(line.slice(from, to));
  if (!blank || more.length > 0 || blank.from > 0 || blank.to < to - from) return undefined;
  return { name: blank.name, before: line.slice(0, from), after: line.slice(to) };
}

/** Where what was typed over the blank stands in its line now; undefined once the words around it have changed. */
export function placeOfHeld(line: string, { before, after }: HeldBlank): Pick<Blank, "from" | "to"> | undefined {
  const isThere = line.length >= before.length + after.length && line.startsWith(before) && line.endsWith(after);
  return isThere ? { from: before.length, to: line.length - after.length } : undefined;
}

/** What was typed over the blank: undefined while it is not filled in, or is filled with another blank. */
export function fillingOf(line: string, held: HeldBlank): string | undefined {
  const place = placeOfHeld(line, held);
  const typed = place && line.slice(place.from, place.to).trim();
  return typed && findBlanks(typed).length === 0 ? typed : undefined;
}
