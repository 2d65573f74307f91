import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type RuleFinding, toMend } from "../checkFinding";

/** Two entries under one headline cannot be told apart in a list of key events, or by a search engine. */
export function duplicateTitle({ published, nameOf, clock }: CheckedBlog): readonly RuleFinding[] {
  const first = new Map<string, string>();
  return published.flatMap(({ id, content }): readonly RuleFinding[] => {
    const key = content.title.trim().replace(/\s+/g, " ").toLowerCase();
    const { instant } = content.eventTime;
    const earlier = first.get(key);
    if (key === "" || earlier === undefined) {
      first.set(key, `${clock.shortDay(instant)}, ${clock.time(instant)}`);
      return [];
    }
    const place = { kind: "entry", id } as const;
    const what = `${asSentence(nameOf(content))} has the same headline as the entry of ${earlier}.`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, "Change one of the two")}`, found: key }];
  });
}
