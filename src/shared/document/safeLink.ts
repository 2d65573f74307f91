const safeSchemes = new Set(["http:", "https:", "mailto:"]);

/** True for an absolute http, https or mailto link: the only ones that a body may hold or an export may print. */
export function isSafeLink(href: string): boolean {
  return cleanLink(href) !== undefined;
}

/**
 * The link in its parsed, percent-encoded form, or undefined when it is not an absolute http, https or mailto link.
 * Parsed by the URL standard, as a browser will: it drops tabs, newlines and leading control characters, which is how
 * `java\nscript:` gets past a test on the raw string.
 */
export function cleanLink(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return safeSchemes.has(url.protocol) ? url.href : undefined;
}
