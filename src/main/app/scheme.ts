import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { protocol } from "electron";
import type { StoreProcess } from "./storeProcess";

export const appOrigin = "nightdesk://app";
export const previewAddress = `${appOrigin}/preview.html`;
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
  "worker-src 'self'",
  `frame-src ${previewAddress}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lexical dompurify nightdesk-worker 'allow-duplicates'",
].join("; ");

/**
 * The frame that shows the page as it will be: an empty document, which the window fills. No script, no form, no request
 * but for pictures that are kept on this laptop; `sandbox` says it again where somebody opens it by itself. The page's
 * styles are inside it, hence 'unsafe-inline'.
 */
const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin",
].join("; ");
const emptyPage = '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title></head></html>';

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".gz": "application/gzip",
};

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "nightdesk", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window from the app's own folder, the pictures from the store, and nothing outside of these. */
export function serveApp(store: Pick<StoreProcess, "files">): void {
  protocol.handle("nightdesk", async (request) => {
    const url = new URL(request.url);
    if (url.origin !== appOrigin && `${url.protocol}//${url.host}` !== appOrigin) return notFound();
    const [, hash, size] = pictureAddress.exec(url.pathname) ?? [];
    if (hash !== undefined) return servePicture(store, hash, size !== undefined);
    if (url.pathname === "/preview.html") return answerWith(emptyPage, types[".html"] ?? "", previewPolicy);
    const file = fileOf(url.pathname);
    const type = file && types[extname(file)];
    if (!file || !type) return notFound();
    try {
      return answerWith(new Uint8Array(await readFile(file)), type, contentSecurityPolicy);
    } catch {
      return notFound();
    }
  });
}

/** As the window asks for a picture, and as a page with its pictures beside it does: the frame shows such a page. */
const pictureAddress = /^\/pictures\/([0-9a-f]{64})(\/small|-small)?(?:\.(?:jpg|png))?$/;

function answerWith(body: BodyInit, type: string, policy: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    },
  });
}

/** The hash names the bytes: what was served once is never asked for again. */
async function servePicture(store: Pick<StoreProcess, "files">, hash: string, small: boolean): Promise<Response> {
  try {
    const { mime, bytes } = await store.files.readPicture({ hash, small });
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": mime,
        "content-security-policy": "default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "public, max-age=31536000, immutable",
      },
    });
  } catch {
    return notFound();
  }
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
