import { authorityResult } from "../arithmetic/authorityResult";
import { resultsIndex } from "../arithmetic/resultsIndex";
import { tallyOf } from "../arithmetic/tally";
import type { Authority } from "../authority";
import type { Election } from "../election";
import { formatCount } from "../figures/formatFigure";
import type { Control } from "../party";
import type { Results } from "../results";
import { controlWords } from "./contradictedControl";
import { countOf, namesOf, sumOf } from "./countOf";
import { type Complaint, error, type Finding, type FindingSubject, warning } from "./finding";
import { sameName } from "./sameName";

/** What does not add up across the contests and authorities of one election. */
export function checkElection(results: Results, election: Election): readonly Finding[] {
  const subject: FindingSubject = { kind: "election", id: election.id, name: election.name };
  const authorities = results.authorities.filter(({ electionId }) => electionId === election.id);
  const found = [
    ...holdsAboveBefore(results, election, authorities),
    ...totals(results, election, authorities),
    ...baselines(results, election),
    ...authoritiesTwice(results, authorities),
    ...contestsTwice(results, election),
  ];
  return found.map((complaint) => ({ ...complaint, subject }));
}

/** A council that held can only be one that was held before and is not listed by itself. */
function holdsAboveBefore(
  { ownParties }: Results,
  { controlBefore, unlistedHolds }: Election,
  authorities: readonly Authority[],
): readonly Complaint[] {
  if (controlBefore.length === 0) return [];
  return grouped(unlistedHolds).flatMap(({ control, councils }) => {
    const before = sumOf(controlBefore.filter((each) => each.control === control).map((each) => each.councils));
    const listed = authorities.filter((authority) => authority.controlBefore === control).length;
    if (councils + listed <= before) return [];
    const words = controlWords(control, ownParties).replace(/^./, (letter) => letter.toUpperCase());
    const holds = `${countOf(councils, "hold")} that ${councils === 1 ? "is" : "are"} not listed`;
    const and = listed === 0 ? "" : ` and ${countOf(listed, "listed council")}`;
    const sentence = `${words}: ${holds}${and} cannot be, with ${countOf(before, "council")} before.`;
    return [error("holdsAboveBefore", sentence)];
  });
}

function grouped(holds: Election["unlistedHolds"]): Election["unlistedHolds"] {
  const counts = new Map<Control, number>();
  for (const { control, councils } of holds) counts.set(control, (counts.get(control) ?? 0) + councils);
  return [...counts].map(([control, councils]) => ({ control, councils })).filter(({ councils }) => councils > 0);
}

function totals(results: Results, election: Election, authorities: readonly Authority[]): readonly Complaint[] {
  const { total, controlBefore, unlistedHolds } = election;
  if (total === null) return [];
  const found: Complaint[] = [];
  const unlisted = sumOf(unlistedHolds.map(({ councils }) => councils));
  const councils = authorities.length + unlisted;
  const declare = `only ${formatCount(total)} ${total === 1 ? "declares" : "declare"} in all`;
  if (councils > total) {
    const parts = unlisted > 0 ? ` (${formatCount(authorities.length)} listed, ${formatCount(unlisted)} not)` : "";
    found.push(
      error(
        "councilsAboveTotal",
        `${countOf(councils, "council")}${parts} ${councils === 1 ? "is" : "are"} counted, but ${declare}.`,
      ),
    );
  }
  const contests = results.contests.filter(({ electionId }) => electionId === election.id).length;
  if (councils === 0 && contests > total) {
    found.push(
      error(
        "contestsAboveTotal",
        `${countOf(contests, "contest")} ${contests === 1 ? "is" : "are"} listed, but ${declare}.`,
      ),
    );
  }
  const before = sumOf(controlBefore.map((each) => each.councils));
  if (controlBefore.length > 0 && before !== total) {
    const sentence = `Control before adds up to ${countOf(before, "council")}, but ${formatCount(total)} ${total === 1 ? "declares" : "declare"} in all.`;
    found.push(warning("controlBeforeNotTotal", sentence));
  }
  return found;
}

function baselines(results: Results, election: Election): readonly Complaint[] {
  if (resultsIndex(results).election(election.id) === undefined) return [];
  const { baselines: all } = tallyOf(results, election.id);
  if (all.length < 2) return [];
  const named = namesOf(all.map((baseline) => `“${baseline}”`));
  return [warning("severalBaselines", `Changes against ${named} cannot be added up, so the tally shows none.`)];
}

function authoritiesTwice(results: Results, authorities: readonly Authority[]): readonly Complaint[] {
  const byName = sameName(authorities, ({ name }) => name);
  const byCode = sameName(authorities, ({ code }) => code).filter(
    (group) => sameName(group, ({ name }) => name)[0]?.length !== group.length,
  );
  const twice = (group: readonly Authority[], listed: string) => {
    const controls = new Set(group.flatMap((authority) => authorityResult(results, authority).control ?? []));
    if (controls.size < 2) return warning("authorityTwice", `${listed}.`);
    const claims = namesOf([...controls].map((control) => controlWords(control, results.ownParties)));
    return error("authorityTwice", `${listed}, with ${claims}.`);
  };
  return [
    ...byName.map((group) => twice(group, `${group[0]?.name.trim()} is listed ${countOf(group.length, "time")}`)),
    ...byCode.map((group) =>
      twice(group, `${namesOf(group.map(({ name }) => name.trim()))} have the same code, ${group[0]?.code.trim()}`),
    ),
  ];
}

function contestsTwice({ contests }: Results, { id }: Election): readonly Complaint[] {
  const own = contests.filter(({ electionId }) => electionId === id);
  const byName = sameName(own, ({ name, authorityId }) => (name.trim() === "" ? "" : `${authorityId ?? ""} ${name}`));
  return byName.map((group) =>
    warning("contestTwice", `${group[0]?.name} is listed ${countOf(group.length, "time")}.`),
  );
}
