import type { Doc } from "yjs";
import { addAuthority, addContest, addElection, addOwnParty } from "../../doc/changeResults";
import {
  authoritiesOf,
  contestsOf,
  type Declaring,
  declarationsArrayOf,
  electionsOf,
  ownPartiesOf,
  recordOf,
} from "../../doc/resultsDoc";
import type { AnyDeclaration } from "../arithmetic/currentDeclaration";
import type { Results } from "../results";

/**
 * Takes the results of another blog in, in one transaction: what is not here is added as it is, and a contest or council
 * that is here gets the declarations that it lacks; its name and candidates stay. Doing it twice changes nothing more.
 */
export function mergeResults(doc: Doc, results: Results): void {
  doc.transact(() => {
    for (const party of results.ownParties) if (!ownPartiesOf(doc).has(party.id)) addOwnParty(doc, party);
    for (const election of results.elections) if (!electionsOf(doc).has(election.id)) addElection(doc, election);
    for (const authority of results.authorities) {
      if (!authoritiesOf(doc).has(authority.id)) addAuthority(doc, authority);
      else addDeclarations(doc, { kind: "authority", id: authority.id }, authority.declarations);
    }
    for (const contest of results.contests) {
      if (!contestsOf(doc).has(contest.id)) addContest(doc, contest);
      else addDeclarations(doc, { kind: "contest", id: contest.id }, contest.declarations);
    }
  });
}

function addDeclarations(doc: Doc, subject: Declaring, declarations: readonly AnyDeclaration[]): void {
  const kept = declarationsArrayOf(recordOf(doc, subject));
  const here = new Set((kept.toArray() as readonly AnyDeclaration[]).map(({ id }) => id));
  kept.push(declarations.filter(({ id }) => !here.has(id)));
}
