/** What becomes of the parts of markup; what is not named stays as it is. */
export interface MarkupRewriting {
  /** The value of an attribute as it stands in the markup, escaped; undefined leaves the attribute out. */
  readonly attribute?: (name: string, value: string) => string | undefined;
  /** Text between two tags as it stands in the markup, escaped. */
  readonly text?: (text: string) => string;
}

const partsOfMarkup = /<[^>]*>|[^<]+/g;
const partsOfTag = / ([\w-]+)="([^"]*)"/g;

/**
 * Goes once through markup that came out of `html`. It relies on what that writes: every attribute has a value in double
 * quotes, and `<`, `>` and `"` stand nowhere else unescaped. Not for markup with a script or styles inside.
 */
export function rewriteMarkup(markup: string, { attribute, text = (words) => words }: MarkupRewriting): string {
  return markup.replace(partsOfMarkup, (part) => {
    if (!part.startsWith("<")) return text(part);
    if (attribute === undefined) return part;
    return part.replace(partsOfTag, (_, name: string, value: string) => {
      const written = attribute(name, value);
      return written === undefined ? "" : ` ${name}="${written}"`;
    });
  });
}
