import { messageOf } from "@shared/ipc/result";
import { Dictionary } from "@shared/spelling/Dictionary";
import { answerOf, type DictionaryAnswer, type DictionaryQuestion } from "./dictionaryAnswers";

export interface NumberedQuestion {
  readonly id: number;
  readonly question: DictionaryQuestion;
}
export type NumberedAnswer =
  | { readonly id: number; readonly answer: DictionaryAnswer }
  | { readonly id: number; readonly problem: string };

/** The dictionary is a file beside the window's own, read once. */
async function readDictionary(): Promise<Dictionary> {
  const packed = await fetch("/dictionary/en_GB.trie.gz");
  if (!packed.ok || !packed.body) throw new Error("the dictionary is not in the app");
  const bytes = await new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  return new Dictionary(new Uint8Array(bytes));
}

const reading = readDictionary();

addEventListener("message", async ({ data: { id, question } }: MessageEvent<NumberedQuestion>) => {
  let answer: NumberedAnswer;
  try {
    answer = { id, answer: answerOf(await reading, question) };
  } catch (error) {
    answer = { id, problem: messageOf(error) };
  }
  postMessage(answer);
});
