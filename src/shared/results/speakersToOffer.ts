import { type KnownSpeaker, mergedSpeaker, nameKey } from "../model/speaker";
import { type CandidateSpeaker, isCandidateRole } from "./candidateSpeakers";

/**
 * Whom a quote may be by: those in the directory, then the candidates. A candidate in the directory is one with their
 * entry where nothing else is known of them, so that they are offered as elected once they are; a namesake stands alone.
 */
export function speakersToOffer(
  directory: readonly KnownSpeaker[],
  candidates: readonly CandidateSpeaker[],
): readonly KnownSpeaker[] {
  const offered = new Map(directory.map((speaker) => [nameKey(speaker.name), speaker]));
  const others: KnownSpeaker[] = [];
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    const known = offered.get(key);
    if (known && (known.role === "" || isCandidateRole(known.role, candidate.contest))) {
      offered.set(key, mergedSpeaker(known, candidate));
    } else {
      others.push(candidate);
    }
  }
  return [...offered.values(), ...others];
}
