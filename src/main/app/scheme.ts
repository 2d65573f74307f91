import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { protocol } from "electron";

export const appOrigin = "nightdesk://app";
const root = join(import.meta.dirname, "..", "renderer");

/**
 * Lexical makes a policy at every paste, hence 'allow-duplicates'; without it the second rich paste silently becomes
 * plain text. Styles go through the CSSOM, which 'self' allows.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lexical dompurify 'allow-duplicates'",
].join("; ");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "nightdesk", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window from the app's own folder, and nothing outside it. */
export function serveApp(): void {
  protocol.handle("nightdesk", async (request) => {
    const url = new URL(request.url);
    const file = fileOf(url.pathname);
    const type = file && types[extname(file)];
    if (url.origin !== appOrigin && `${url.protocol}//${url.host}` !== appOrigin) return notFound();
    if (!file || !type) return notFound();
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          "content-type": type,
          "content-security-policy": contentSecurityPolicy,
          "x-content-type-options": "nosniff",
          "cache-control": "no-cache",
        },
      });
    } catch {
      return notFound();
    }
  });
}

/** The file that a path names; undefined for what leaves the folder. */
function fileOf(pathname: string): string | undefined {
  try {
    const file = normalize(join(root, decodeURIComponent(pathname)));
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function notFound(): Response {
  return new Response("Not found", { status: 404 });
}
