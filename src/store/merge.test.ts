import { $getDocument } from "@body/documentBridge";
import { beginSuggestion } from "@body/suggestions/beginSuggestion";
import { rejectAll } from "@body/suggestions/decideSuggestion";
import { writeBody } from "@body/writeBody";
import { actOnEntry, approveEntry, decideConflict, sendBackEntry } from "@shared/doc/actOnEntry";
import { blogTextOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { finishBlog } from "@shared/doc/changeBlog";
import { createEntry, removeEntries, setFlag } from "@shared/doc/changeEntry";
import { addContest, addElection, declare, removeDeclaring } from "@shared/doc/changeResults";
import { changeText } from "@shared/doc/changeText";
import { addComment, reply } from "@shared/doc/comments";
import { decideDetailsConflicts } from "@shared/doc/detailsConflicts";
import { readBlog } from "@shared/doc/readBlog";
import { copyOf, suggestionOf, suggestionsOf } from "@shared/doc/suggestions";
import { plainTextOfDocument } from "@shared/document/document";
import { exportHtml } from "@shared/export/html/exportHtml";
import type { EntryId } from "@shared/model/ids";
import {
  contestId,
  declarationId,
  someContest,
  someDeclaration,
  someElection,
} from "@shared/results/arithmetic/testing/someResults";
import { $createParagraphNode, $getRoot } from "lexical";
import { describe, expect, test } from "vitest";
import type { Doc } from "yjs";
import { $append, $paragraphs, $textAt, bothLaptops, entryIn, wordsIn } from "./testing/bothLaptops";
import type { Laptop } from "./testing/Laptop";
import { addEntry, countNight, paragraph, updatesFrom } from "./testing/writtenBlog";

describe("a merge", () => {
  test("of changes to two passages keeps both, and nobody has to decide", () => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, () => $append(0, " A recount was asked for."));
    ben.type(id, () => $append(1, " That is up two points."));
    const merged = ada.open(ben.handOver());
    expect(merged?.report).toMatchObject({ newEntries: 0, changedEntries: 1, bothChanged: 1, undecided: 0 });
    expect(wordsIn(ada, id)).toBe(
      "Labour gain Plymouth. A recount was asked for.\n\nTurnout was 34 per cent. That is up two points.",
    );
    expect(entryIn(ada, id)).toMatchObject({ status: "draft", conflicts: [] });
  });

  test("of changes to one passage keeps both versions whole, and the entry waits in review until somebody decides", () => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, () => $append(0, " By 41 votes."));
    ben.type(id, () => $append(0, " By 14 votes."));
    const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
    expect(ada.open(fromBen)?.report).toMatchObject({ bothChanged: 1, undecided: 1 });
    expect(ben.open(fromAda)?.report).toMatchObject({ bothChanged: 1, undecided: 1 });
    const [conflict, ...others] = entryIn(ada, id).conflicts;
    expect(others).toEqual([]);
    expect(entryIn(ben, id).conflicts).toEqual([conflict]);
    expect(entryIn(ada, id).status).toBe("review");
    expect(conflict?.versions.map(({ by, content }) => [by, plainTextOfDocument(content.body)]).sort()).toEqual([
      ["Ada", "Labour gain Plymouth. By 41 votes.\n\nTurnout was 34 per cent."],
      ["Ben", "Labour gain Plymouth. By 14 votes.\n\nTurnout was 34 per cent."],
    ]);
    expect(wordsIn(ada, id)).toMatch(/By 41 votes\..*By 14 votes\.|By 14 votes\..*By 41 votes\./);
    expect(() => ada.change((doc) => actOnEntry(doc, id, "file", ada.deed()))).toThrow("Choose which words stand");
    ada.change((doc) => decideConflict(doc, id, conflict?.key ?? "", ada.deed()));
    expect(entryIn(ada, id)).toMatchObject({ status: "draft", conflicts: [] });
    ben.open(ada.handOver());
    expect(entryIn(ben, id)).toMatchObject({ status: "draft", conflicts: [] });
  });

  test("of a passage that one laptop took out while the other wrote in it keeps what was written", () => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, () => void $getRoot().getFirstChild()?.remove());
    ben.type(id, () => $append(0, " By 14 votes."));
    expect(ada.open(ben.handOver())?.report.undecided).toBe(1);
    const versions = entryIn(ada, id).conflicts.flatMap((conflict) => conflict.versions);
    expect(versions.some(({ content }) => plainTextOfDocument(content.body).includes("By 14 votes."))).toBe(true);
  });

  test("of letters typed into a text that the other laptop moved to a new paragraph keeps them, also when the entry is opened", () => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, () => void $textAt(0)?.select(0, 0).insertParagraph());
    ben.type(id, () => $append(0, " By 14 votes."));
    ada.open(ben.handOver());
    expect(wordsIn(ada, id)).toContain("By 14 votes.");
    const merged = entryIn(ada, id).body;
    ada.type(id, () => expect($getDocument()).toEqual(merged));
    expect(entryIn(ada, id).body).toEqual(merged);
  });

  test.each([
    ["selected whole and written anew", () => void $getRoot().select(0).insertText("Rewritten.")],
    [
      "emptied and written anew",
      () => void $getRoot().clear().append($createParagraphNode()).selectStart().insertText("Rewritten."),
    ],
    ["emptied", () => void $textAt(0)?.setTextContent("")],
  ])("of a text that was %s here, and begun otherwise there, opens as it was merged", (_, $rewrite) => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, $rewrite);
    ben.type(id, () => void $textAt(0)?.select(0, 0).insertText("Ben was first. "));
    ada.open(ben.handOver());
    const merged = entryIn(ada, id);
    ada.type(id, () => expect($getDocument()).toEqual(merged.body));
    expect(entryIn(ada, id).body).toEqual(merged.body);
    expect(merged.conflicts).toHaveLength(1);
  });

  test("tells an entry that was blank before as new, and what was commented, suggested, approved and sent back", () => {
    const { ada, ben, id } = bothLaptops();
    ben.change((doc) => {
      createEntry(doc, ben.profileId, ["Ben"], countNight);
      // In which nothing is suggested yet.
      beginSuggestion(entryOf(doc, id), ben.deed());
    });
    expect(ada.open(ben.handOver())?.report).toMatchObject({ newEntries: 0, suggestions: 0 });
    const blank = readBlog(ben.doc).entries.find((entry) => entry.id !== id)?.id ?? id;
    ben.change((doc) => {
      changeText(titleOf(entryOf(doc, blank)), "One more");
      actOnEntry(doc, blank, "submit", ben.deed());
      approveEntry(doc, blank, ben.deed());
      actOnEntry(doc, id, "submit", ben.deed());
      sendBackEntry(doc, id, "Which ward?", ben.deed());
      reply(doc, id, addComment(doc, id, "Which ward?", null, ben.deed()), "Budshead", ben.deed());
      const entry = entryOf(doc, id);
      const suggestion = suggestionOf(entry, beginSuggestion(entry, ben.deed()));
      if (suggestion) changeText(copyOf(suggestion).title, "Plymouth declared");
    });
    expect(ada.open(ben.handOver())?.report).toMatchObject({
      ...{ newEntries: 1, changedEntries: 1, filed: 1, approvals: 1, sendBacks: 1 },
      ...{ comments: 2, suggestions: 1, decisions: 0, bothChanged: 0, undecided: 0 },
    });
  });

  test("names the entries of which it brought something, and the contests", () => {
    const { ada, ben, id } = bothLaptops();
    const subject = { kind: "contest", id: contestId(1) } as const;
    const add = (laptop: Laptop, title: string): EntryId => {
      laptop.change((doc) => void addEntry(doc, { title, words: `${title}, in full.` }));
      return readBlog(laptop.doc).entries.find((entry) => entry.title === title)?.id ?? id;
    };
    const dropped = add(ada, "Dropped");
    const discussed = add(ada, "Discussed");
    ada.change((doc) => {
      addElection(doc, someElection());
      addContest(doc, someContest());
    });
    ben.open(ada.handOver());
    ada.type(id, () => $append(0, " By 41 votes."));
    ada.change((doc) => declare(doc, subject, someDeclaration([1_124], { id: declarationId(1) })));
    ben.type(id, () => $append(0, " By 14 votes."));
    const fresh = add(ben, "Fresh");
    ben.change((doc) => {
      createEntry(doc, ben.profileId, ["Ben"], countNight);
      removeEntries(doc, [dropped]);
      reply(doc, discussed, addComment(doc, discussed, "Which ward?", null, ben.deed()), "Budshead", ben.deed());
      declare(doc, subject, someDeclaration([1_142], { id: declarationId(2) }));
    });
    const report = ada.open(ben.handOver())?.report;
    const told = new Map(report?.entries.map((entry) => [entry.id, entry]));
    expect(new Set(told.keys())).toEqual(new Set([id, dropped, discussed, fresh]));
    expect(told.get(id)).toMatchObject({ isChanged: true, isBothChanged: true, isUndecided: true, comments: 0 });
    expect(told.get(dropped)).toMatchObject({ goneLabel: "Dropped", isChanged: false, isNew: false });
    expect(told.get(discussed)).toMatchObject({ comments: 2, isChanged: false, isUndecided: false });
    expect(told.get(fresh)).toMatchObject({ isNew: true, isChanged: false, goneLabel: null });
    expect(report?.results).toEqual([{ ...subject, name: "Moor View", declarations: 1, isDisputed: true }]);
    expect(report).toMatchObject({ newEntries: 1, changedEntries: 1, gone: 1, comments: 2, disputed: ["Moor View"] });
  });

  test("puts back an entry that one laptop took away while the other wrote in it", () => {
    const { ada, ben, id } = bothLaptops();
    ben.type(id, () => $append(0, " By 14 votes."));
    ben.change((doc) => actOnEntry(doc, id, "file", ben.deed()));
    ada.change((doc) => removeEntries(doc, [id]));
    const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
    expect(ada.open(fromBen)?.report).toMatchObject({ newEntries: 1 });
    ben.open(fromAda);
    ben.type(id, () => $append(1, " Up."));
    const again = ben.handOver();
    ben.open(ada.handOver());
    ada.open(again);
    ada.open(ben.handOver());
    expect(entryIn(ada, id)).toMatchObject({ isOnPage: true, title: "Plymouth" });
    expect(JSON.stringify(entryIn(ada, id))).toContain("By 14 votes.");
    expect(JSON.stringify(entryIn(ada, id))).toContain("Up.");
    ada.type(id, () => expect($getDocument()).toEqual(entryIn(ada, id).body));
    expect(readBlog(ben.doc)).toEqual(readBlog(ada.doc));
  });

  test("puts back a contest that one laptop took away while the other declared it", () => {
    const { ada, ben } = bothLaptops();
    ada.change((doc) => {
      addElection(doc, someElection());
      addContest(doc, someContest());
    });
    ben.open(ada.handOver());
    const subject = { kind: "contest", id: contestId(1) } as const;
    ada.change((doc) => removeDeclaring(doc, subject));
    ben.change((doc) => declare(doc, subject, someDeclaration([])));
    expect(ada.open(ben.handOver())?.report.declarations).toBe(1);
    expect(readBlog(ada.doc).results.contests[0]?.declarations).toHaveLength(1);
  });

  test("of two corrections that were filed apart waits for somebody to decide: the page can print only one", () => {
    const { ada, ben, id } = bothLaptops();
    ada.change((doc) => actOnEntry(doc, id, "file", ada.deed()));
    ben.open(ada.handOver());
    for (const [laptop, index] of [
      [ada, 0],
      [ben, 1],
    ] as const) {
      laptop.type(id, () => $append(index, ` Corrected by ${laptop.name}.`));
      laptop.change((doc) => actOnEntry(doc, id, "file", laptop.deed(), { kind: "correction", note: laptop.name }));
    }
    expect(ada.open(ben.handOver())?.report.undecided).toBe(1);
    expect(entryIn(ada, id)).toMatchObject({ status: "review", isOnPage: true });
    expect(wordsIn(ada, id)).toMatch(/Corrected by Ada\..*Corrected by Ben\./s);
  });

  test("of two stories that were begun in one blank entry waits for somebody to decide", () => {
    const { ada, ben } = bothLaptops();
    ada.change((doc) => void createEntry(doc, ada.profileId, [], countNight));
    ben.open(ada.handOver());
    const blank = [...readBlog(ada.doc).entries].find(({ title }) => title === "")?.id;
    if (!blank) throw new Error("there is no blank entry");
    for (const laptop of [ada, ben]) laptop.type(blank, () => $paragraphs(`The story of ${laptop.name}.`));
    expect(ada.open(ben.handOver())?.report.undecided).toBe(1);
  });

  test("of a suggestion that one rejects while the other goes on in it keeps what was written", () => {
    const { ada, ben, id } = bothLaptops();
    ada.change((doc) => {
      const begun = suggestionOf(entryOf(doc, id), beginSuggestion(entryOf(doc, id), ada.deed()));
      if (begun) writeBody(copyOf(begun).body, paragraph("Suggested."));
    });
    ben.open(ada.handOver());
    const suggestionIn = (doc: Doc) => suggestionsOf(entryOf(doc, id)).slice(0, 1);
    ada.change((doc) => {
      for (const each of suggestionIn(doc)) writeBody(copyOf(each).body, paragraph("Suggested, and more of it."));
    });
    ben.change((doc) => {
      for (const each of suggestionIn(doc)) rejectAll(each, ben.deed());
    });
    const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
    ada.open(fromBen);
    ben.open(fromAda);
    for (const laptop of [ada, ben]) {
      expect(entryIn(laptop, id).status).toBe("draft");
      expect(JSON.stringify(entryIn(laptop, id).metVersions)).toContain("and more of it");
    }
  });

  test("of one title changed on both laptops is to be decided as well", () => {
    const { ada, ben, id } = bothLaptops();
    ada.change((doc) => changeText(titleOf(entryOf(doc, id)), "Plymouth: Labour gain"));
    ben.change((doc) => changeText(titleOf(entryOf(doc, id)), "Plymouth recount"));
    expect(ada.open(ben.handOver())?.report.undecided).toBe(1);
  });

  test("of the words at the top that both changed keeps both versions until somebody says that they are right", () => {
    const { ada, ben } = bothLaptops();
    ada.change((doc) => changeText(blogTextOf(doc, "headline"), "Plymouth counts"));
    ben.change((doc) => changeText(blogTextOf(doc, "headline"), "Plymouth recounts"));
    const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
    expect(ada.open(fromBen)?.report).toMatchObject({ details: true, bothChangedDetails: true, changedEntries: 0 });
    ben.open(fromAda);
    const { detailsConflicts } = readBlog(ada.doc);
    expect(readBlog(ben.doc).detailsConflicts).toEqual(detailsConflicts);
    expect(detailsConflicts[0]?.versions.map(({ by, headline }) => [by, headline]).sort()).toEqual([
      ["Ada", "Plymouth counts"],
      ["Ben", "Plymouth recounts"],
    ]);
    ada.change((doc) => decideDetailsConflicts(doc, ada.deed()));
    ben.open(ada.handOver());
    expect(readBlog(ben.doc).detailsConflicts).toEqual([]);
  });

  test("of the same words typed twice has nothing to decide", () => {
    const { ada, ben, id } = bothLaptops();
    for (const laptop of [ada, ben]) laptop.change((doc) => setFlag(doc, id, "key", true));
    expect(ada.open(ben.handOver())?.report).toMatchObject({ changedEntries: 1, bothChanged: 0, undecided: 0 });
  });

  test("that brings nothing changes nothing and keeps no copy", () => {
    const { ada, ben, id } = bothLaptops();
    ben.type(id, () => $append(1, " That is up two points."));
    const file = ben.handOver();
    expect(ada.open(file)?.copyId).toBeDefined();
    const again = ada.open(file);
    expect(again).toMatchObject({ copyId: undefined, report: { isNothing: true, changedEntries: 0 } });
    expect(ada.open(ada.handOver())?.report.isNothing).toBe(true);
  });

  test("never brings a withdrawn entry back, whatever the other laptop did with it, and says so", () => {
    const { ada, ben, id } = bothLaptops();
    ada.change((doc) => actOnEntry(doc, id, "file", ada.deed()));
    ben.open(ada.handOver());
    ada.change((doc) => actOnEntry(doc, id, "withdraw", ada.deed()));
    ben.type(id, () => $append(0, " By 14 votes."));
    ben.change((doc) => actOnEntry(doc, id, "file", ben.deed()));
    const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
    expect(ada.open(fromBen)?.report).toMatchObject({ keptWithdrawn: 1, withdrawn: 0 });
    expect(ben.open(fromAda)?.report).toMatchObject({ keptWithdrawn: 0, withdrawn: 1 });
    expect([entryIn(ada, id).status, entryIn(ben, id).status]).toEqual(["withdrawn", "withdrawn"]);
    expect(exportHtml(readBlog(ada.doc), { order: "newestFirst" })).not.toContain("Plymouth.");
  });

  test("loses nothing of a laptop whose clock is a year off", () => {
    const { ada, ben, id } = bothLaptops();
    const yearOff = { ...ben.deed(), now: ben.deed().now - 365 * 86_400_000 };
    ben.type(id, () => $append(1, " That is up two points."));
    ben.change((doc) => actOnEntry(doc, id, "file", yearOff));
    ada.open(ben.handOver());
    expect(entryIn(ada, id).status).toBe("filed");
    expect(wordsIn(ada, id)).toContain("up two points");
  });

  test("that was undone leaves a blog that can be handed over, though an update from before comes late", () => {
    const { ada, ben, id } = bothLaptops();
    ben.type(id, () => $append(1, " That is up two points."));
    const copyId = ada.open(ben.handOver())?.copyId ?? 0;
    const updates = updatesFrom(ada.doc, () => changeText(titleOf(entryOf(ada.doc, id)), "Plymouth, late"));
    const later = updatesFrom(ada.doc, () => changeText(titleOf(entryOf(ada.doc, id)), "Plymouth, later"));
    for (const update of updates) ada.blogs.append(ada.id, update);
    ada.blogs.restoreCopy(ada.id, copyId);
    for (const update of later) ada.blogs.append(ada.id, update);
    ben.open(ada.handOver());
    ada.show();
    expect(readBlog(ada.doc).entries.map(({ title }) => title)).toEqual(["Plymouth"]);
  });

  test("leaves a blog finished that one laptop finished while the other filed its first entry", () => {
    const { ada, ben, id } = bothLaptops();
    ada.change((doc) => finishBlog(doc, "2018-05-04T05:00:00.000Z"));
    ben.change((doc) => actOnEntry(doc, id, "file", ben.deed()));
    ada.open(ben.handOver());
    ben.open(ada.handOver());
    expect([readBlog(ada.doc).status, readBlog(ben.doc).status]).toEqual(["finished", "finished"]);
  });

  test("is undone by the copy from before it, and that by another", () => {
    const { ada, ben, id } = bothLaptops();
    const before = readBlog(ada.doc);
    ben.type(id, () => $append(1, " That is up two points."));
    const copyId = ada.open(ben.handOver())?.copyId ?? 0;
    const after = readBlog(ada.doc);
    const kept = ada.blogs.restoreCopy(ada.id, copyId);
    ada.show();
    expect(readBlog(ada.doc)).toEqual(before);
    ada.blogs.restoreCopy(ada.id, kept);
    ada.show();
    expect(readBlog(ada.doc)).toEqual(after);
    // What is typed from now on builds on it.
    expect(updatesFrom(ada.doc, () => setFlag(ada.doc, id, "key", true))).toHaveLength(1);
    ada.blogs.restoreCopy(ada.id, copyId);
    ada.show();
    expect(ada.open(ben.handOver())?.report.changedEntries).toBe(1);
    expect(readBlog(ada.doc)).toEqual(after);
  });

  test("and its undoing, time after time, keep no more copies than there are versions to go back to", () => {
    const { ada, ben, id } = bothLaptops();
    ben.type(id, () => $append(1, " That is up two points."));
    let copyId = ada.open(ben.handOver())?.copyId ?? 0;
    const kept = new Set<number>();
    for (let time = 0; time < 8; time++) {
      copyId = ada.blogs.restoreCopy(ada.id, copyId);
      kept.add(copyId);
    }
    expect(kept.size).toBe(2);
  });

  test("keeps what was written before going back, however often others are merged afterwards", () => {
    const { ada, ben, id } = bothLaptops();
    const mergeAnew = (word: string) => {
      ben.type(id, () => $append(1, word));
      return ada.open(ben.handOver())?.copyId ?? 0;
    };
    const copyId = mergeAnew(" Once.");
    ada.type(id, () => $append(0, " Only here."));
    const written = readBlog(ada.doc);
    const kept = ada.blogs.restoreCopy(ada.id, copyId);
    ada.show();
    for (let time = 0; time < 12; time++) mergeAnew(` ${time}.`);
    expect(() => ada.blogs.restoreCopy(ada.id, copyId)).toThrow("no longer kept");
    ada.blogs.restoreCopy(ada.id, kept);
    ada.show();
    expect(readBlog(ada.doc)).toEqual(written);
  });
});
