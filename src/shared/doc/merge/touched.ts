import type { EntryId } from "../../model/ids";
import { flatKey, isRecordKey } from "../flatRecords";
import type { Place } from "./touchedPlaces";

export type Places = ReadonlyMap<string, Place>;

/** What was touched of each entry: its fields, with the block where it is in a body. */
export type Touched = ReadonlyMap<EntryId, readonly Place[]>;

type Some = readonly Place[] | undefined;

export function entriesTouched(places: Places): Touched {
  const inEntries = [...places.values()].filter(({ root, key }) => root === "entries" && key !== "");
  return Map.groupBy(inEntries, ({ key }) => key as EntryId);
}

const contentFields: readonly string[] = ["title", "body", "authors", "eventTime"];

/** True also where the entry was put there whole. */
export function changesWords(places: Some): boolean {
  return places?.some(({ field }) => field === "" || contentFields.includes(field)) ?? false;
}

/** Comments and suggestions are counted by themselves. */
export function changesAny(places: Some): boolean {
  return places?.some(({ field }) => !isRecordKey(field) || field.startsWith(flatKey("act", ""))) ?? false;
}

/** Words were filed, or kept before others were brought back. */
export function keepsRevision(places: Some): boolean {
  return places?.some(({ field }) => field === "revisions") ?? false;
}

/** The keys of the suggestions that were written in or decided on. */
export function suggestionsTouched(places: Some): readonly string[] {
  const fields = (places ?? []).map(({ field }) => field);
  return [...new Set(fields.filter((field) => field.startsWith(flatKey("suggestion", ""))))];
}

/** A block that both put in is two blocks; one that both changed, or that one took out and the other changed, is one. */
export function sharePassage(here: Some, there: Some): boolean {
  if (isWhole(here) || isWhole(there)) return true;
  const passages = new Set((here ?? []).map(passageOf).filter((passage) => passage !== undefined));
  return (there ?? []).some((place) => passages.has(passageOf(place) ?? ""));
}

function isWhole(places: Some): boolean {
  return places?.some(({ field }) => field === "") ?? false;
}

function passageOf({ field, part }: Place): string | undefined {
  if (!contentFields.includes(field)) return undefined;
  return field === "body" && part === "" ? undefined : `${field} ${part}`;
}
