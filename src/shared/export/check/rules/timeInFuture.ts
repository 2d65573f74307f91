import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { asSentence, type RuleFinding, toMend } from "../checkFinding";

/** The clocks of two laptops differ by this much without anybody noticing, in milliseconds. */
const tolerance = 5 * 60_000;

/** A time after the moment of the check: mostly a day or an hour mistyped. */
export function timeInFuture(checked: CheckedBlog): readonly RuleFinding[] {
  const { now, published, clock, nameOf } = checked;
  const isLater = (instant: string) => Date.parse(instant) > now + tolerance;
  const entries = published
    .filter(({ content }) => isLater(content.eventTime.instant))
    .map(({ id, content }): RuleFinding => {
      const place = { kind: "entry", id } as const;
      const sentence = `${asSentence(nameOf(content))} is dated later than now. ${toMend(place, "Correct its time")}`;
      return { level: "WARN", place, sentence, found: content.eventTime.instant };
    });
  const quotes = printedBlocks(checked, "quote").flatMap(({ block, text: { place, name } }): readonly RuleFinding[] => {
    const instant = block.saidAt?.instant;
    if (instant === undefined || !isLater(instant)) return [];
    const when = `${clock.shortDay(instant)}, ${clock.time(instant)}`;
    const what = `A quote in ${name()} is dated ${when}, which is later than now.`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, "Correct its time")}`, found: instant }];
  });
  return [...entries, ...quotes];
}
