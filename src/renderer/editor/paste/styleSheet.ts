/** What the classes of a pasted page say about the look of words, by class name. */
export type Sheet = ReadonlyMap<string, string>;

const wanted = /(?:font-weight|font-style|text-decoration(?:-line)?|display|mso-hide)\s*:[^;]*/gi;

/**
 * Excel and Apple's programs write bold as a class and its meaning into a `<style>`. Read as text, in one walk through
 * it: no browser ever gets the styles of a stranger to apply, and none can be long enough to stop the typing.
 */
export function readSheet(html: string): Sheet {
  const sheet = new Map<string, string>();
  for (const { start, end } of placesOf(html, "style")) {
    for (const rule of withoutComments(html.slice(start, end)).split("}")) {
      const brace = rule.lastIndexOf("{");
      const look = rule
        .slice(brace + 1)
        .match(wanted)
        ?.join(";");
      if (brace < 0 || !look) continue;
      for (const selector of rule.slice(0, brace).split(",")) {
        const name = /^[a-z0-9]*\.([\w-]+)$/i.exec(selector.trim())?.[1];
        if (name) sheet.set(name, look);
      }
    }
  }
  return sheet;
}

/**
 * HTML without its elements of a name that holds only text, `style` or `script`. One that never ends is left to the
 * parser. For quiet and not for safety: what is cut out may leave another behind, and DOMPurify comes after it.
 */
export function withoutElements(html: string, name: TextElement): string {
  let rest = "";
  let from = 0;
  for (const { tag, end } of placesOf(html, name)) {
    rest += html.slice(from, tag);
    from = html.indexOf(">", end) + 1 || html.length;
  }
  return rest + html.slice(from);
}

export type TextElement = "style" | "script";

/** Where each such element begins, and where its text does and ends; found in one walk through the text. */
export function* placesOf(
  html: string,
  name: TextElement,
): Generator<{ readonly tag: number; readonly start: number; readonly end: number }> {
  const lower = html.toLowerCase();
  for (let from = 0; ; ) {
    const tag = lower.indexOf(`<${name}`, from);
    const start = tag < 0 ? -1 : lower.indexOf(">", tag) + 1;
    const end = start <= 0 ? -1 : lower.indexOf(`</${name}`, start);
    if (end < 0) return;
    yield { tag, start, end };
    from = end;
  }
}

/** Without what is commented out; the marks of an HTML comment around all of it count for nothing. */
function withoutComments(text: string): string {
  return text
    .split("*/")
    .map((part) => part.split("/*", 1)[0])
    .join("")
    .replaceAll("<!--", "")
    .replaceAll("-->", "");
}

export function styleOfClasses(element: Element, sheet: Sheet): string {
  if (sheet.size === 0) return "";
  return [...element.classList].map((name) => sheet.get(name) ?? "").join(";");
}
