const groups = {
  election: "8000",
  authority: "8001",
  contest: "8002",
  candidate: "8003",
  declaration: "8004",
} as const;

/**
 * An id that is the same in every sample, so that a block can point to its figures: a UUIDv7 of 10 pm on 3 May 2018, in
 * which the group stands for what it is the id of. They sort by `number`.
 */
export function sampleId<Id extends string>(group: keyof typeof groups, number: number): Id {
  return `016327cd-f880-7000-${groups[group]}-${number.toString(16).padStart(12, "0")}` as Id;
}
