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

/** Structured data in an element of its own: a browser reads it and runs nothing. */
export function htmlJsonLd(data: object): Html {
  return new Html(`<script type="application/ld+json">${escapeScriptJson(data)}</script>`);
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeHtml(value);
  return value instanceof Html ? value.toString() : value.map(markupOf).join("");
}
