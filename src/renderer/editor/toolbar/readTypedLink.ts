import { cleanLink } from "@shared/document/safeLink";

/**
 * The address that somebody meant: `example.org/page` is a web page, `desk@example.org` a mail address. An empty string
 * for an empty field, undefined for what no link can be made of.
 */
export function readTypedLink(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "") return "";
  const asTyped = cleanLink(text);
  if (asTyped !== undefined) return asTyped;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return cleanLink(`mailto:${text}`);
  if (/^[^\s@:/]+\.[^\s@:/]+(?:[:/?#]\S*)?$/.test(text)) return cleanLink(`https://${text}`);
  return undefined;
}
