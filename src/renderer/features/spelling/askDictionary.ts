import { workerStarter } from "../../ui/workerStarter";
import type { DictionaryAnswer, DictionaryQuestion } from "./dictionaryAnswers";
import type { NumberedAnswer, NumberedQuestion } from "./spellingWorker";
import workerAddress from "./spellingWorker?worker&url";

interface Waiting {
  readonly resolve: (answer: DictionaryAnswer) => void;
  readonly reject: (error: Error) => void;
}

const startWorker = workerStarter(workerAddress);
let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Asks the worker that holds the dictionary: it is started by the first question and stays. Rejects where there is none. */
export function askDictionary(question: DictionaryQuestion): Promise<DictionaryAnswer> {
  worker ??= begin();
  const asked: NumberedQuestion = { id: ++last, question };
  worker.postMessage(asked);
  return new Promise((resolve, reject) => waiting.set(asked.id, { resolve, reject }));
}

function begin(): Worker {
  const started = startWorker();
  started.onmessage = ({ data }: MessageEvent<NumberedAnswer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ("problem" in data) asker?.reject(new Error(data.problem));
    else asker?.resolve(data.answer);
  };
  started.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return started;
}
