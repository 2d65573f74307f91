import type { Block } from "../../document/document";
import type { Blog } from "../../model/blog";
import type { Amendment, Entry } from "../../model/entry";
import { bodyOf, contentAt, filedEntry, paragraph, revisionOf } from "./filedEntry";
import { ordinaryBlog } from "./ordinaryBlog";

const end = Date.parse("2018-05-04T18:00:00.000Z");
const places = ["Plymouth", "Barnet", "Trafford", "Redditch", "Kirklees", "Derby", "Merton", "Enfield"];
/** Every kind of block, with every kind of inline. */
const blocks: readonly Block[] = ordinaryBlog.entries.flatMap(({ status, body }) =>
  status === "filed" ? body.blocks : [],
);

const amendments: readonly Amendment[] = [
  { kind: "correction", note: "An earlier version gave the majority as 41." },
  { kind: "update", note: "" },
];

/**
 * A finished blog of `count` filed entries, one a minute up to its end, each of some 140 words and two further blocks, so
 * that every kind of block comes in every ten entries. Every third has no title, every fifteenth was filed again, half of
 * these as a correction, every
 * twenty-fifth is a key event, the last is pinned. The same count gives the same blog; its pictures are `testPictures`.
 */
export function generatedBlog(count: number): Blog {
  return { ...ordinaryBlog, entries: Array.from({ length: count }, (_, index) => entryAt(index, count)) };
}

function entryAt(index: number, count: number): Entry {
  const instant = new Date(end - (count - index) * 60_000).toISOString();
  const place = places[index % places.length] ?? "";
  const sentence = `Result ${index + 1} from ${place}: the returning officer has read out the figures and the bundles are being checked again. `;
  const body = bodyOf(
    paragraph(sentence.repeat(3).trim()),
    paragraph(sentence.repeat(3).trim()),
    ...[0, 1].flatMap((step) => blocks[(2 * index + step) % blocks.length] ?? []),
  );
  const title = index % 3 === 2 ? "" : `${place}: declaration ${index + 1}`;
  const content = contentAt(instant, { title, authors: index % 2 === 0 ? ["Ada Clarke", "Ben Osei"] : [], body });
  const later = new Date(Date.parse(instant) + 1_800_000).toISOString();
  const revisions = [
    revisionOf(content),
    ...(index % 15 === 0 ? [revisionOf(content, { at: later, reason: "corrected", ...amendments[index % 2] })] : []),
  ];
  return filedEntry(index + 1, content, { key: index % 25 === 0, pinned: index === count - 1, revisions });
}
