/** What the URL parser of a browser leaves as it is and a valid URL must not hold (URL standard, "URL code points"). */
const notInUrl = /[\s"<>[\\\]^`{|}]|%(?![0-9A-Fa-f]{2})/g;

/**
 * An absolute URL as it may be published: every character that a validator objects to is percent-encoded, and a name and
 * password are left out. What it leads to stays the same.
 */
export function validUrl(absolute: string): string {
  const url = new URL(absolute);
  url.username = "";
  url.password = "";
  // The brackets of an IPv6 host stay.
  const start = url.host === "" ? url.protocol.length : url.href.indexOf(url.host) + url.host.length;
  return url.href.slice(0, start) + url.href.slice(start).replace(notInUrl, encodeURIComponent);
}
