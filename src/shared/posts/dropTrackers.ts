import { cleanLink } from "../document/safeLink";

/** What share buttons and embeds add to an address to follow who passed it on; none of it chooses what is shown. */
const trackers =
  /^(?:utm_.*|fbclid|gclid|igsh|igshid|ig_rid|ig_mid|mibextid|rdid|xmt|ref_src|ref_url|__cft__.*|__tn__|__xts__.*|_rdr|_rdc)$/;
/** On X: where the link was copied, and by whom; on a hashtag, that it was clicked. */
const trackersOfX = /^(?:s|t|src|cxt)$/;
const hostsOfX = /^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/;

/** The link in its clean form without what only follows the reader. Undefined when it is not a safe link. */
export function dropTrackers(href: string): string | undefined {
  const clean = cleanLink(href);
  if (clean === undefined) return undefined;
  const url = new URL(clean);
  const isX = hostsOfX.test(url.hostname);
  const names = [...url.searchParams.keys()].filter((name) => trackers.test(name) || (isX && trackersOfX.test(name)));
  // Writing the search anew changes how it is escaped: a link without trackers stays as it is.
  if (names.length === 0) return clean;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
