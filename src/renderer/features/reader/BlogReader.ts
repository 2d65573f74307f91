import type { Doc } from "yjs";
import { encodeStateAsUpdate } from "yjs";
import { WorkerCalls } from "../../ui/workerCalls";
import { workerStarter } from "../../ui/workerStarter";
import type { ReaderQuestions, ReaderRequest } from "./readerMessages";
import workerAddress from "./readerWorker?worker&url";

const startWorker = workerStarter(workerAddress);

/**
 * Asks a worker about the whole of a blog: what the check finds, how the page looks. The worker follows the document by
 * its updates, which are gathered and sent along with the next question: a key costs the typing thread one push.
 */
export class BlogReader {
  private readonly calls = new WorkerCalls<ReaderRequest>(startWorker(), "the blog could not be read");
  private readonly doc: Doc;
  private updates: Uint8Array[];

  constructor(doc: Doc) {
    this.doc = doc;
    this.updates = [encodeStateAsUpdate(doc)];
    doc.on("update", this.follow);
  }

  /** Answers about the blog as it stands now. Throws an Error with a sentence where there is no answer. */
  async ask<Name extends keyof ReaderQuestions>(
    name: Name,
    asks: ReaderQuestions[Name]["asks"],
  ): Promise<ReaderQuestions[Name]["answers"]> {
    const request: ReaderRequest<Name> = { updates: this.updates, name, asks };
    this.updates = [];
    return (await this.calls.ask(request)) as ReaderQuestions[Name]["answers"];
  }

  stop(): void {
    this.doc.off("update", this.follow);
    this.calls.stop("the blog was closed");
  }

  private follow = (update: Uint8Array): void => {
    this.updates.push(update);
  };
}
