import * as v from "valibot";
import { type Doc, Map as YMap } from "yjs";
import { type Speaker, speakerSchema, unionOfSpeakers } from "../model/speaker";
import { speakerFieldNames, speakersOf } from "./speakersDoc";

/** Everybody in the directory of a blog, by name; those of one name are one. What cannot be read is left out. */
export function readSpeakers(doc: Doc): readonly Speaker[] {
  return unionOfSpeakers(readSpeakerRecords(doc));
}

/** Every record by itself, in the order in which they were made. */
export function readSpeakerRecords(doc: Doc): readonly Speaker[] {
  return [...speakersOf(doc).values()].flatMap(readSpeaker).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The directory is a help: one broken record must not keep anybody from filing a quote. */
function readSpeaker(record: unknown): readonly Speaker[] {
  if (!(record instanceof YMap)) return [];
  const result = v.safeParse(
    speakerSchema,
    Object.fromEntries(speakerFieldNames.map((name) => [name, record.get(name)])),
  );
  return result.success ? [result.output] : [];
}
