import { type DeclarationState, declarationStates } from "../declaration";

const words: Readonly<Record<string, DeclarationState>> = {
  final: "declared",
  result: "declared",
  tied: "drawnByLot",
  lot: "drawnByLot",
  "by lot": "drawnByLot",
  "drawn by lot": "drawnByLot",
  "tied and drawn by lot": "drawnByLot",
  // Democracy Club's tied_vote_winner, beside the candidate who was drawn.
  t: "drawnByLot",
  true: "drawnByLot",
  unopposed: "uncontested",
  "elected unopposed": "uncontested",
};

/** The state of a declaration as a file writes it; undefined when it is blank or not known. */
export function readState(text: string): DeclarationState | undefined {
  const key = text.trim().toLowerCase();
  return declarationStates.find((state) => state.toLowerCase() === key) ?? words[key];
}
