import { createCandidateId } from "../../model/ids";
import type { Candidate } from "../contest";
import { parseShare } from "../figures/parseFigure";
import { findParty, partyOf } from "../parties/findParty";
import { independent } from "../parties/partyIds";
import type { Party } from "../party";
import type { Meaning } from "../transfer/columnMeaning";
import { meaningOfHeader } from "../transfer/headerWords";
import { candidateKey } from "../transfer/nameKeys";
import { partyNamed } from "./seatsText";

/**
 * One line a candidate: "Jane Smith, Labour", and after that the party's previous share where it is known. Where a name
 * has a comma in it, as "SMITH, Jane" has, tabs part the line.
 */
export function candidatesText(candidates: readonly Candidate[], own: readonly Party[]): string {
  return candidates
    .map(({ name, party, previousShare }) => {
      const parts = [name, partyOf(party, own).name].map(onOneLine);
      const separator = parts.some((part) => part.includes(",")) ? "\t" : ", ";
      return [...parts, ...(previousShare === null ? [] : [shareText(previousShare)])].join(separator);
    })
    .join("\n");
}

/** In hundredths of a point: finer than what is published, and short enough to be read. */
function shareText(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** What lines of candidates come to, and what is to be said of them. */
export interface CandidatesReading {
  readonly candidates: readonly Candidate[];
  readonly parties: readonly Party[];
  /** One sentence each: a name that is on the list twice. */
  readonly problems: readonly string[];
  /** Parties that nobody knows and that are taken by the name that was typed, each once. */
  readonly unknownParties: readonly string[];
  /** The candidates of the lines that name no party, who are taken for independents. */
  readonly withoutParty: readonly string[];
}

/**
 * Reads candidates from lines as `candidatesText` writes them, or from columns of a spreadsheet; a header above them is
 * nobody, and says which column is which. A line without a party is an independent. A candidate who was there before
 * keeps the id: by name and party, else by the name, else by the place. The previous share stays where none is typed; a
 * "-" takes it away.
 */
export function readCandidatesText(
  text: string,
  before: readonly Candidate[],
  own: readonly Party[],
): CandidatesReading {
  // A party that nobody knows has the words of its id for a name: it is found again by them.
  const known = [...own, ...before.map(({ party }) => partyOf(party, own))];
  const filled = text.split("\n").filter((line) => /[^\s,]/.test(line));
  const header = headerOf(filled[0]);
  const lines = header ? filled.slice(1) : filled;
  const typed = lines.map((line) => readParts(header ? inOrder(cellsOf(line), header) : cellsOf(line), known));
  const left = new Map(before.map((candidate) => [candidate.id, candidate]));
  const take = (found: Candidate | undefined): Candidate | undefined =>
    found && left.delete(found.id) ? found : undefined;
  const find = (fits: (candidate: Candidate) => boolean) => take([...left.values()].find(fits));
  const sameAs = (name: string) => (candidate: Candidate) => onOneLine(candidate.name) === name;
  // Two of one name are told apart by the party before either is looked for by name alone.
  const byBoth = typed.map(({ name, party }) => find((one) => sameAs(name)(one) && one.party === party.id));
  const byName = typed.map(({ name }, order) => byBoth[order] ?? find(sameAs(name)));
  const candidates = typed.map(({ name, party, previousShare }, order): Candidate => {
    const same = byName[order] ?? take(before[order]);
    const kept = same?.party === party.id ? same : undefined;
    return {
      id: same?.id ?? createCandidateId(),
      name,
      party: party.id,
      description: kept?.description ?? "",
      order,
      previousShare: shareOf(previousShare, kept?.previousShare ?? null),
    };
  });
  const unknown = typed.filter(({ partyWords }) => partyWords !== "" && !findParty(partyWords, known));
  return {
    candidates,
    parties: typed.map(({ party }) => party),
    problems: namesTwice(typed.map(({ name }) => name)),
    unknownParties: [...new Set(unknown.map(({ party }) => party.name))],
    withoutParty: typed.filter(({ partyWords }) => partyWords === "").map(({ name }) => name),
  };
}

function namesTwice(names: readonly string[]): readonly string[] {
  const byName = Map.groupBy(names.filter(Boolean), candidateKey);
  return [...byName.values()].flatMap(([name, ...others]) => {
    if (others.length === 0) return [];
    if (others.length === 1)
      return `${name} is on the list twice; take one line out, unless two people of that name stand.`;
    const times = `${others.length + 1} times`;
    return `${name} is on the list ${times}; take the others out, unless so many people of that name stand.`;
  });
}

/** What the columns are; undefined where the first line is a candidate already. */
function headerOf(line: string | undefined): readonly (Meaning | undefined)[] | undefined {
  const meanings = cellsOf(line ?? "").map((cell) => meaningOfHeader(cell)?.meaning);
  const hasName = meanings.some((meaning) => meaning === "candidateName" || meaning === "surname");
  // Somebody may be called Name: then a party stands beside it, or nothing that a header would have.
  const isHeader = hasName && (meanings.length === 1 || meanings.filter(Boolean).length > 1);
  return isHeader ? meanings : undefined;
}

/** Name, party and share before, in this order. Figures of the night are not for this list. */
function inOrder(cells: readonly string[], header: readonly (Meaning | undefined)[]): readonly string[] {
  const of = (...meanings: readonly Meaning[]) =>
    meanings.flatMap((meaning) => cells[header.indexOf(meaning)] ?? []).filter(Boolean);
  const name = of("candidateName").concat(of("firstName", "surname"));
  const [party = ""] = of("party", "description");
  const share = header.includes("votes") ? of("previousShare") : of("previousShare", "share");
  return [name.join(" "), party, ...share];
}

function cellsOf(line: string): readonly string[] {
  return line.split(line.includes("\t") ? "\t" : ",").map(onOneLine);
}

/** What is typed as it was written keeps the digits that were not written. */
function shareOf(typed: Line["previousShare"], kept: number | null): number | null {
  if (typed === undefined) return kept;
  return typed !== null && kept !== null && shareText(typed) === shareText(kept) ? kept : typed;
}

interface Line {
  readonly name: string;
  /** As they were typed; empty where there are none. */
  readonly partyWords: string;
  readonly party: Party;
  /** Undefined where nothing is typed; null for a "-". */
  readonly previousShare: number | null | undefined;
}

function readParts(parts: readonly string[], known: readonly Party[]): Line {
  const last = parts.at(-1) ?? "";
  const share = parts.length > 2 && last !== "" ? parseShare(last) : undefined;
  const hasShare = share !== undefined && share.kind !== "problem";
  const [name = "", ...words] = hasShare ? parts.slice(0, -1) : parts;
  const partyWords = words.filter(Boolean).join(", ");
  return {
    name,
    partyWords,
    party: partyWords === "" ? partyOf(independent, known) : partyNamed(partyWords, known),
    previousShare: hasShare ? (share.kind === "value" ? share.value : null) : undefined,
  };
}
