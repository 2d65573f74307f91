import { type Doc, Array as YArray } from "yjs";
import {
  addAuthority,
  addContest,
  addElection,
  addOwnParty,
  declare,
  putCandidate,
  typeInSheet,
} from "../../doc/changeResults";
import { checkPart } from "../../doc/checkPart";
import {
  type AuthorityFields,
  authoritiesOf,
  type ContestFields,
  contestsOf,
  type Declaring,
  electionsOf,
  ownPartiesOf,
  recordOf,
  sheetMapOf,
} from "../../doc/resultsDoc";
import { authoritySchema } from "../authority";
import { contestSchema } from "../contest";
import { declarationSchema } from "../declaration";
import { electionSchema } from "../election";
import { type Party, partySchema } from "../party";
import type { ImportPlan, PlannedContest } from "./importPlan";

/**
 * Does what a plan says, in one transaction: all of it or, when a part of it is not valid or a contest has gone since,
 * none. What is being typed in the contests' sheets stays. A plan that is applied twice changes nothing the second time.
 * Throws an Error that names the part.
 */
export function applyImport(doc: Doc, plan: ImportPlan): void {
  const parties = newParties(plan);
  checkPlan(doc, plan, parties);
  doc.transact(() => {
    for (const party of parties) if (!ownPartiesOf(doc).has(party.id)) addOwnParty(doc, party);
    for (const { kind, election } of plan.elections) {
      if (kind === "new" && !electionsOf(doc).has(election.id)) addElection(doc, election);
    }
    for (const authority of plan.authorities) if (!authoritiesOf(doc).has(authority.id)) addAuthority(doc, authority);
    for (const planned of plan.contests) {
      if (planned.kind === "known") changeKnown(doc, planned);
      else if (!contestsOf(doc).has(planned.contest.id)) addNew(doc, planned);
    }
    for (const { subject, expectedAt } of plan.times) changeFields(doc, subject, { expectedAt });
  });
}

/** The new parties that a contest which is imported needs; those of rejected rows alone are not kept. */
function newParties(plan: ImportPlan): readonly Party[] {
  const used = new Set(
    plan.contests.flatMap(({ contest }) => [
      ...contest.candidates.map(({ party }) => party),
      ...contest.previousHolders,
    ]),
  );
  const made = plan.parties.filter(({ how, party }) => how === "new" && used.has(party.id));
  return [...new Map(made.map(({ party }) => [party.id, party])).values()];
}

function checkPlan(doc: Doc, plan: ImportPlan, parties: readonly Party[]): void {
  for (const party of parties) checkPart(partySchema, party, `the party “${party.name}”`);
  for (const { election } of plan.elections) checkPart(electionSchema, election, `the election “${election.name}”`);
  for (const authority of plan.authorities) checkPart(authoritySchema, authority, `the authority “${authority.name}”`);
  for (const { kind, contest, declaration } of plan.contests) {
    const what = `the contest “${contest.name}”`;
    checkPart(contestSchema, contest, what);
    if (declaration !== null) checkPart(declarationSchema, declaration, what);
    if (kind === "known" && !contestsOf(doc).has(contest.id)) throw new Error(`${what} is no longer in the blog`);
  }
  for (const { subject, name } of plan.times) {
    const map = subject.kind === "contest" ? contestsOf(doc) : authoritiesOf(doc);
    if (!map.has(subject.id)) throw new Error(`“${name}” is no longer in the blog`);
  }
}

function addNew(doc: Doc, { contest, declaration }: PlannedContest): void {
  addContest(doc, { ...contest, declarations: declaration === null ? [] : [declaration] });
}

function changeKnown(doc: Doc, { contest, candidates, declaration }: PlannedContest): void {
  const subject = { kind: "contest", id: contest.id } as const;
  const record = recordOf(doc, subject);
  const { code, seats, electorate, authorityId, previousHolders, baseline, expectedAt } = contest;
  changeFields(doc, subject, { code, seats, electorate, authorityId, previousHolders, baseline, expectedAt });
  for (const candidate of candidates) putCandidate(doc, contest.id, candidate);
  if (declaration === null || hasDeclaration(record.get("declarations"), declaration.id)) return;
  const typed = [...sheetMapOf(record).entries()];
  declare(doc, subject, declaration);
  for (const [field, text] of typed) typeInSheet(doc, subject, field, text);
}

/** Sets those that are not so already. A record of before there was a field has none of it. */
function changeFields(doc: Doc, subject: Declaring, fields: Partial<ContestFields & AuthorityFields>): void {
  const record = recordOf(doc, subject);
  for (const [name, value] of Object.entries(fields)) {
    if (JSON.stringify(record.get(name) ?? null) !== JSON.stringify(value)) record.set(name, value);
  }
}

function hasDeclaration(declarations: unknown, id: string): boolean {
  return (
    declarations instanceof YArray && declarations.toArray().some((one: { readonly id?: string }) => one.id === id)
  );
}
