import { Dictionary } from "@shared/spelling/Dictionary";
import { answerCalls } from "../../ui/workerCalls";
import { answerOf, type DictionaryQuestion } from "./dictionaryAnswers";

/** The dictionary is a file beside the window's own, read once. */
async function readDictionary(): Promise<Dictionary> {
  const packed = await fetch("/dictionary/en_GB.trie.gz");
  if (!packed.ok || !packed.body) throw new Error("the dictionary is not in the app");
  const bytes = await new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  return new Dictionary(new Uint8Array(bytes));
}

const reading = readDictionary();

answerCalls(async (question: DictionaryQuestion) => answerOf(await reading, question));
