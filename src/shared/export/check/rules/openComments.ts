import { isOpen } from "../../../model/comment";
import { shortened } from "../../entryLabel";
import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";
import { peopleNamed } from "../peopleNamed";

/** As many characters of a comment are told. */
const told = 60;

/** Somebody has asked something of an entry that is printed, and nobody has settled it. */
export function openComments({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries.flatMap((entry): readonly RuleFinding[] => {
    const open = entry.comments.filter(isOpen);
    const [first, ...others] = open;
    if (!first || !entry.isOnPage) return [];
    const names = peopleNamed(...open.map(({ by }) => by));
    const what =
      others.length === 0
        ? `an open comment by ${names}: “${shortened(first.words, told)}”. Settle it.`
        : `${open.length} open comments by ${names}. Settle them.`;
    return [
      {
        level: "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(`${nameOf(entry)} has ${what}`),
        found: open.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]).join(" "),
      },
    ];
  });
}
