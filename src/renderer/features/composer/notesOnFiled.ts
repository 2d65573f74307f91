import { missingFields } from "@shared/document/blocks/picture";
import { blanksOfEntry } from "@shared/export/unfilledBlanks";
import type { EntryRow } from "@shared/model/entryRow";

/** What an entry that has just been filed still lacks, one sentence each. It is filed all the same. */
export function notesOnFiled(row: EntryRow): readonly string[] {
  const { blocks } = row.body;
  const [blank, ...others] = blanksOfEntry(row);
  const nameless = blocks.some((block) => block.type === "quote" && block.speaker.trim() === "");
  const undescribed = blocks.some((block) => block.type === "picture" && missingFields(block).length > 0);
  return [
    ...(blank === undefined ? [] : [blankNote(blank, others.length)]),
    ...(nameless ? ["A quote in the entry names no speaker. Open the entry to add one."] : []),
    ...(undescribed ? ["A picture in the entry lacks its alt text or credit. Open the entry to add it."] : []),
  ];
}

function blankNote(name: string, others: number): string {
  const more = others === 0 ? "" : others === 1 ? " and 1 more" : ` and ${others} more`;
  return `The entry still holds the blank {{${name}}}${more}. Open it and fill it in: no page can be written until then.`;
}
