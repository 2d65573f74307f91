/** What the classes of a pasted page say about the look of words, by class name. */
export type Sheet = ReadonlyMap<string, string>;

/** More than the longest that Word writes; a page that brings more is read without its classes. */
const maxLength = 400_000;
const wanted = /(?:font-weight|font-style|text-decoration(?:-line)?|display|mso-hide)\s*:[^;]*/gi;

/**
 * Excel and Apple's programs write bold as a class and its meaning into a `<style>`. Read as text: no browser ever gets
 * the styles of a stranger to apply.
 */
export function readSheet(html: string): Sheet {
  const sheet = new Map<string, string>();
  for (const [, text = ""] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style\s*>/gi)) {
    if (text.length > maxLength) continue;
    for (const [, selectors = "", body = ""] of text
      .replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, "")
      .matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      const look = body.match(wanted)?.join(";");
      if (!look) continue;
      for (const selector of selectors.split(",")) {
        const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector)?.[1];
        if (name) sheet.set(name, look);
      }
    }
  }
  return sheet;
}

export function styleOfClasses(element: Element, sheet: Sheet): string {
  if (sheet.size === 0) return "";
  return [...element.classList].map((name) => sheet.get(name) ?? "").join(";");
}
