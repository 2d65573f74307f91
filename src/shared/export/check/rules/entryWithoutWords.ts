import { isEmptyDocument } from "../../../document/document";
import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

/** An entry that prints nothing but its time. */
export function entryWithoutWords({ printed }: CheckedBlog): readonly RuleFinding[] {
  return printed.flatMap(({ place, name, title, body }): readonly RuleFinding[] => {
    if (place.kind !== "entry" || title.trim() !== "" || !isEmptyDocument(body)) return [];
    const sentence = asSentence(`${name()} has no words. Write them and file it again, or withdraw it.`);
    return [{ level: "ERROR", place, sentence, found: "" }];
  });
}
