import type { Doc } from "yjs";
import type { BlogStatus } from "../model/blog";
import { readPageUrl } from "../model/pageUrl";
import { metaOf } from "./blogDoc";

/** Over from its finishing until it is taken up again, also where another laptop filed the first entry at the same time. */
export function statusOf(doc: Doc): BlogStatus {
  const meta = metaOf(doc);
  return meta.has("finishedAt") ? "finished" : (meta.get("status") as BlogStatus);
}

/** Ends the coverage: the blog now reads "as it happened". `at` is ISO 8601, UTC. */
export function finishBlog(doc: Doc, at: string): void {
  doc.transact(() => {
    metaOf(doc).set("status", "finished" satisfies BlogStatus);
    metaOf(doc).set("finishedAt", at);
  });
}

/** Takes a finished blog up again. */
export function reopenBlog(doc: Doc): void {
  doc.transact(() => {
    metaOf(doc).set("status", "live" satisfies BlogStatus);
    metaOf(doc).delete("finishedAt");
  });
}

/** `language` is a tag of BCP 47: see isLanguage. */
export function setLanguage(doc: Doc, language: string): void {
  metaOf(doc).set("language", language);
}

/** `pageUrl` is what readPageUrl answers. */
export function setPageUrl(doc: Doc, pageUrl: string): void {
  metaOf(doc).set("pageUrl", pageUrl);
}

/** Empty while the address of the page is not known, and for one that is none. */
export function pageUrlOf(doc: Doc): string {
  const reading = readPageUrl(String(metaOf(doc).get("pageUrl") ?? ""));
  return reading.ok ? reading.pageUrl : "";
}

export function setTimeZone(doc: Doc, timeZone: string): void {
  metaOf(doc).set("timeZone", timeZone);
}
