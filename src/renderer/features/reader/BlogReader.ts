import type { Doc } from "yjs";
import { encodeStateAsUpdate } from "yjs";
import { workerStarter } from "../../ui/workerStarter";
import type { ReaderQuestions, ReaderRequest, ReaderResponse } from "./readerMessages";
import workerAddress from "./readerWorker?worker&url";

const startWorker = workerStarter(workerAddress);

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks a worker about the whole of a blog: what the check finds, how the page looks. The worker follows the document by
 * its updates, which are gathered and sent along with the next question: a key costs the typing thread one push.
 */
export class BlogReader {
  private readonly worker = startWorker();
  private readonly waiting = new Map<number, Waiting>();
  private readonly doc: Doc;
  private updates: Uint8Array[];
  private nextId = 1;

  constructor(doc: Doc) {
    this.doc = doc;
    this.updates = [encodeStateAsUpdate(doc)];
    doc.on("update", this.follow);
    this.worker.onmessage = ({ data }: MessageEvent<ReaderResponse>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("problem" in data) waiting?.reject(new Error(data.problem));
      else waiting?.resolve(data.answer as never);
    };
    this.worker.onerror = ({ message }) => this.fail(`the blog could not be read: ${message}`);
  }

  /** Answers about the blog as it stands now. Throws an Error with a sentence where there is no answer. */
  ask<Name extends keyof ReaderQuestions>(
    name: Name,
    asks: ReaderQuestions[Name]["asks"],
  ): Promise<ReaderQuestions[Name]["answers"]> {
    const request: ReaderRequest<Name> = { id: this.nextId++, updates: this.updates, name, asks };
    this.updates = [];
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  stop(): void {
    this.doc.off("update", this.follow);
    this.worker.terminate();
    this.fail("the blog was closed");
  }

  private follow = (update: Uint8Array): void => {
    this.updates.push(update);
  };

  private fail(problem: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(problem));
    this.waiting.clear();
  }
}
