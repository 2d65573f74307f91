import { messageOf } from "@shared/ipc/result";

/** What goes to a worker and comes back from it. */
interface Call<Request> {
  readonly id: number;
  readonly request: Request;
}
type Response =
  | { readonly id: number; readonly answer: unknown }
  /** Why there is no answer, for the person in front of the screen. */
  | { readonly id: number; readonly problem: string };

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to a worker that answers with `answerCalls`, any number at a time. */
export class WorkerCalls<Request> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  /** `failure` is said, with what the worker says, when the worker itself comes to grief. */
  constructor(worker: Worker, failure: string) {
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Response>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("problem" in data) waiting?.reject(new Error(data.problem));
      else waiting?.resolve(data.answer);
    };
    worker.onerror = ({ message }) => this.rejectAll(`${failure}: ${message}`);
  }

  /** Rejects with an Error with a sentence where there is no answer. */
  ask(request: Request): Promise<unknown> {
    const call: Call<Request> = { id: this.nextId++, request };
    return new Promise((resolve, reject) => {
      this.waiting.set(call.id, { resolve, reject });
      this.worker.postMessage(call);
    });
  }

  /** Ends the worker; what waits for it is told `reason`. */
  stop(reason: string): void {
    this.worker.terminate();
    this.rejectAll(reason);
  }

  private rejectAll(problem: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(problem));
    this.waiting.clear();
  }
}

/** In the worker: answers every call with what `work` makes of it, or with what it throws. */
export function answerCalls<Request>(work: (request: Request) => unknown): void {
  addEventListener("message", async ({ data: { id, request } }: MessageEvent<Call<Request>>) => {
    postMessage(await responseTo(id, () => work(request)));
  });
}

async function responseTo(id: number, work: () => unknown): Promise<Response> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    return { id, problem: messageOf(error) };
  }
}
