import { cleanLink } from "../document/safeLink";
import { validUrl } from "../links/validUrl";

/** A link as every form prints it: safe, and a valid URL. Undefined for one that is not to be printed. */
export function printedLink(href: string): string | undefined {
  const link = cleanLink(href);
  return link === undefined ? undefined : validUrl(link);
}
