import { writeFileSync } from "node:fs";
import { writeBody } from "@body/writeBody";
import { packHandover } from "@files/handoverFile";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry, setEventTime, setFlag } from "@shared/doc/changeEntry";
import type { Document } from "@shared/document/document";
import { createBlogId, createProfileId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";

/**
 * Writes a handover file of a blog with `count` entries of some 140 words, one every minute up to the night of
 * 3 May 2018; every tenth has a quote, every twentieth a table. Usage: largeBlog.mjs COUNT FILE
 */
const [, , count = "2000", file = ""] = process.argv;
const zone = "Europe/London";
const end = Date.UTC(2018, 4, 4, 5, 0);
const places = ["Plymouth", "Barnet", "Trafford", "Redditch", "Kirklees", "Derby", "Merton", "Enfield"];

const doc = createBlogDoc(
  createBlogId(),
  { headline: `A count of ${count} entries`, standfirst: "For measuring", byline: "Night desk", timeZone: zone },
  new Date(end).toISOString(),
);
const profile = createProfileId();
doc.transact(() => {
  for (let index = 0; index < Number(count); index++) {
    const now = end - (Number(count) - index) * 60_000;
    const id = createEntry(doc, profile, [index % 3 === 0 ? "Ada Clarke" : "Ben Osei"], now);
    const entry = entryOf(doc, id);
    titleOf(entry).insert(0, `${places[index % places.length]}: declaration ${index + 1}`);
    setEventTime(doc, id, momentAt(now, zone));
    writeBody(bodyOf(entry), bodyOfEntry(index));
    if (index % 25 === 0) setFlag(doc, id, "key", true);
    actOnEntry(doc, id, "file", { by: "Ada Clarke", profileId: profile, now });
  }
});
writeFileSync(file, packHandover(doc, { savedAt: new Date(end).toISOString(), savedBy: "Ada Clarke" }, new Map()));

function bodyOfEntry(index: number): Document {
  const place = places[index % places.length] ?? "";
  const sentence = `Result ${index + 1} from ${place}: the returning officer has read out the figures and the bundles are being checked again. `;
  const blocks: Document["blocks"][number][] = [
    { type: "paragraph", children: [{ type: "text", text: sentence.repeat(3).trim() }] },
    { type: "paragraph", children: [{ type: "text", text: sentence.repeat(3).trim() }] },
  ];
  if (index % 10 === 0) {
    blocks.push({
      type: "quote",
      paragraphs: [[{ type: "text", text: "I declare that the above are duly elected." }]],
      speaker: "Returning officer",
      role: place,
      party: "",
      place: "",
      source: "",
      manner: "speech",
      saidAt: null,
      checkedBy: "",
    });
  }
  if (index % 20 === 0) {
    const cell = (text: string, header: boolean) => ({ header, paragraphs: [[{ type: "text" as const, text }]] });
    blocks.push({
      type: "table",
      caption: `Votes in ${place}`,
      rows: [
        [cell("Party", true), cell("Votes", true)],
        [cell("Labour", false), cell(String(1_000 + index), false)],
        [cell("Conservative", false), cell(String(900 + index), false)],
      ],
    });
  }
  return { version: 2, blocks };
}
