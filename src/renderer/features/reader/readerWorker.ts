import { BlogReplica } from "@shared/doc/BlogReplica";
import { checkBlog } from "@shared/export/check/checkBlog";
import { type PageParts, pagePatch, partsOfPage } from "@shared/export/preview/pagePatch";
import { previewPage } from "@shared/export/preview/previewPage";
import { logOfBlog } from "@shared/log/logOfBlog";
import { answerCalls } from "../../ui/workerCalls";
import type { PreviewAnswer, PreviewQuestion, ReaderQuestions, ReaderRequest } from "./readerMessages";

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
  log: () => logOfBlog(replica.read().blog),
  preview,
};

function preview({ isFirst, ...options }: PreviewQuestion): PreviewAnswer {
  const { page, isPretended } = previewPage(replica.read().blog, options);
  const before = isFirst ? undefined : shown;
  shown = partsOfPage(page);
  return { patch: pagePatch(before, shown), isPretended };
}

answerCalls(({ updates, name, asks }: ReaderRequest) => {
  for (const update of updates) replica.apply(update);
  const answer = answerers[name] as (asks: unknown) => unknown;
  return answer(asks);
});
