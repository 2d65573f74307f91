import type { ControlCount, Election } from "../results/election";
import type { Results } from "../results/results";
import { type Control as ControlName, controlOnTheEve, controls } from "./changesOfControl";
import {
  controlNamed,
  localElections2018Councils,
  localElections2018Id,
  londonTime,
  peoplesAlliance,
} from "./localElections2018Councils";
import { nonsuch2018 } from "./nonsuch2018";

/** 150 councils: fifteen changed hands and are listed, the others held. */
const election: Election = {
  id: localElections2018Id,
  name: "English local elections 2018",
  date: "2018-05-03",
  kind: "council",
  baseline: "the eve of poll",
  total: 150,
  controlBefore: councils(controlOnTheEve),
  unlistedHolds: councils({ Conservative: 42, Labour: 71, "Liberal Democrat": 5, "No overall control": 17 }),
};

export const localElections2018Results: Results = {
  elections: [election],
  authorities: localElections2018Councils,
  contests: [nonsuch2018],
  ownParties: [peoplesAlliance],
};

/** When 94 councils had declared, of which seven had changed hands. */
export const timeOf94 = londonTime("2018-05-04T06:50");

/** The results as they stood then. */
export const resultsAfter94: Results = {
  ...localElections2018Results,
  elections: [
    {
      ...election,
      unlistedHolds: councils({ Conservative: 26, Labour: 47, "Liberal Democrat": 3, "No overall control": 11 }),
    },
  ],
  authorities: localElections2018Councils.map((council) => ({
    ...council,
    declarations: council.declarations.filter(({ at }) => at.instant < timeOf94.instant),
  })),
};

function councils(counts: Readonly<Record<ControlName, number>>): readonly ControlCount[] {
  return controls.map((name) => ({ control: controlNamed[name], councils: counts[name] }));
}
