import { type Doc, Map as YMap } from "yjs";
import type { Document } from "../document/document";
import { createSpeakerId, type SpeakerId } from "../model/ids";
import { type KnownSpeaker, mergedSpeaker, nameKey, type Speaker, speakerNamed } from "../model/speaker";
import { readSpeakerRecords, readSpeakers } from "./readSpeakers";
import { speakersOf } from "./speakersDoc";

/** Keeps whoever is quoted in a body. A quote changes the directory, the directory never an earlier quote. */
export function keepSpeakersOf(doc: Doc, body: Document): void {
  for (const block of body.blocks) {
    if (block.type === "quote") keepSpeaker(doc, { name: block.speaker, role: block.role, party: block.party });
  }
}

/**
 * Adds somebody by name, or brings role and party of whoever has that name or alias up to date. What is empty changes
 * nothing; where nothing changes, nothing is written.
 */
export function keepSpeaker(doc: Doc, quoted: Omit<KnownSpeaker, "aliases">): void {
  const name = quoted.name.trim();
  if (nameKey(name) === "") return;
  const known = speakerNamed(readSpeakers(doc), name);
  const role = quoted.role.trim() || (known?.role ?? "");
  const party = quoted.party.trim() || (known?.party ?? "");
  if (!known) addSpeaker(doc, { name, role, party, aliases: [] });
  else if (role !== known.role || party !== known.party) changeSpeaker(doc, known.id, { role, party });
}

export function addSpeaker(doc: Doc, speaker: KnownSpeaker): SpeakerId {
  const id = createSpeakerId();
  speakersOf(doc).set(id, new YMap(Object.entries({ id, ...speaker })));
  return id;
}

/** Changes what is known of somebody; another record of the same name goes into this one. */
export function changeSpeaker(doc: Doc, id: SpeakerId, fields: Partial<KnownSpeaker>): void {
  const speaker = readSpeakers(doc).find((one) => one.id === id);
  if (speaker) writeSpeaker(doc, id, { ...speaker, ...fields }, [speaker.name]);
}

/** Makes two speakers one. The first one's name, role and party stay; the other's fill what is empty. */
export function mergeSpeakers(doc: Doc, into: SpeakerId, from: SpeakerId): void {
  const speakers = readSpeakers(doc);
  const [kept, other] = [into, from].map((id) => speakers.find((one) => one.id === id));
  if (!kept || !other || into === from) return;
  const merged = mergedSpeaker(
    { ...kept },
    { ...other, role: kept.role || other.role, party: kept.party || other.party },
  );
  writeSpeaker(doc, into, merged, [kept.name, other.name]);
}

/** Takes somebody off the directory. Their quotes stay as they are. */
export function removeSpeaker(doc: Doc, id: SpeakerId): void {
  const speaker = readSpeakers(doc).find((one) => one.id === id);
  if (speaker) doc.transact(() => removeRecords(doc, [speaker.name]));
}

/** Writes the fields that differ, and takes away every other record of the names. */
function writeSpeaker(doc: Doc, id: SpeakerId, speaker: Speaker, names: readonly string[]): void {
  const record = speakersOf(doc).get(id);
  if (!record) return;
  doc.transact(() => {
    removeRecords(doc, names, id);
    for (const [field, value] of Object.entries(speaker)) {
      if (JSON.stringify(record.get(field)) !== JSON.stringify(value)) record.set(field, value);
    }
  });
}

function removeRecords(doc: Doc, names: readonly string[], except?: SpeakerId): void {
  const keys = new Set(names.map(nameKey));
  for (const { id, name } of readSpeakerRecords(doc)) {
    if (id !== except && keys.has(nameKey(name))) speakersOf(doc).delete(id);
  }
}
