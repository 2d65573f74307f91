/** Somebody who was quoted in this blog before. */
export interface SpeakerSuggestion {
  readonly speaker: string;
  readonly role: string;
  readonly party: string;
}
