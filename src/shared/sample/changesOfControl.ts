export const controls = ["Conservative", "Labour", "Liberal Democrat", "No overall control"] as const;

/** Who runs a council. */
export type Control = (typeof controls)[number];

export interface ChangeOfControl {
  readonly council: string;
  readonly from: Control;
  readonly to: Control;
}

/** The councils that changed hands in the English local elections of May 2018, in the order in which they are told. */
export const changesOfControl: readonly ChangeOfControl[] = [
  { council: "Nuneaton & Bedworth", from: "Labour", to: "No overall control" },
  { council: "Basildon", from: "No overall control", to: "Conservative" },
  { council: "Peterborough", from: "No overall control", to: "Conservative" },
  { council: "Trafford", from: "Conservative", to: "No overall control" },
  { council: "Plymouth", from: "Conservative", to: "Labour" },
  { council: "Derby", from: "Labour", to: "No overall control" },
  { council: "Richmond upon Thames", from: "Conservative", to: "Liberal Democrat" },
  { council: "Barnet", from: "No overall control", to: "Conservative" },
  { council: "Kirklees", from: "No overall control", to: "Labour" },
  { council: "Redditch", from: "Labour", to: "Conservative" },
  { council: "Mole Valley", from: "Conservative", to: "No overall control" },
  { council: "Three Rivers", from: "No overall control", to: "Liberal Democrat" },
  { council: "South Cambridgeshire", from: "Conservative", to: "Liberal Democrat" },
  { council: "Kingston upon Thames", from: "Conservative", to: "Liberal Democrat" },
  { council: "Tower Hamlets", from: "No overall control", to: "Labour" },
];

/** How many of the 150 councils each controlled on the eve of the poll. */
export const controlOnTheEve: Readonly<Record<Control, number>> = {
  Conservative: 48,
  Labour: 74,
  "Liberal Democrat": 5,
  "No overall control": 23,
};
