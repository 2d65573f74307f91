import type { Doc } from "yjs";
import { type Authority, authoritySchema } from "../results/authority";
import { type Contest, contestSchema } from "../results/contest";
import { type Election, electionSchema } from "../results/election";
import { type Party, partySchema } from "../results/party";
import type { Results } from "../results/results";
import { checkPart } from "./checkPart";
import {
  authoritiesOf,
  authorityFieldNames,
  candidatesMapOf,
  contestFieldNames,
  contestsOf,
  declarationsArrayOf,
  electionFieldNames,
  electionsOf,
  ownPartiesOf,
  sheetMapOf,
  type YRecord,
} from "./resultsDoc";

/** All results of a blog, in the order of their ids: the order in which they were made. Throws an Error as readEntry does. */
export function readResults(doc: Doc): Results {
  return {
    elections: byId([...electionsOf(doc).values()].map(readElection)),
    authorities: byId([...authoritiesOf(doc).values()].map(readAuthority)),
    contests: byId([...contestsOf(doc).values()].map(readContest)),
    ownParties: byId([...ownPartiesOf(doc).values()].map(readOwnParty)),
  };
}

export function readElection(record: YRecord): Election {
  return checkPart(electionSchema, plainFields(record, electionFieldNames), "an election");
}

export function readOwnParty(party: unknown): Party {
  return checkPart(partySchema, party, "a party");
}

/** One contest as plain data. Throws an Error that names what is wrong. */
export function readContest(record: YRecord): Contest {
  const name = String(record.get("name") ?? "without a name");
  const contest = checkPart(
    contestSchema,
    { ...plainDeclaring(record, contestFieldNames), candidates: [...candidatesMapOf(record).values()] },
    `the contest “${name}”`,
  );
  return { ...contest, candidates: contest.candidates.toSorted(compareCandidates) };
}

/** One authority as plain data. Throws an Error that names what is wrong. */
export function readAuthority(record: YRecord): Authority {
  const name = String(record.get("name") ?? "without a name");
  return checkPart(authoritySchema, plainDeclaring(record, authorityFieldNames), `the authority “${name}”`);
}

function plainDeclaring(record: YRecord, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    ...plainFields(record, fields),
    sheet: Object.fromEntries(sheetMapOf(record).entries()),
    declarations: declarationsArrayOf(record).toArray(),
  };
}

function plainFields(record: YRecord, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((name) => [name, record.get(name)]));
}

function compareCandidates(a: Contest["candidates"][number], b: Contest["candidates"][number]): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
