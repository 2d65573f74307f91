import type { MarkedText, SearchHit } from "@shared/ipc/contract";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

interface StoredHit {
  readonly blog_id: BlogId;
  readonly row: string;
  readonly headline: string;
  readonly title: string;
  readonly excerpt: string;
}

/** Two characters of Unicode's private use area: they cannot be typed and stand for "a hit begins" and "ends". */
const hitBegins = "\u{F0000}";
const hitEnds = "\u{F0001}";

/** The best 50 entries that hold every word of `query`, the last word as a beginning. Blogs in the bin are left out. */
export function search(db: Connection, query: string): SearchHit[] {
  const match = matchExpression(query);
  if (match === "") return [];
  const hits = db
    .prepare<[string, string, string, string, string], StoredHit>(
      `SELECT entry.blog_id, entry.row, blog_row.headline,
         highlight(entry_search, 0, ?, ?) AS title,
         snippet(entry_search, 1, ?, ?, '…', 24) AS excerpt
       FROM entry_search
         JOIN entry ON entry.rowid = entry_search.rowid
         JOIN blog ON blog.id = entry.blog_id AND blog.shelf <> 'binned'
         JOIN blog_row ON blog_row.blog_id = entry.blog_id
       WHERE entry_search MATCH ? AND NOT entry.blank
       ORDER BY bm25(entry_search, 4, 1, 2)
       LIMIT 50`,
    )
    .all(hitBegins, hitEnds, hitBegins, hitEnds, match);
  return hits.map((hit) => {
    const row = JSON.parse(hit.row) as EntryRow;
    return {
      blogId: hit.blog_id,
      entryId: row.id,
      headline: hit.headline,
      eventTime: row.eventTime,
      status: row.status,
      title: markedText(hit.title),
      excerpt: markedText(hit.excerpt),
    };
  });
}

/** FTS5's query language taken out of the hands of whoever types: each word quoted, the last one a prefix. */
function matchExpression(query: string): string {
  const words = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(" ");
}

function markedText(text: string): MarkedText[] {
  return text
    .split(hitBegins)
    .flatMap((part, index): MarkedText[] => {
      const [hit = "", ...after] = part.split(hitEnds);
      if (index === 0) return [{ text: part, hit: false }];
      return [
        { text: hit, hit: true },
        { text: after.join(""), hit: false },
      ];
    })
    .filter((part) => part.text !== "");
}
