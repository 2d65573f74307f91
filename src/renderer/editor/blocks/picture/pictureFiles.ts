/**
 * The pictures on a clipboard that says nothing else: a picture copied in a browser comes with the markup of an image
 * and no words. Word and Excel put a picture of their words beside the words: those are pasted as words.
 */
export function picturesAlone(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
  if (!data || files.length === 0) return [];
  const words = data.getData("text/plain") + wordsOfHtml(data.getData("text/html"));
  return words.trim() === "" || isAddress(data.getData("text/plain")) ? files : [];
}

/** Only to be weighed: nothing of it is put anywhere. */
function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, " ")
    .replaceAll(/&nbsp;|&#160;/gi, " ");
}

/** Some browsers add the address of the picture. */
function isAddress(text: string): boolean {
  return /^(?:https?|data|file):\S+$/i.test(text.trim());
}
