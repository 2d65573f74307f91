import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import type { KnownSpeaker } from "@shared/model/speaker";
import { $addUpdateTag, $createParagraphNode, createCommand, HISTORY_PUSH_TAG, type LexicalCommand } from "lexical";
import { $putBlockAtCaret } from "../../lineAtCaret";

/** Puts an empty quote by somebody who was quoted before where the caret is. */
export const INSERT_QUOTE_BY_COMMAND: LexicalCommand<KnownSpeaker> = createCommand("INSERT_QUOTE_BY_COMMAND");

/** The caret goes into the quote: its words are what is typed next. */
export function $insertQuoteBy({ name, role, party }: KnownSpeaker): boolean {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const words = $createParagraphNode();
  const quote = $createQuoteBlockNode({ speaker: name, role, party }).append(words);
  $putBlockAtCaret(quote);
  words.select();
  return true;
}
