import type { SocialPost } from "@shared/document/blocks/socialPost";
import { createCommand, type LexicalCommand } from "lexical";

/** Puts a post where the caret is. Without one it makes an empty post, whose fields get the focus. */
export const INSERT_SOCIAL_POST_COMMAND: LexicalCommand<SocialPost | undefined> =
  createCommand("INSERT_SOCIAL_POST_COMMAND");

/** Moves the focus from the words of a post to the fields that say whose it is. */
export const FOCUS_SOCIAL_POST_FIELDS_COMMAND: LexicalCommand<void> = createCommand("FOCUS_SOCIAL_POST_FIELDS_COMMAND");

/** Moves the caret from the fields to the words of the post, or past it when it has words. */
export const LEAVE_SOCIAL_POST_FIELDS_COMMAND: LexicalCommand<void> = createCommand("LEAVE_SOCIAL_POST_FIELDS_COMMAND");
