/** How deep lists may be nested: Lexical's work doubles with every level, and no live blog needs more. */
export const maxListDepth = 6;
