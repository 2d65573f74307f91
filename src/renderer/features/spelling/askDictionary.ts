import { WorkerCalls } from "../../ui/workerCalls";
import { workerStarter } from "../../ui/workerStarter";
import type { DictionaryAnswer, DictionaryQuestion } from "./dictionaryAnswers";
import workerAddress from "./spellingWorker?worker&url";

const startWorker = workerStarter(workerAddress);
let calls: WorkerCalls<DictionaryQuestion> | undefined;

/** Asks the worker that holds the dictionary: it is started by the first question and stays. Rejects where there is none. */
export async function askDictionary(question: DictionaryQuestion): Promise<DictionaryAnswer> {
  calls ??= new WorkerCalls(startWorker(), "the dictionary cannot be read");
  return (await calls.ask(question)) as DictionaryAnswer;
}
