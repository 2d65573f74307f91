import { cleanLink } from "../document/safeLink";
import { untrackLink } from "../links/untrackLink";

/** The link in its clean form without what only follows the reader. Undefined when it is not a safe link. */
export function dropTrackers(href: string): string | undefined {
  const clean = cleanLink(href);
  return clean === undefined ? undefined : untrackLink(clean);
}
