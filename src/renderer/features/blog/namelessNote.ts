let isSaid = false;

/**
 * Says that what is done at this laptop carries no name, where others will want to know whose it is. Once for as long as
 * the window is there; undefined after that, and with a name.
 */
export function namelessNote(name: string): string | undefined {
  if (name.trim() !== "" || isSaid) return undefined;
  isSaid = true;
  return "Your name is not set on this laptop: add it under Details, and it stands on what you do here.";
}
