// @vitest-environment jsdom
import { beginSuggestion } from "@body/suggestions/beginSuggestion";
import { acceptChange } from "@body/suggestions/decideSuggestion";
import { writeBody } from "@body/writeBody";
import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { copyOf, readSuggestion, suggestionOf, type YSuggestion } from "@shared/doc/suggestions";
import type { Document } from "@shared/document/document";
import { createBlogId, createProfileId } from "@shared/model/ids";
import { suggestedChanges } from "@shared/suggestions/suggestedChanges";
import { REDO_COMMAND, UNDO_COMMAND } from "lexical";
import { expect, test } from "vitest";
import { openBody } from "../../editor/testing/openBody";
import { ownStepOrigin } from "../../editor/YjsBodyExtension";

const saying = (...lines: readonly string[]): Document => ({
  version: 2,
  blocks: lines.map((text) => ({ type: "paragraph", children: [{ type: "text", text }] })),
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("each acceptance is undone and done again by itself in the text that is open, and is a change again meanwhile", async () => {
  const doc = createBlogDoc(
    createBlogId(),
    { headline: "Night", standfirst: "", byline: "", timeZone: "Europe/London" },
    "2018-05-04T00:00:00.000Z",
  );
  const profileId = createProfileId();
  const deed = { by: "Ann", profileId, now: Date.parse("2018-05-04T01:14:00.000Z") };
  const entry = entryOf(doc, createEntry(doc, profileId, [], deed.now));
  writeBody(bodyOf(entry), saying("Labour hold Sutton."));
  const suggestion = suggestionOf(entry, beginSuggestion(entry, deed)) as YSuggestion;
  writeBody(copyOf(suggestion).body, saying("Tonight, Labour hold Sutton.", "More soon."));
  const open = openBody(bodyOf(entry), {
    title: { text: titleOf(entry), selectLast: () => false, fill: () => {} },
  });
  const changes = () => suggestedChanges(readSuggestion(suggestion)).changes;
  const accept = () => acceptChange(entry, suggestion, changes()[0]?.key ?? "", deed, ownStepOrigin);
  expect(accept()).toBe("done");
  expect(accept()).toBe("done");
  await settled();
  expect(open.blocks()).toEqual(saying("Tonight, Labour hold Sutton.", "More soon.").blocks);
  expect(changes()).toHaveLength(0);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(saying("Tonight, Labour hold Sutton.").blocks);
  expect(changes()).toHaveLength(1);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(saying("Labour hold Sutton.").blocks);
  expect(changes()).toHaveLength(2);
  open.editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(saying("Tonight, Labour hold Sutton.").blocks);
  expect(changes()).toHaveLength(1);
  open.close();
});
