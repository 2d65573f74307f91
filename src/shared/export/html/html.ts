import { escapeHtml, escapeScriptJson } from "../escape";

/** Markup that came out of `html`, and can come from nowhere else: the class itself is not exported. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type { Html };

/** What a template may hold: markup as it is, text to be escaped, nothing, or a row of these. */
export type HtmlValue = Html | string | undefined | readonly HtmlValue[];

/**
 * The only way to write markup. What stands in the template is trusted; every string put into it is escaped, so that
 * forgetting to escape is not possible. Attributes must stand in double quotes.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = template[0] ?? "";
  values.forEach((value, index) => {
    markup += markupOf(value) + (template[index + 1] ?? "");
  });
  return new Html(markup);
}

/** One part a line, for a file that people can read; parts that are undefined leave no line. */
export function htmlLines(parts: readonly (Html | undefined)[]): Html {
  return new Html(parts.filter((part) => part !== undefined).join("\n"));
}

/** Text as it is within an element of XML: nothing in it is read as markup, and nothing in it ends the section. */
export function cdata(text: string): Html {
  return new Html(`<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
}

/** Structured data in an element of its own: a browser reads it and runs nothing. */
export function htmlJsonLd(data: object): Html {
  return new Html(`<script type="application/ld+json">${escapeScriptJson(data)}</script>`);
}

/** A sheet of styles. What stands in it is trusted but for what would end it: Error on that. */
export function htmlStyle(sheet: string): Html {
  if (/<[/!]/.test(sheet)) throw new Error("a sheet of styles may hold neither </ nor <!");
  return new Html(`<style>\n${sheet}\n</style>`);
}

/** An element whose name is known only at run time: Error for a name that is none. Its attributes are escaped. */
export function htmlElement(
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
  children: readonly HtmlValue[] | undefined,
): Html {
  if (![name, ...attributes.map(([attribute]) => attribute)].every((each) => /^[a-z][a-z0-9-]*$/.test(each))) {
    throw new Error(`<${name}> is no element that can be written`);
  }
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`).join("");
  return new Html(`<${name}${written}>${children === undefined ? "" : `${markupOf(children)}</${name}>`}`);
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeHtml(value);
  return value instanceof Html ? value.toString() : value.map(markupOf).join("");
}
