/**
 * True while a stretch of the text is selected, not a caret and not a block as a whole. The browser is asked, since it
 * reports a selection that has just been made a moment later.
 */
export function hasSelectedWords(text: HTMLElement | null): boolean {
  const selection = getSelection();
  return selection?.isCollapsed === false && text?.contains(selection.anchorNode) === true;
}
