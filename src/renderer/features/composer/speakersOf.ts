import type { EntryRow } from "@shared/model/entryRow";

/** Somebody who was quoted in this blog before. */
export interface Speaker {
  readonly speaker: string;
  readonly role: string;
  readonly party: string;
}

/** Everybody quoted so far, by name, each as last written. */
export function speakersOf(rows: readonly EntryRow[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const row of rows) {
    for (const block of row.body.blocks) {
      if (block.type !== "quote" || block.speaker === "") continue;
      const { speaker, role, party } = block;
      speakers.set(speaker, { speaker, role, party });
    }
  }
  return [...speakers.values()].sort((a, b) => a.speaker.localeCompare(b.speaker, "en-GB"));
}
