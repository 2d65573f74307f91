import { type Doc, Map as YMap } from "yjs";
import { messageOf } from "../ipc/result";
import { type Authority, authoritySchema } from "../results/authority";
import { type Contest, contestSchema } from "../results/contest";
import { type Election, electionSchema } from "../results/election";
import { type Party, partySchema } from "../results/party";
import type { Results } from "../results/results";
import { checkPart } from "./checkPart";
import { distinctById } from "./distinctById";
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

/** One election as plain data. Throws an Error that names what is wrong. */
export function readElection(record: YRecord): Election {
  return readRecord(record, "election", (what) =>
    checkPart(electionSchema, plainFields(record, electionFieldNames), what),
  );
}

/** One party of the blog's own. Throws an Error that names what is wrong. */
export function readOwnParty(party: unknown): Party {
  const name = typeof party === "object" && party !== null && "name" in party ? party.name : undefined;
  return checkPart(partySchema, party, named("party", name));
}

/** One contest as plain data. Throws an Error that names what is wrong. */
export function readContest(record: YRecord): Contest {
  const contest = readRecord(record, "contest", (what) =>
    checkPart(
      contestSchema,
      { ...plainDeclaring(record, contestFieldNames), candidates: [...candidatesMapOf(record).values()] },
      what,
    ),
  );
  return { ...contest, candidates: contest.candidates.toSorted(compareCandidates) };
}

/** One authority as plain data. Throws an Error that names what is wrong. */
export function readAuthority(record: YRecord): Authority {
  return readRecord(record, "authority", (what) =>
    checkPart(authoritySchema, plainDeclaring(record, authorityFieldNames), what),
  );
}

/** Whatever is wrong with a record, its name is in the message: nobody can look for "the sheet is missing". */
function readRecord<T>(record: unknown, kind: string, read: (what: string) => T): T {
  const name = record instanceof YMap ? record.get("name") : undefined;
  const what = named(kind, name);
  if (!(record instanceof YMap)) throw new Error(`${what} cannot be read: it is not of the expected kind`);
  try {
    return read(what);
  } catch (error) {
    const message = messageOf(error);
    throw message.startsWith(what) ? error : new Error(`${what} cannot be read: ${message}`);
  }
}

function named(kind: string, name: unknown): string {
  return typeof name === "string" && name !== "" ? `the ${kind} “${name}”` : `the ${kind} without a name`;
}

function plainDeclaring(record: YRecord, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    ...plainFields(record, fields),
    sheet: Object.fromEntries(sheetMapOf(record).entries()),
    declarations: distinctById(declarationsArrayOf(record).toArray()),
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
