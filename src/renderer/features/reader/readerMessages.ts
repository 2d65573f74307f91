import type { CheckOptions } from "@shared/export/check/checkedBlog";
import type { CheckFinding } from "@shared/export/check/checkFinding";
import type { PagePatch } from "@shared/export/preview/pagePatch";
import type { PreviewOptions } from "@shared/export/preview/previewPage";
import type { LogLine } from "@shared/log/logLine";

/** What can be asked about the blog as it stands, and what is answered. */
export interface ReaderQuestions {
  readonly check: { readonly asks: Omit<CheckOptions, "unreadable">; readonly answers: readonly CheckFinding[] };
  readonly log: { readonly asks: Record<never, never>; readonly answers: readonly LogLine[] };
  readonly preview: { readonly asks: PreviewQuestion; readonly answers: PreviewAnswer };
}

export interface PreviewQuestion extends PreviewOptions {
  /** True when nothing is shown yet: the whole page is wanted. */
  readonly isFirst: boolean;
}

export interface PreviewAnswer {
  readonly patch: PagePatch;
  /** True when the page shows words of the entry that are not filed. */
  readonly isPretended: boolean;
}

/** One question to the worker, with the changes of the document that came before it. */
export interface ReaderRequest<Name extends keyof ReaderQuestions = keyof ReaderQuestions> {
  readonly updates: readonly Uint8Array[];
  readonly name: Name;
  readonly asks: ReaderQuestions[Name]["asks"];
}
