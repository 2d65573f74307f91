import { changeText } from "@shared/doc/changeText";
import type { LiveWords } from "@shared/doc/suggestions";
import type { SuggestedWords } from "@shared/model/suggestion";
import { writeBody } from "../writeBody";

/** Makes one side of a suggestion, or an entry, say `words`; what is the same stays. */
export function writeWords({ title, body }: LiveWords, words: SuggestedWords): void {
  changeText(title, words.title);
  writeBody(body, words.body);
}
