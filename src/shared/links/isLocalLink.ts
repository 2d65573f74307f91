/** Names that no server on the web has: RFC 6761, RFC 6762, RFC 8375, and what offices call their own. */
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|corp|home|home\.arpa)$/;

/** Addresses of one machine or one network: RFC 1122, RFC 1918, RFC 3927. */
const localAddresses = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

/** The same in IPv6: the machine itself, RFC 4193 and RFC 4291. */
const localAddresses6 = /^\[(?:::1?\]|f[cd]|fe[89ab])/;

/**
 * True for a link that only opens here: to a file, to this machine, to a name without a dot, to an address of a private
 * network. A link to a mailbox is none; neither is a text that is no link at all.
 */
export function isLocalLink(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname } = new URL(href);
  if (protocol === "file:") return true;
  if (protocol !== "http:" && protocol !== "https:") return false;
  const host = hostname.replace(/\.$/, "");
  return (
    (!host.includes(".") && !host.startsWith("[")) ||
    localNames.test(host) ||
    localAddresses.test(host) ||
    localAddresses6.test(host)
  );
}
