import { createCandidateId } from "../../model/ids";
import type { Candidate } from "../contest";
import { parseShare } from "../figures/parseFigure";
import { partyOf } from "../parties/findParty";
import { independent } from "../parties/partyIds";
import type { Party } from "../party";
import { partyNamed } from "./seatsText";

/** One line a candidate: "Jane Smith, Labour", and after that the party's previous share where it is known. */
export function candidatesText(candidates: readonly Candidate[], own: readonly Party[]): string {
  return candidates
    .map(({ name, party, previousShare }) =>
      [
        name,
        partyOf(party, own).name,
        ...(previousShare === null ? [] : [`${+(previousShare * 100).toFixed(2)}%`]),
      ].join(", "),
    )
    .join("\n");
}

/**
 * Reads candidates from lines as `candidatesText` writes them, or from two or three columns of a spreadsheet. A line
 * without a party is an independent. A candidate who was there before keeps the id: by the name, else by the place.
 */
export function readCandidatesText(
  text: string,
  before: readonly Candidate[],
  own: readonly Party[],
): { readonly candidates: readonly Candidate[]; readonly parties: readonly Party[] } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const typed = lines.map((line) => readLine(line, own));
  const left = new Map(before.map((candidate) => [candidate.id, candidate]));
  const byName = typed.map(({ name }) => {
    const found = [...left.values()].find((candidate) => candidate.name === name);
    if (found) left.delete(found.id);
    return found;
  });
  const candidates = typed.map(({ name, party, previousShare }, order): Candidate => {
    const same = byName[order] ?? takeAt(left, before[order]);
    const kept = same?.party === party.id ? same : undefined;
    return {
      id: same?.id ?? createCandidateId(),
      name,
      party: party.id,
      description: kept?.description ?? "",
      order,
      previousShare: previousShare ?? kept?.previousShare ?? null,
    };
  });
  return { candidates, parties: typed.map(({ party }) => party) };
}

function takeAt(left: Map<Candidate["id"], Candidate>, candidate: Candidate | undefined): Candidate | undefined {
  if (!candidate || !left.has(candidate.id)) return undefined;
  left.delete(candidate.id);
  return candidate;
}

interface Line {
  readonly name: string;
  readonly party: Party;
  readonly previousShare: number | null;
}

function readLine(line: string, own: readonly Party[]): Line {
  const parts = line.split(line.includes("\t") ? "\t" : ",").map((part) => part.trim());
  const share = parts.length > 2 ? parseShare(parts.at(-1) ?? "") : undefined;
  const hasShare = share !== undefined && share.kind === "value";
  const words = (hasShare ? parts.slice(0, -1) : parts).filter(Boolean);
  const [name = "", ...party] = words;
  return {
    name,
    party: party.length > 0 ? partyNamed(party.join(", "), own) : partyOf(independent, own),
    previousShare: hasShare ? share.value : null,
  };
}
