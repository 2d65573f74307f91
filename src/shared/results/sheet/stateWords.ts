import type { DeclarationState } from "../declaration";

/** A state as it reads in a sentence. */
export const stateWords: Readonly<Record<DeclarationState, string>> = {
  provisional: "provisional",
  declared: "declared",
  recount: "recount",
  drawnByLot: "drawn by lot",
  uncontested: "uncontested",
  countermanded: "countermanded",
};
