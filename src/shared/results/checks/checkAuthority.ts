import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Authority, AuthorityDeclaration } from "../authority";
import type { Results } from "../results";
import { authorityHistory } from "./authorityHistory";
import { authorityPreparation } from "./authorityPreparation";
import { authoritySeats } from "./authoritySeats";
import { type Complaint, type Finding, type FindingSubject, warning } from "./finding";

/** What does not add up in an authority and in `declaration`, which may be on its way; by default the current one. */
export function checkAuthority(
  results: Results,
  authority: Authority,
  declaration: AuthorityDeclaration | undefined = currentDeclaration(authority.declarations),
): readonly Finding[] {
  const subject: FindingSubject = { kind: "authority", id: authority.id, name: authority.name };
  const found = [
    ...authorityPreparation(results, authority),
    ...authoritySeats(results, authority, declaration),
    ...(declaration ? authorityHistory(results, authority, declaration) : []),
    ...(declaration ? source(declaration.source) : []),
  ];
  return found.map((complaint) => ({ ...complaint, subject }));
}

function source(text: string): readonly Complaint[] {
  return text.trim() === ""
    ? [warning("noSource", "The figures have no source; say who announced them.", "source")]
    : [];
}
