import type { Connection } from "../connection";

/** In the order in which they were added. */
export function listOwnWords(db: Connection): readonly string[] {
  return db.prepare<[], string>("SELECT word FROM own_word ORDER BY added_at, word").pluck().all();
}

/** Nothing happens where the word is there already. */
export function addOwnWord(db: Connection, word: string, now: number): void {
  db.prepare<[string, number]>("INSERT INTO own_word (word, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING").run(
    word,
    now,
  );
}

export function removeOwnWord(db: Connection, word: string): void {
  db.prepare<[string]>("DELETE FROM own_word WHERE word = ?").run(word);
}
