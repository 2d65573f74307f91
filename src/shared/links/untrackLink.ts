import { cleanLink } from "../document/safeLink";

/** Parameters that name who shared a page and where; no page needs them. Prefixes end with an underscore. */
const trackerPrefixes = ["utm_", "mc_", "at_", "ns_", "oly_", "vero_", "hsa_", "pk_", "mtm_", "_hs"];
const trackers = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid igshid igsh twclid ttclid yclid li_fat_id rb_clid s_cid s_kwcid " +
    "mkt_tok wickedid cmp cmpid ito xtor ref_src ref_url _ga _gl __s sc_cid ocid ftag guccounter guce_referrer " +
    "guce_referrer_sig smid share_id sharetype __twitter_impression ig_rid ig_mid xmt"
  ).split(" "),
);
/** Parameters that are trackers on some sites, and what somebody searched for on others. */
const trackersOfSite: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(?:^|\.)(?:x|twitter)\.com$/, new Set(["s", "t", "src", "cxt"])],
  [/(?:^|\.)(?:youtu\.be|youtube\.com|spotify\.com)$/, new Set(["si", "feature", "pp"])],
  [/(?:^|\.)notion\.(?:so|site)$/, new Set(["pvs"])],
  [/(?:^|\.)facebook\.com$/, new Set(["mibextid", "rdid", "__cft__[0]", "__xts__[0]", "__tn__", "_rdr", "_rdc"])],
];

/** Pages that only send on, and the parameter that says where to. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, "q"],
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, "url"],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, "url"],
  [/^statics\.teams\.cdn\.office\.net$/, /\/safelinks\//, "url"],
  [/^lm?\.(?:facebook|instagram|messenger)\.com$/, /^\//, "u"],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, "q"],
  [/^slack-redir\.net$/, /^\/link$/, "url"],
  [/^out\.reddit\.com$/, /^\//, "url"],
];
/** A wrapper may lie in a wrapper, a mail in a mail. */
const maxWrappers = 4;

/**
 * Where a link really goes: out of the wrappers that mail programs and sites put around it, without the parameters that
 * only track. A link that is not http or https is given back as it is, and so is a wrapper around what no body may hold.
 */
export function untrackLink(href: string): string {
  let link = href;
  for (let count = 0; count < maxWrappers; count++) {
    const inner = unwrap(link);
    if (inner === undefined) break;
    link = inner;
  }
  return withoutTrackers(link);
}

function unwrap(href: string): string | undefined {
  const url = webAddress(href);
  if (!url) return undefined;
  for (const [host, path, parameter] of wrappers) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const inner = cleanLink(url.searchParams.get(parameter) ?? "");
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What is kept of the query stays letter by letter: to write it anew would change `%20`, `+` and signatures. */
function withoutTrackers(href: string): string {
  const url = webAddress(href);
  if (!url || url.search === "") return href;
  const parts = url.search.slice(1).split("&");
  const kept = parts.filter((part) => !isTracker(nameOf(part), url.hostname));
  if (kept.length === parts.length) return href;
  url.search = kept.join("&");
  return url.href;
}

function nameOf(part: string): string {
  const [name = ""] = part.split("=", 1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function isTracker(name: string, host: string): boolean {
  return (
    trackers.has(name) ||
    trackerPrefixes.some((prefix) => name.startsWith(prefix)) ||
    trackersOfSite.some(([site, names]) => site.test(host) && names.has(name))
  );
}

function webAddress(href: string): URL | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href);
}
