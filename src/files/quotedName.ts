import { basename } from "node:path";

/**
 * A file's name as it stands in a sentence: “count.nightdesk”. Control and direction characters are shown as U+FFFD,
 * so that no name can rewrite the line it stands in.
 */
export function quotedName(path: string): string {
  return quoted(basename(path) || path);
}

/** The same for a path in full. */
export function quotedPath(path: string): string {
  return quoted(path);
}

function quoted(text: string): string {
  return `“${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{FFFD}")}”`;
}
