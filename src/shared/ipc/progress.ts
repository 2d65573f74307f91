/** What is being done with a handover file, in the order in which it is done: two of them on the way out. */
export const handoverSteps = ["reading", "checking", "merging", "saving", "packing", "writing"] as const;
export type HandoverStep = (typeof handoverSteps)[number];

/** How far work with a handover file has come. */
export interface HandoverProgress {
  readonly step: HandoverStep;
  /** How much of the step is done, 0 to 1; null where nobody knows. */
  readonly share: number | null;
}

/** Told of every step as it begins, and now and then within it. */
export type OnProgress = (progress: HandoverProgress) => void;
