import { ukParties } from "../../../results/parties/ukParties";
import { type Control, noOverallControl, type Party } from "../../../results/party";

/** That somebody controls a council, as the words of an entry say. */
export interface ControlClaim {
  readonly council: string;
  readonly control: Control;
}

const takes = "(?:GAINS?|HOLDS?|WINS?|TAKES?|gains?|holds?|wins?|takes?)";
const loses = "(?:LOSES?|loses?)";
const stays = "(?:STAYS?|stays?)";

/**
 * Finds the claims in a text: the lines of the results desk and the same in small letters, "Labour gain Plymouth",
 * "Conservatives LOSE Trafford to no overall control", "Derby: no overall control". What is asked ("Will Labour hold
 * Derby?") and a longer name that begins with a council's ("Labour hold Plymouth Moor View") is no claim.
 */
export function controlClaims(
  councils: readonly string[],
  own: readonly Party[],
): (text: string) => readonly ControlClaim[] {
  if (councils.length === 0) return () => [];
  const parties = new Map(
    [...ukParties, ...own].flatMap((party) => [party.name, party.collective].map((each) => [each, party])),
  );
  const council = `(?<council>${alternatives(councils)})`;
  const party = `(?<![\\p{L}\\p{N}-])(?<party>${alternatives([...parties.keys()])})`;
  const isAsked = "(?![^.!\\n]*\\?)";
  const byParty = new RegExp(`${party} ${takes} ${council}(?![\\p{L}\\p{N}]|[ -]\\p{Lu})${isAsked}`, "gu");
  const byNobody = [
    new RegExp(`${loses} ${council} to no overall control${isAsked}`, "gu"),
    new RegExp(`(?<![\\p{L}\\p{N}])${council}(?: ${stays} under|:) no overall control${isAsked}`, "gu"),
  ];
  return (text) => {
    const taken = mayClaim.test(text) ? [...text.matchAll(byParty)] : [];
    const open = text.includes("no overall control") ? byNobody.flatMap((each) => [...text.matchAll(each)]) : [];
    return [
      ...taken.flatMap(({ groups = {} }): readonly ControlClaim[] => {
        const control = parties.get(groups["party"] ?? "")?.id;
        return control === undefined ? [] : [{ council: groups["council"] ?? "", control }];
      }),
      ...open.map(({ groups = {} }): ControlClaim => ({ council: groups["council"] ?? "", control: noOverallControl })),
    ];
  };
}

/** Most entries are left here. */
const mayClaim = new RegExp(`\\b${takes}\\b`);

/** The longest first: "Liberal Democrats" before "Liberal". */
function alternatives(words: readonly string[]): string {
  const each = [...new Set(words)].filter((word) => word.trim() !== "").sort((a, b) => b.length - a.length);
  return each.map((word) => RegExp.escape(word)).join("|");
}
