const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const name = `${nameWord}(?: (?:de|la|van|von|der|al|bin|ap|${nameWord})){1,4}`;
const place = `(?:,? (?:in|at|on) [^,.;]{2,40})?`;
const byline = new RegExp(
  `^(?:(?:posted|written|reported) )?by:? ((?:${name})(?:(?:, | and | & )(?:${name}))*)${place}$`,
  "iu",
);
const exactName = new RegExp(`^${name}$`, "u");

/** The names in a line such as "By Jess Carter and Tom Hale in Plymouth". Undefined for a line that is no byline. */
export function readByline(line: string): readonly string[] | undefined {
  const names = splitNames(byline.exec(line.trim())?.[1] ?? "");
  return names.length > 0 && names.every((one) => exactName.test(one)) ? names : undefined;
}

/** The names in a list as it is written: "Jess Carter, Tom Hale and Ann Lee". */
export function splitNames(list: string): readonly string[] {
  return list
    .replace(/\s+/g, " ")
    .split(/,? and |,? & |, ?/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
