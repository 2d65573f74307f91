import { type CheckedBlog, typedWords } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** What is true while a night goes on and reads odd the day after. */
const phrases = [
  "count(?:ing)? continues",
  "counting is (?:still )?(?:under ?way|going on)",
  "still (?:being counted|counting|to come|to declare)",
  "yet to (?:come|declare)",
  "so far",
  "(?:we are|we’re|we're) (?:still )?waiting",
  "(?:is|are) (?:now )?expected",
  "any minute now",
  "more to (?:come|follow)",
  "(?:we will|we’ll|we'll) (?:bring|have) (?:you )?(?:more|the latest)",
  "stay with us",
  "follow (?:it|us|the count) live",
  "live updates",
  "coming up",
];
const presentTense = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}])`, "giu");

/**
 * Words of the night in a blog that is over. What stands at the top is read as of today; an entry is of its time, and
 * somebody should look once whether it still reads so. What others said, posted or declared is theirs. The phrases are
 * English.
 */
export function presentTenseLeft({ blog, finishing, printed }: CheckedBlog): readonly RuleFinding[] {
  if (!finishing || !/^en\b/i.test(blog.language)) return [];
  const top = (["headline", "standfirst"] as const).map((kind) => ({
    place: { kind },
    name: () => `the ${kind}`,
    words: blog[kind],
  }));
  const bodies = printed.map(({ place, name, title, body }) => {
    const blocks = body.blocks.filter(({ type }) => type !== "quote" && type !== "socialPost");
    return { place, name, words: typedWords({ title, body: { ...body, blocks } }) };
  });
  return [...top, ...bodies].flatMap(({ place, name, words }): readonly RuleFinding[] => {
    const found = [...new Set([...words.matchAll(presentTense)].map(([phrase]) => phrase.toLowerCase()))];
    if (found.length === 0) return [];
    const quoted = found.map((phrase) => `“${phrase}”`).join(" and ");
    const what = `The words ${quoted} in ${name()} speak of a night that is over.`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, "Write how it ended")}`, found: words }];
  });
}
