import type { MarkedText, SearchHit } from "@shared/ipc/contract";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";
import { searchTerms } from "./searchTerms";

interface StoredHit {
  readonly blog_id: BlogId;
  readonly row: string;
  readonly headline: string;
  readonly title: string;
  readonly excerpt: string;
  readonly text: string;
}

/** Two characters of Unicode's private use area: they cannot be typed and stand for "a hit begins" and "ends". */
const hitBegins = "\u{F0000}";
const hitEnds = "\u{F0001}";

/**
 * The best 50 entries that hold every word of `query`, the last word as a beginning, and a number however its thousands
 * are parted. Blogs in the bin are left out.
 */
export function search(db: Connection, query: string): SearchHit[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  const match = terms.map((term) => term.match).join(" AND ");
  const hits = db
    .prepare<[string, string, string, string, string], StoredHit>(
      `SELECT entry.blog_id, entry.row, blog_row.headline,
         highlight(entry_search, 0, ?, ?) AS title,
         snippet(entry_search, 1, ?, ?, '…', 24) AS excerpt,
         entry_search.title || char(10) || entry_search.words || char(10) || entry_search.authors AS text
       FROM entry_search
         JOIN entry ON entry.rowid = entry_search.rowid
         JOIN blog ON blog.id = entry.blog_id AND blog.shelf <> 'binned'
         JOIN blog_row ON blog_row.blog_id = entry.blog_id
       WHERE entry_search MATCH ? AND NOT entry.blank
       ORDER BY bm25(entry_search, 4, 1, 2)
       LIMIT 50`,
    )
    .all(hitBegins, hitEnds, hitBegins, hitEnds, match);
  const isHit = ({ text }: StoredHit) => terms.every((term) => term.isIn(text));
  return hits.filter(isHit).map((hit) => {
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
