import { approvalsOfPrinted, handsOf, seenByTwo } from "../../../model/approval";
import { type Entry, lastFiledRevision } from "../../../model/entry";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

/** Where the blog asks for two pairs of eyes, nothing is printed that only one person has seen: see `seenByTwo`. */
export function onePairOfEyes({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  if (!blog.twoPairsOfEyes) return [];
  return blog.entries
    .filter((entry) => entry.isOnPage && !seenByTwo(entry))
    .map((entry) => ({
      level: "ERROR",
      place: { kind: "entry", id: entry.id },
      sentence: asSentence(
        `${nameOf(entry)} has been seen by one pair of eyes${firstOf(entry)}. Have somebody else approve it, or end the rule in the blog’s details.`,
      ),
      found: typedWords(entry),
    }));
}

/** `, Ada’s`: the name of whoever filed it or, alone, approved it. */
function firstOf(entry: Entry): string {
  const hands = new Set(handsOf(entry));
  const known = [...approvalsOfPrinted(entry), ...entry.acts.filter(({ profileId }) => hands.has(profileId))];
  const name = known.find(({ by }) => by !== "")?.by ?? lastFiledRevision(entry)?.by ?? "";
  return name === "" ? "" : `, those of ${name}`;
}
