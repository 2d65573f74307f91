const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const name = `${nameWord}(?: (?:de|la|van|von|der|al|bin|ap|${nameWord})){1,4}`;
const byline = /^(?:(?:posted|written|reported) )?by:? (.{1,200})$/iu;
const place = /,? (?:in|at|on) [^,.;]{2,40}$/;
const exactName = new RegExp(`^${name}$`, "u");

/** What a line below the head of an entry says of it. */
export interface EntryNotes {
  readonly key: boolean;
  readonly authors: readonly string[];
}

/**
 * Reads a line that only says who wrote an entry or that it is a key event: "By Jess Carter and Tom Hale in Plymouth",
 * "Key event", "Key event · Jess Carter · Updated 02:31". Names alone count where `isSetApart`: in italics, say.
 * Undefined for any other line.
 */
export function readNotes(line: string, isSetApart = false): EntryNotes | undefined {
  const said = byline.exec(line)?.[1];
  const by = said && (namesIn(said) ?? namesIn(said.replace(place, "")));
  if (by) return { key: false, authors: by };
  const parts = line.split(/ [·|] /);
  let key = false;
  const authors: string[] = [];
  for (const part of parts) {
    const names = isSetApart || parts.length > 1 ? namesIn(part) : undefined;
    if (/^key (?:event|moment)$/i.test(part)) key = true;
    else if (names) authors.push(...names);
    else if (parts.length < 2 || !/^updated \d/i.test(part)) return undefined;
  }
  return { key, authors };
}

/** Undefined unless all of a list are names of people. */
function namesIn(list: string): readonly string[] | undefined {
  const names = splitNames(list);
  return names.length > 0 && names.every((one) => exactName.test(one)) ? names : undefined;
}

/** The names in a list as it is written: "Jess Carter, Tom Hale and Ann Lee"; also in Welsh and German. */
export function splitNames(list: string): readonly string[] {
  return list
    .replace(/\s+/g, " ")
    .split(/,? (?:and|und|ac?|&) |, ?/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
