import type { Doc } from "yjs";
import type { BlogStatus } from "../model/blog";
import { metaOf } from "./blogDoc";

export function statusOf(doc: Doc): BlogStatus {
  return metaOf(doc).get("status") as BlogStatus;
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

export function setTimeZone(doc: Doc, timeZone: string): void {
  metaOf(doc).set("timeZone", timeZone);
}
