import type { Block, Document } from "@shared/document/document";
import type { SuggestedWords } from "@shared/model/suggestion";
import fc from "fast-check";
import { documents } from "../../documents.testdata";
import { paragraph } from "./suggested";

const vocabulary = fc.constantFrom("the", "count", "goes", "on", "Sutton", "held", "by", "41", "votes,", "again.");
const sentence = fc.array(vocabulary, { minLength: 1, maxLength: 9 }).map((all) => all.join(" "));
const ordinary = fc
  .array(sentence, { maxLength: 4 })
  .map((all): Document => ({ version: 2, blocks: all.map(paragraph) }));
export const anyWords = fc.record({ title: sentence, body: fc.oneof({ weight: 3, arbitrary: ordinary }, documents()) });

/** With one word more at the front, and another for one in the middle. */
function otherWords(block: Block): Block {
  const first = block.type === "paragraph" ? block.children.find(({ type }) => type === "text") : undefined;
  if (first?.type !== "text") return block;
  return paragraph(`Now ${first.text.replace(/(?<= )\S+(?= )/, "seven")}`);
}

/** Words, and the same with some sentences written anew. */
export const neighboursOf = (said: typeof anyWords) =>
  fc
    .tuple(said, said, fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }))
    .map(([base, other, dice]): readonly [SuggestedWords, SuggestedWords] => {
      const blocks = base.body.blocks.flatMap((block, index) => {
        const instead = other.body.blocks[index];
        if (dice[index] === 0) return instead && instead.type !== "list" ? [block, instead] : [block];
        if (dice[index] === 2 && block.type === "paragraph") return [otherWords(block)];
        return dice[index] === 1 ? [] : [block];
      });
      const parted = blocks.filter((one, index) => one.type !== "list" || blocks[index - 1]?.type !== "list");
      return [base, { title: dice[9] === 0 ? other.title : base.title, body: { version: 2, blocks: parted } }];
    });
export const ordinaryWords = fc.record({ title: sentence, body: ordinary });
export const pairs = fc.oneof(neighboursOf(anyWords), fc.tuple(anyWords, anyWords));
export const order = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
