import { type LogLine, wordsOfDeed } from "@shared/log/logLine";

/** The lines that have every one of some words in them, in any case and any order; all of them where no word is asked for. */
export function searchLog(lines: readonly LogLine[], query: string): readonly LogLine[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const { who, what } = wordsOfDeed(line);
    const text = `${who} ${what} ${line.subject} ${line.details}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
