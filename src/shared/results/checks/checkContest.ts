import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { Results } from "../results";
import { contestElected } from "./contestElected";
import { contestHistory } from "./contestHistory";
import { contestPapers } from "./contestPapers";
import { contestPreparation } from "./contestPreparation";
import { type Complaint, type Finding, type FindingSubject, warning } from "./finding";

/**
 * What does not add up in a contest and in `declaration`, which may be on its way; without one, the preparation alone
 * is looked at.
 */
export function checkContest(
  _results: Results,
  contest: Contest,
  declaration: Declaration | undefined,
): readonly Finding[] {
  const subject: FindingSubject = { kind: "contest", id: contest.id, name: contest.name };
  const found = [...contestPreparation(contest), ...(declaration ? declared(contest, declaration) : [])];
  return found.map((complaint) => ({ ...complaint, subject }));
}

function declared(contest: Contest, declaration: Declaration): readonly Complaint[] {
  return [
    ...contestPapers(contest, declaration),
    ...contestElected(contest, declaration),
    ...contestHistory(contest, declaration),
    ...source(declaration.source),
  ];
}

function source(text: string): readonly Complaint[] {
  return text.trim() === ""
    ? [warning("noSource", "The figures have no source; say who announced them.", "source")]
    : [];
}
