import { cleanLink } from "../document/safeLink";
import { untrackLink } from "./untrackLink";

/** The longest text that is looked at as an address. */
const maxLength = 4_000;

/** The link that a text is when it is nothing else: one http, https or mailto address, spaces around it or angle brackets. */
export function readBareLink(text: string): string | undefined {
  if (text.length > maxLength) return undefined;
  const address = text.trim().replace(/^<(.*)>$/, "$1");
  if (!/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(address)) return undefined;
  const link = cleanLink(address);
  return link === undefined ? undefined : untrackLink(link);
}

/** A link as its own words: the address without its scheme, and without the slash after a bare host. */
export function addressOfLink(link: string): string {
  return link.replace(/^(?:https?:\/\/|mailto:)/i, "").replace(/^([^/?#]+)\/$/, "$1");
}
