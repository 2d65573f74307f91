import type { ResultsKind } from "../../document/blocks/results";
import { oncePer } from "../../oncePer";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { authorityView } from "./authorityView";
import { contestView } from "./contestView";
import { tallyView } from "./tallyView";

const viewsOf = oncePer((_: Results) => oncePer((_: ResultsLanguage) => new Map<string, ResultsView | undefined>()));

/**
 * What a results block shows of one contest, one authority or the tally of one election. Undefined when the subject is
 * not there. Made once for each state of the results and language: a tally over 650 contests may stand in dozens of entries.
 */
export function viewOf(
  results: Results,
  kind: ResultsKind,
  subject: string,
  language: ResultsLanguage = british,
): ResultsView | undefined {
  const known = viewsOf(results)(language);
  const key = `${kind} ${subject}`;
  const view = known.has(key) ? known.get(key) : makeView(results, kind, subject, language);
  known.set(key, view);
  return view;
}

function makeView(
  results: Results,
  kind: ResultsKind,
  subject: string,
  language: ResultsLanguage,
): ResultsView | undefined {
  const index = resultsIndex(results);
  switch (kind) {
    case "contest": {
      const contest = index.contest(subject);
      return contest && contestView(results, contest, language);
    }
    case "authority": {
      const authority = index.authority(subject);
      return authority && authorityView(results, authority, language);
    }
    case "tally": {
      const election = index.election(subject);
      return election && tallyView(results, election, language);
    }
  }
}
