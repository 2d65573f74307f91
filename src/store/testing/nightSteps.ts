import { beginSuggestion } from "@body/suggestions/beginSuggestion";
import { acceptAll, rejectAll } from "@body/suggestions/decideSuggestion";
import { $createHeadingNode } from "@lexical/rich-text";
import { actOnEntry, approveEntry, decideConflict } from "@shared/doc/actOnEntry";
import { readActs, standOfEntry } from "@shared/doc/acts";
import { blogTextOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry, setFlag } from "@shared/doc/changeEntry";
import { declare, typeInSheet } from "@shared/doc/changeResults";
import { changeText } from "@shared/doc/changeText";
import { addComment, readComments, reply, setResolved } from "@shared/doc/comments";
import { readConflicts, undecidedConflicts } from "@shared/doc/conflicts";
import { rulesOf, setFiling, setTwoPairsOfEyes } from "@shared/doc/rulesOfBlog";
import { copyOf, readSuggestion, suggestionOf, suggestionsOf } from "@shared/doc/suggestions";
import { actionsFor } from "@shared/model/entryStatus";
import { createDeclarationId } from "@shared/model/ids";
import { isSuggestionOpen } from "@shared/model/suggestion";
import { contestId, someDeclaration } from "@shared/results/arithmetic/testing/someResults";
import fc from "fast-check";
import { $createParagraphNode, $createTextNode, $getRoot, $isTextNode } from "lexical";
import { bodySteps } from "./bodySteps";
import {
  $line,
  $texts,
  forget,
  type Night,
  named,
  newWord,
  onEntry,
  pick,
  readBlogEntry,
  type Step,
  typing,
  wordsShown,
} from "./Night";
import { countNight } from "./writtenBlog";

/** Everything that happens in a night, by chance. */
export const nightSteps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(bodySteps, pick, pick, pick, pick).chain(([{ name, $do }, laptop, entry, first, second]) =>
      named(
        name,
        fc.constant(
          onEntry(laptop, entry, (night, at, id) => {
            const before = wordsShown(at, id);
            at.type(id, () => {
              if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
              $do(() => newWord(night), first, second);
            });
            forget(night, before, wordsShown(at, id));
          }),
        ),
      ),
    ),
  },
  // Words into the middle of a text, or into an empty block.
  {
    weight: 4,
    arbitrary: named(
      "words",
      typing((night) => ($block, choice) => {
        const texts = $texts($block);
        const text = texts[choice % texts.length];
        const word = ` ${newWord(night)} `;
        if (!text) return void $block.append($createTextNode(word));
        // Between two words, so that both stay whole.
        const spaces = [...text.getTextContent().matchAll(/ /g)].map(({ index }) => index);
        text.spliceText(spaces[choice % spaces.length] ?? 0, 0, word);
      }),
    ),
  },
  // A new block after another.
  {
    weight: 2,
    arbitrary: named(
      "new block",
      typing((night) => ($block) => {
        $block.insertAfter($line(`${newWord(night)} ${newWord(night)}`));
      }),
    ),
  },
  // With a caret or a selection, as a person has it.
  {
    weight: 3,
    arbitrary: named(
      "at the caret",
      typing((night) => ($block, choice) => {
        const texts = $texts($block);
        const text = texts[choice % texts.length];
        if (!text) return void $block.selectStart().insertText(` ${newWord(night)} `);
        const size = text.getTextContentSize();
        const at = choice % 7 === 0 ? 0 : choice % (size + 1);
        if (choice % 3 === 0) return void text.select(at, at).insertParagraph();
        if (choice % 3 === 1) return text.select(at, Math.min(size, at + 2)).formatText("bold");
        const spaces = [...text.getTextContent().matchAll(/ /g)].map(({ index }) => index);
        const space = spaces[choice % spaces.length] ?? 0;
        text.select(space, space).insertText(` ${newWord(night)} `);
      }),
    ),
  },
  // Bold for a part of a text, which becomes a text of its own.
  {
    weight: 1,
    arbitrary: named(
      "bold",
      typing(() => ($block, choice) => {
        const text = $texts($block)[0];
        if (!text || text.getTextContentSize() < 4) return;
        const size = text.getTextContentSize();
        const [first, second] = text.splitText(1 + (choice % (size - 2)));
        (second ?? first)?.toggleFormat("bold");
      }),
    ),
  },
  // A block that is taken out, cut short, cut in two, or made a heading.
  {
    weight: 1,
    arbitrary: named(
      "take out",
      typing(() => ($block) => void ($getRoot().getChildrenSize() > 1 && $block.remove())),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "cut short",
      typing(() => ($block, choice) => {
        const text = $texts($block).at(-1);
        if ($isTextNode(text))
          text.setTextContent(text.getTextContent().slice(0, choice % text.getTextContentSize()) || " ");
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "cut in two",
      typing(() => ($block) => {
        const texts = $texts($block);
        if (texts.length < 2) return;
        $block.insertAfter($createParagraphNode().append(...texts.slice(1)));
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "heading",
      typing(() => ($block) => void $block.replace($createHeadingNode("h2"), true)),
    ),
  },
  {
    weight: 2,
    arbitrary: named(
      "title",
      fc.tuple(pick, pick).map(([laptop, entry]) =>
        onEntry(laptop, entry, (night, at, id) => {
          const title = readBlogEntry(at, id).title;
          at.change((doc) => changeText(titleOf(entryOf(doc, id)), `${title} ${newWord(night)} `));
        }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: named(
      "act",
      fc.tuple(pick, pick, pick).map(([laptop, entry, choice]) =>
        onEntry(laptop, entry, (_, at, id) => {
          const entryMap = entryOf(at.doc, id);
          const [conflict] = undecidedConflicts(readActs(entryMap), readConflicts(entryMap));
          const actions = conflict ? ["withdraw" as const] : actionsFor(standOfEntry(entryMap).status);
          const action = actions[choice % (actions.length + 1)];
          at.change((doc) => {
            if (action && standOfEntry(entryMap).status !== "withdrawn") actOnEntry(doc, id, action, at.deed());
            else if (action === "reinstate" && !conflict) actOnEntry(doc, id, action, at.deed());
            else if (conflict) decideConflict(doc, id, conflict.key, at.deed());
            else if (standOfEntry(entryMap).status === "review") approveEntry(doc, id, at.deed());
          });
        }),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "key event",
      fc
        .tuple(pick, pick, fc.boolean())
        .map(([laptop, entry, value]) =>
          onEntry(laptop, entry, (_, at, id) => at.change((doc) => setFlag(doc, id, "key", value))),
        ),
    ),
  },
  {
    weight: 2,
    arbitrary: named(
      "rules",
      pick.map((laptop) => (night: Night) => {
        const at = night.laptops[laptop % night.laptops.length];
        at?.change((doc) => {
          setTwoPairsOfEyes(doc, !rulesOf(doc).twoPairsOfEyes, at.deed());
          // All three may go on filing; the word is in the record, also when another setting stands.
          setFiling(doc, ["Ada", "Ben", "Cai", newWord(night)], at.deed());
        });
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "new entry",
      pick.map((laptop) => ({ laptops }: Night) => {
        const at = laptops[laptop % laptops.length];
        at?.change((doc) => void createEntry(doc, at.profileId, [at.name], countNight));
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: named(
      "hand over",
      pick.map((laptop) => ({ laptops, files }: Night) => {
        const at = laptops[laptop % laptops.length];
        if (at) files.push(at.handOver());
      }),
    ),
  },
  // Any file so far on any laptop: late, again, or its own.
  {
    weight: 3,
    arbitrary: named(
      "open",
      fc.tuple(pick, pick).map(([laptop, file]) => ({ laptops, files }: Night) => {
        const handed = files[file % Math.max(1, files.length)];
        if (handed) laptops[laptop % laptops.length]?.open(handed);
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "comment",
      fc.tuple(pick, pick, fc.boolean()).map(([laptop, entry, isSettled]) =>
        onEntry(laptop, entry, (night, at, id) =>
          at.change((doc) => {
            const [thread] = readComments(entryOf(doc, id));
            if (thread && isSettled) setResolved(doc, id, thread, true, at.deed());
            else if (thread) reply(doc, id, thread.id, newWord(night), at.deed());
            else addComment(doc, id, newWord(night), null, at.deed());
          }),
        ),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: named(
      "suggest or decide",
      fc.tuple(pick, pick, fc.nat({ max: 3 })).map(([laptop, entry, choice]) =>
        onEntry(laptop, entry, (night, at, id) =>
          at.change((doc) => {
            const entryMap = entryOf(doc, id);
            const open = suggestionsOf(entryMap).find((each) => isSuggestionOpen(readSuggestion(each)));
            if (open && choice === 0) return rejectAll(open, at.deed());
            if (open) return void acceptAll(entryMap, open, at.deed());
            const suggestion = suggestionOf(entryMap, beginSuggestion(entryMap, at.deed()));
            const copy = suggestion && copyOf(suggestion);
            if (copy) changeText(copy.title, `${copy.title.toString()} ${newWord(night)} `);
          }),
        ),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "declare",
      fc.tuple(pick, fc.nat({ max: 2_000 })).map(([laptop, votes]) => ({ laptops }: Night) => {
        const at = laptops[laptop % laptops.length];
        at?.change((doc) => {
          const subject = { kind: "contest", id: contestId(1) } as const;
          typeInSheet(doc, subject, "rejected", String(votes));
          declare(doc, subject, someDeclaration([votes, 1_000], { id: createDeclarationId(), by: at.name }));
        });
      }),
    ),
  },
  // The same words on two laptops: the same mistake mended, the same figure heard.
  {
    weight: 2,
    arbitrary: named(
      "the same on two",
      fc.tuple(pick, pick, fc.boolean()).map(([laptop, entry, isTitle]) => (night: Night) => {
        const word = ` ${newWord(night)} `;
        for (const next of [laptop, laptop + 1]) {
          onEntry(next, entry, (_, at, id) => {
            if (isTitle) at.change((doc) => titleOf(entryOf(doc, id)).insert(0, word));
            else at.type(id, () => void $getRoot().getFirstChild()?.insertBefore($line(word)));
          })(night);
        }
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      "headline",
      pick.map((laptop) => (night: Night) => {
        const at = night.laptops[laptop % night.laptops.length];
        at?.change((doc) => {
          const headline = blogTextOf(doc, "headline");
          changeText(headline, `${headline.toString()} ${newWord(night)} `);
        });
      }),
    ),
  },
);
