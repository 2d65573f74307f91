import { BlogReplica } from "@shared/doc/BlogReplica";
import { checkBlog } from "@shared/export/check/checkBlog";
import { type PageParts, pagePatch, partsOfPage } from "@shared/export/preview/pagePatch";
import { previewPage } from "@shared/export/preview/previewPage";
import { messageOf } from "@shared/ipc/result";
import type { PreviewAnswer, PreviewQuestion, ReaderQuestions, ReaderRequest, ReaderResponse } from "./readerMessages";

/** Reads one blog as it changes, and looks at the whole of it away from the typing thread. */
const replica = new BlogReplica();
let shown: PageParts | undefined;

const answerers: {
  readonly [Name in keyof ReaderQuestions]: (asks: ReaderQuestions[Name]["asks"]) => ReaderQuestions[Name]["answers"];
} = {
  check(options) {
    const { blog, unreadable } = replica.read();
    return checkBlog(blog, { ...options, unreadable });
  },
  preview,
};

function preview({ isFirst, ...options }: PreviewQuestion): PreviewAnswer {
  const { page, isPretended } = previewPage(replica.read().blog, options);
  const before = isFirst ? undefined : shown;
  shown = partsOfPage(page);
  return { patch: pagePatch(before, shown), isPretended };
}

addEventListener("message", ({ data }: MessageEvent<ReaderRequest>) => {
  const { id, updates, name, asks } = data;
  postMessage(
    responseTo(id, () => {
      for (const update of updates) replica.apply(update);
      const answer = answerers[name] as (asks: unknown) => unknown;
      return answer(asks);
    }),
  );
});

function responseTo(id: number, work: () => unknown): ReaderResponse {
  try {
    return { id, answer: work() };
  } catch (error) {
    return { id, problem: messageOf(error) };
  }
}
