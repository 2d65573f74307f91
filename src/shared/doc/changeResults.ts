import { type Doc, Array as YArray, Map as YMap } from "yjs";
import type { AuthorityId, CandidateId, ContestId, ElectionId } from "../model/ids";
import type { Moment } from "../model/moment";
import type { Authority, AuthorityDeclaration } from "../results/authority";
import type { Candidate, Contest } from "../results/contest";
import type { Declaration } from "../results/declaration";
import type { Election } from "../results/election";
import type { Party } from "../results/party";
import { metaOf, modelVersion } from "./blogDoc";
import {
  type AuthorityFields,
  authoritiesOf,
  authorityFieldNames,
  type ContestFields,
  candidatesMapOf,
  contestFieldNames,
  contestsOf,
  type Declaring,
  declarationsArrayOf,
  electionRecordOf,
  electionsOf,
  ownPartiesOf,
  recordOf,
  sheetMapOf,
  type YRecord,
} from "./resultsDoc";

/** Adds an election. A Nightdesk that knows nothing of results then refuses the blog, in place of leaving them out. */
export function addElection(doc: Doc, election: Election): void {
  doc.transact(() => {
    metaOf(doc).set("modelVersion", modelVersion);
    electionsOf(doc).set(election.id, new YMap(Object.entries(election)));
  });
}

export function changeElection(doc: Doc, id: ElectionId, fields: Partial<Omit<Election, "id">>): void {
  setFields(doc, electionRecordOf(doc, id), fields);
}

/** Adds a contest with its candidates and what has been declared. */
export function addContest(doc: Doc, contest: Contest): void {
  const record = declaringRecord(contest, contestFieldNames);
  record.set("candidates", new YMap(contest.candidates.map((candidate) => [candidate.id, candidate])));
  contestsOf(doc).set(contest.id, record);
}

export function changeContest(doc: Doc, id: ContestId, fields: Partial<Omit<ContestFields, "id">>): void {
  setFields(doc, recordOf(doc, { kind: "contest", id }), fields);
}

export function addAuthority(doc: Doc, authority: Authority): void {
  authoritiesOf(doc).set(authority.id, declaringRecord(authority, authorityFieldNames));
}

export function changeAuthority(doc: Doc, id: AuthorityId, fields: Partial<Omit<AuthorityFields, "id">>): void {
  setFields(doc, recordOf(doc, { kind: "authority", id }), fields);
}

/** Sets when figures are expected; null where nobody knows. */
export function setExpectedAt(doc: Doc, subject: Declaring, expectedAt: Moment | null): void {
  setFields(doc, recordOf(doc, subject), { expectedAt });
}

function declaringRecord<T extends Contest | Authority>(value: T, fields: readonly (keyof T & string)[]): YRecord {
  const record: YRecord = new YMap(fields.map((name): [string, unknown] => [name, value[name]]));
  record.set("sheet", new YMap(Object.entries(value.sheet)));
  record.set("declarations", YArray.from([...value.declarations]));
  return record;
}

/** Adds a candidate, or puts what is known of one in place of what was. */
export function putCandidate(doc: Doc, id: ContestId, candidate: Candidate): void {
  candidatesMapOf(recordOf(doc, { kind: "contest", id })).set(candidate.id, candidate);
}

/** Takes a candidate off the list. Earlier declarations keep the figure. */
export function removeCandidate(doc: Doc, id: ContestId, candidate: CandidateId): void {
  candidatesMapOf(recordOf(doc, { kind: "contest", id })).delete(candidate);
}

export function addOwnParty(doc: Doc, party: Party): void {
  ownPartiesOf(doc).set(party.id, party);
}

/** Keeps what stands in a field of the sheet; an empty one is forgotten. */
export function typeInSheet(doc: Doc, subject: Declaring, field: string, text: string): void {
  const sheet = sheetMapOf(recordOf(doc, subject));
  if (text === "") sheet.delete(field);
  else if (sheet.get(field) !== text) sheet.set(field, text);
}

/** Throws away what is typed and not declared. */
export function emptySheet(doc: Doc, subject: Declaring): void {
  const sheet = sheetMapOf(recordOf(doc, subject));
  doc.transact(() => {
    for (const field of [...sheet.keys()]) sheet.delete(field);
  });
}

/** Keeps a declaration for good and empties the sheet that it came from, in one transaction. */
export function declare(
  doc: Doc,
  subject: { readonly kind: "contest"; readonly id: ContestId },
  declaration: Declaration,
): void;
export function declare(
  doc: Doc,
  subject: { readonly kind: "authority"; readonly id: AuthorityId },
  declaration: AuthorityDeclaration,
): void;
export function declare(doc: Doc, subject: Declaring, declaration: Declaration | AuthorityDeclaration): void {
  const declarations = declarationsArrayOf(recordOf(doc, subject));
  doc.transact(() => {
    declarations.push([declaration]);
    emptySheet(doc, subject);
  });
}

/** Takes a contest or an authority away, with all that was typed for it. */
export function removeDeclaring(doc: Doc, { kind, id }: Declaring): void {
  (kind === "contest" ? contestsOf(doc) : authoritiesOf(doc)).delete(id);
}

function setFields(doc: Doc, record: YRecord, fields: Readonly<Record<string, unknown>>): void {
  doc.transact(() => {
    for (const [name, value] of Object.entries(fields)) record.set(name, value);
  });
}
