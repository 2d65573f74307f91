import { resultsIndex } from "../../../results/arithmetic/resultsIndex";
import { checkResults } from "../../../results/checks/checkResults";
import type { Finding } from "../../../results/checks/finding";
import { showsResults } from "../../../results/views/showsResults";
import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type CheckPlace, type RuleFinding } from "../checkFinding";

/**
 * What the results desk finds, for the rules that each take a part of it. Of what no table on the page shows, an ERROR
 * is a WARN: it cannot be so, and no reader sees it. The place is the first entry that shows the figures.
 */
export function figuresFound(checked: CheckedBlog, isOfRule: (finding: Finding) => boolean): readonly RuleFinding[] {
  const placeOf = placesOfSubjects(checked);
  return checkResults(checked.blog.results)
    .filter(isOfRule)
    .map(({ level, subject, sentence, code }) => {
      const shown = placeOf(subject);
      return {
        level: shown === undefined ? "WARN" : level,
        place: shown ?? { kind: subject.kind, id: subject.id },
        sentence: `${asSentence(subject.name)}: ${sentence} Put it right in the results desk.`,
        found: `${code} ${sentence}`,
      };
    });
}

/** A tally shows every council and contest of its election, a council its wards. */
function placesOfSubjects({ blog, printed }: CheckedBlog): (subject: Finding["subject"]) => CheckPlace | undefined {
  const index = resultsIndex(blog.results);
  const shown = new Map<string, CheckPlace>();
  for (const { place, body } of [...printed.slice(1), ...printed.slice(0, 1)]) {
    for (const { kind, subject, frozen } of showsResults(body)) {
      if (frozen) continue;
      for (const id of idsShown(kind, subject)) if (!shown.has(id)) shown.set(id, place);
    }
  }
  return ({ id }) => shown.get(id);

  function idsShown(kind: string, subject: string): readonly string[] {
    const authority = kind === "authority" ? index.authority(subject) : undefined;
    if (authority) return [subject, ...index.wardsOf(authority).map(({ id }) => id)];
    if (kind !== "tally") return [subject];
    return [subject, ...[...index.authoritiesIn(subject), ...index.contestsIn(subject)].map(({ id }) => id)];
  }
}
