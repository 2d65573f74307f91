/**
 * Chat programs draw an emoji as a picture whose text says which one it is. The text is kept; the picture goes, as every
 * picture does. Done while the page is still a document of its own: one that came into ours would be fetched.
 */
export function keepEmoji(node: Node): void {
  if (!(node instanceof HTMLImageElement)) return;
  const { alt } = node;
  // No sign is matched in two ways: a long row of them takes no longer.
  if (/^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?|\u200d)+$/u.test(alt)) node.before(alt);
}
