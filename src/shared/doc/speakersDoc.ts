import type { Doc, Map as YMap } from "yjs";
import { speakerSchema } from "../model/speaker";

/**
 * The speakers of a blog lie in one map of its document: `speakers`, speaker id to Y.Map of the fields as plain values,
 * so that two laptops may change the role and the aliases of one speaker at the same time. Two laptops that meet the
 * same name apart make two records of it: readers take them as one, and the next change makes them one.
 */
export type YSpeaker = YMap<unknown>;

export const speakersOf = (doc: Doc): YMap<YSpeaker> => doc.getMap<YSpeaker>("speakers");

export const speakerFieldNames = Object.keys(speakerSchema.entries) as readonly (keyof typeof speakerSchema.entries)[];
