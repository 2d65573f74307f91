import { cleanLink } from "../document/safeLink";

/** A web address in a line: where its letters begin and end, and where it goes. */
export interface TypedAddress {
  readonly start: number;
  readonly end: number;
  readonly link: string;
}

/**
 * The web address that the last word of `line` is: one with http, https or www., or a host with a path behind it. What
 * ends the sentence is no part of it. Undefined for any other word: `e.g.` and `gov.uk` are words.
 */
export function readTypedAddress(line: string): TypedAddress | undefined {
  // Nearly every word is left here.
  const word = /\S+$/.exec(line)?.[0] ?? "";
  if (!word.includes(".") || word.length > 2_000) return undefined;
  const start = line.length - word.length + (/^[("'“‘[<]+/.exec(word)?.[0].length ?? 0);
  const address = withoutEnd(line.slice(start));
  if (!isAddress(address)) return undefined;
  const link = cleanLink(/^https?:/i.test(address) ? address : `https://${address}`);
  return link === undefined ? undefined : { start, end: start + address.length, link };
}

function isAddress(text: string): boolean {
  return (
    /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/i.test(text) ||
    /^www\.[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(text) ||
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s]*$/i.test(text)
  );
}

/** Without the signs that end a sentence, and a bracket that was opened before the address. */
function withoutEnd(text: string): string {
  let rest = text;
  for (;;) {
    const next = rest.replace(/[.,;:!?…"'”’>]+$/, "");
    const closes = /[)\]]$/.test(next) && !/[([]/.test(next);
    if (next === rest && !closes) return rest;
    rest = closes ? next.slice(0, -1) : next;
  }
}
