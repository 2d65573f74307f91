import * as v from "valibot";
import { idSchema } from "./idSchema";
import type { SpeakerId } from "./ids";

const name = v.string();

export const speakerSchema = v.strictObject({
  id: idSchema<SpeakerId>(),
  name: v.pipe(
    name,
    v.check((value) => nameKey(value) !== "", "a speaker needs a name"),
  ),
  /** As last written; earlier quotes keep what they said then. */
  role: v.string(),
  party: v.string(),
  /** Other names that somebody types: "Bojo", a maiden name. */
  aliases: v.pipe(v.array(name), v.readonly()),
});
/** Somebody who is quoted, as the directory of a blog knows them. */
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type KnownSpeaker = Omit<Speaker, "id">;

/** What two spellings of a name have in common: small letters without accents, dots or further punctuation. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´‘.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Two that are one person: the later one's role and party, where it has any, and every name that either goes by. */
export function mergedSpeaker<T extends KnownSpeaker>(one: T, later: KnownSpeaker): T {
  return {
    ...one,
    role: later.role || one.role,
    party: later.party || one.party,
    aliases: withoutDoubles([...one.aliases, later.name, ...later.aliases], one.name),
  };
}

/** Those of the same name merged, each with what the last of them says; by name. */
export function unionOfSpeakers<T extends KnownSpeaker>(speakers: readonly T[]): readonly T[] {
  const byKey = new Map<string, T>();
  for (const speaker of speakers) {
    const key = nameKey(speaker.name);
    const known = byKey.get(key);
    byKey.set(key, known ? mergedSpeaker(known, speaker) : speaker);
  }
  const collator = new Intl.Collator("en-GB");
  return [...byKey.values()].sort((a, b) => collator.compare(a.name, b.name));
}

/** The first that goes by that name, or failing that, has it as an alias. */
export function speakerNamed<T extends KnownSpeaker>(speakers: readonly T[], name: string): T | undefined {
  const key = nameKey(name);
  if (key === "") return undefined;
  return (
    speakers.find((speaker) => nameKey(speaker.name) === key) ??
    speakers.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === key))
  );
}

function withoutDoubles(names: readonly string[], own: string): readonly string[] {
  const seen = new Set([nameKey(own), ""]);
  return names.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
}
