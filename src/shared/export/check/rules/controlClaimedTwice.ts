import { authorityResult } from "../../../results/arithmetic/authorityResult";
import type { Authority } from "../../../results/authority";
import { controlWords } from "../../../results/checks/contradictedControl";
import type { Control } from "../../../results/party";
import type { PrintedText } from "../../printedTexts";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding, toMend } from "../checkFinding";
import { controlClaims } from "./controlClaims";

/** Two entries give one council to different parties. The one that the figures do not bear out is named first. */
export function controlClaimedTwice(checked: CheckedBlog): readonly RuleFinding[] {
  const { results } = checked.blog;
  const claimsIn = controlClaims(
    results.authorities.map(({ name }) => name),
    results.ownParties,
  );
  const claims = checked.printed.flatMap((text) => claimsIn(typedWords(text)).map((claim) => ({ ...claim, text })));
  return [...Map.groupBy(claims, ({ council }) => council)].flatMap(([council, all]) => {
    const last = all.at(-1);
    const other = all.findLast(({ control }) => control !== last?.control);
    if (last === undefined || other === undefined) return [];
    const authority = results.authorities.find(({ name }) => name === council);
    const isBorneOut = authority !== undefined && authorityResult(results, authority).control === other.control;
    return [isBorneOut ? differs(checked, council, last, other) : differs(checked, council, other, last)];
  });
}

interface Claim {
  readonly control: Control;
  readonly text: PrintedText;
}

function differs(
  { blog }: CheckedBlog,
  council: Authority["name"],
  { text, control }: Claim,
  against: Claim,
): RuleFinding {
  const words = (each: Control) => controlWords(each, blog.results.ownParties);
  const where = against.text === text ? "also" : `${against.text.name()} has`;
  const what = `${asSentence(text.name())} has ${words(control)} of ${council}, but ${where} ${words(against.control)}.`;
  const { place } = text;
  const found = `${council} ${control} ${against.control}`;
  return { level: "WARN", place, sentence: `${what} ${toMend(place, "Correct the one that is wrong")}`, found };
}
