/**
 * Chat programs draw an emoji as a picture whose text says which one it is. The text is kept; the picture goes, as every
 * picture does. Done while the page is still a document of its own: one that came into ours would be fetched.
 */
export function keepEmoji(node: Node): void {
  if (!(node instanceof HTMLImageElement)) return;
  const { alt } = node;
  if (/^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier}|\u200d)+$/u.test(alt)) node.before(alt);
}
