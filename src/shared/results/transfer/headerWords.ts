import type { Meaning } from "./columnMeaning";

/**
 * Headers by what they mean, in the form of headerKey; where two columns of a file mean the same, the one whose header
 * stands first here is used. From the House of Commons Library's "results by candidate", Democracy Club's candidates
 * and results files (yournextrepresentative: `uk_results_create_file` and the data builder), what exportCsv writes, and
 * the sheets that councils publish.
 */
const headers: Readonly<Record<Exclude<Meaning, "ignored">, readonly string[]>> = {
  electionName: ["election", "election name", "name of election"],
  electionId: ["election id"],
  electionDate: ["election date", "polling date", "poll date", "polling day", "date of election", "date of poll"],
  electionKind: ["election kind", "kind of election"],
  electionBaseline: ["election baseline"],
  contestName: [
    ...["contest", "contest name", "constituency name", "constituency", "ward name", "ward", "post label"],
    ...["electoral division", "division name", "division", "electoral ward", "ward division", "seat name"],
    ...["area name", "area", "polling area"],
  ],
  contestCode: [
    ...["code", "contest code", "ballot paper id", "ons id", "ons code", "gss code", "gss", "ward code"],
    ...["ons ward code", "constituency code", "division code", "area code"],
  ],
  authorityName: [
    ...["authority", "authority name", "local authority name", "local authority", "council name", "council"],
    ...["organisation name", "district name", "borough"],
  ],
  authorityCode: ["authority code", "council code", "local authority code", "la code", "lad code"],
  candidateName: [
    ...["candidate", "candidate name", "candidates", "name of candidate", "candidate s name", "candidates name"],
    ...["person name", "full name", "candidate full name", "name"],
  ],
  firstName: [
    ...["candidate first name", "first name", "candidate forename", "candidate forenames", "forename", "forenames"],
    ...["first names", "candidate first names", "candidateforename", "given name", "firstname"],
  ],
  surname: ["candidate surname", "surname", "last name", "family name", "candidatesurname", "candidate last name"],
  party: [
    ...["party", "party name", "political party", "party affiliation", "affiliation", "name of party"],
    ...["party abbreviation", "party group"],
  ],
  partyId: ["party id", "electoral commission party id", "ec party id"],
  description: [
    ...["description", "party description text", "party description", "ballot paper description"],
    ...["description if any", "candidate description", "candidatedescription"],
  ],
  votes: [
    ...["votes", "votes cast", "number of votes", "no of votes", "total votes", "votes polled", "votes received"],
    ...["votes recorded", "candidate votes", "candidatevotes", "vote", "number of votes recorded"],
  ],
  share: [
    ...["share", "vote share", "share of vote", "share of the vote", "share of votes", "percentage", "percent"],
    ...["percentage of vote", "percentage of votes", "vote percentage"],
  ],
  change: ["change", "change in share", "share change", "change in vote share", "change percent"],
  previousShare: ["previous share", "previous vote share", "share before", "last share", "previous percent"],
  elected: ["elected", "is winner", "winner", "elected yes no", "result", "outcome", "status"],
  electorate: [
    ...["electorate", "total electorate", "eligible electorate", "registered electors", "electors"],
    ...["number of electors", "registered voters"],
  ],
  ballots: [
    ...["ballot papers", "ballot papers counted", "turnout reported", "ballot papers issued", "ballots"],
    ...["ballots issued", "number of ballot papers issued", "total ballots", "num turnout reported", "ballots cast"],
  ],
  rejected: [
    ...["rejected ballots", "rejected ballot papers", "rejected", "spoilt ballots", "spoiled ballots"],
    ...["rejected papers", "spoilt", "spoiled", "num spoilt ballots", "spoilt papers", "invalid votes"],
  ],
  turnout: ["turnout", "turnout percentage", "turnout percent", "percentage turnout", "percent turnout"],
  seats: [
    ...["seats", "seats contested", "seats to fill", "number of seats", "no of seats", "vacancies"],
    ...["number of vacancies", "winner count", "number of councillors"],
  ],
  previousHolder: [
    ...["previous holder", "holder before", "held by", "defending party", "incumbent party", "previous party"],
    ...["previous winner"],
  ],
  contestBaseline: ["contest baseline"],
  source: ["source", "results source", "result source"],
  state: ["state", "declaration state", "tied vote winner"],
  expectedAt: [
    ...["expected at", "expected", "expected declaration", "expected declaration time", "expected time"],
    ...[
      "estimated declaration",
      "estimated declaration time",
      "estimated time of declaration",
      "expected time of declaration",
    ],
    ...["est declaration", "est declaration time", "est time", "estimated time", "due", "eta"],
  ],
  declaredAt: ["declared at", "time declared", "declaration time", "time of declaration", "declared"],
};

export interface HeaderMatch {
  readonly meaning: Meaning;
  /** From 0, the surest first. */
  readonly rank: number;
}

const known: ReadonlyMap<string, HeaderMatch> = new Map(
  (Object.entries(headers) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word, rank): [string, HeaderMatch] => [word, { meaning, rank }]),
  ),
);

/** What a header says that its column is; undefined when the words are not known. */
export function meaningOfHeader(header: string): HeaderMatch | undefined {
  const key = headerKey(header);
  if (key === "%" || key === "% share" || key === "% vote" || key === "vote %") return { meaning: "share", rank: 50 };
  return known.get(key.replaceAll("%", "percent"));
}

/** Small letters without accents; `_` and punctuation as one space. */
export function headerKey(header: string): string {
  return header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
