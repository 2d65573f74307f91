import { createCommand, type LexicalCommand } from "lexical";

/** Makes the selected paragraphs one quote; inside a quote, makes it paragraphs again. */
export const INSERT_QUOTE_COMMAND: LexicalCommand<void> = createCommand("INSERT_QUOTE_COMMAND");

/** Moves the focus from the words of the quote to the fields that say who spoke them. */
export const FOCUS_QUOTE_FIELDS_COMMAND: LexicalCommand<void> = createCommand("FOCUS_QUOTE_FIELDS_COMMAND");

/** Moves the caret to the paragraph after the quote, which is made where there is none. */
export const LEAVE_QUOTE_COMMAND: LexicalCommand<void> = createCommand("LEAVE_QUOTE_COMMAND");
