import { writeBody } from "@body/writeBody";
import { actOnEntry, approveEntry, decideConflict } from "@shared/doc/actOnEntry";
import { blogTextOf, bodyOf, entryOf, summaryOf, titleOf } from "@shared/doc/blogDoc";
import { addContest, addElection, declare } from "@shared/doc/changeResults";
import { changeText } from "@shared/doc/changeText";
import { decideDetailsConflicts } from "@shared/doc/detailsConflicts";
import { readBlog } from "@shared/doc/readBlog";
import { plainTextOfDocument } from "@shared/document/document";
import { approvalOf, seenByTwo } from "@shared/model/approval";
import { createDeclarationId, type EntryId } from "@shared/model/ids";
import { contestId, someContest, someDeclaration, someElection } from "@shared/results/arithmetic/testing/someResults";
import { $createParagraphNode, $createTextNode, $getRoot } from "lexical";
import { describe, expect, test } from "vitest";
import { $append, $textAt, bothLaptops, entryIn, wordsIn } from "./testing/bothLaptops";
import { Laptop } from "./testing/Laptop";
import { paragraph } from "./testing/writtenBlog";

function swap(ada: Laptop, ben: Laptop): void {
  const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
  ada.open(fromBen);
  ben.open(fromAda);
}

describe("words that two laptops have written alike stand once", () => {
  test.each<[string, () => void, string]>([
    ["a letter", () => $textAt(0)?.setTextContent("Labour gain Plymouuth."), "Labour gain Plymouuth."],
    ["a sentence", () => $append(0, " By 41 votes."), "Labour gain Plymouth. By 41 votes."],
    ["other words", () => $textAt(0)?.setTextContent("Labour hold Plymouth."), "Labour hold Plymouth."],
    [
      "a paragraph",
      () =>
        void $getRoot()
          .getFirstChild()
          ?.insertBefore($createParagraphNode().append($createTextNode("Noon."))),
      "Noon.\n\nLabour gain Plymouth.",
    ],
    ["a bold part", () => void $textAt(0)?.select(0, 6).formatText("bold"), "Labour gain Plymouth."],
  ])("%s", (_, $write, words) => {
    const { ada, ben, id } = bothLaptops();
    for (const laptop of [ada, ben]) laptop.type(id, $write);
    const before = entryIn(ada, id).body;
    swap(ada, ben);
    expect(wordsIn(ada, id)).toBe(`${words}\n\nTurnout was 34 per cent.`);
    expect(entryIn(ada, id)).toMatchObject({ status: "draft", conflicts: [], body: before });
    expect(readBlog(ben.doc)).toEqual(readBlog(ada.doc));
    swap(ada, ben);
    expect(entryIn(ben, id).body).toEqual(before);
    expect(readBlog(ben.doc)).toEqual(readBlog(ada.doc));
  });

  test("also the title, the headline and the key points, on three laptops", () => {
    const { ada, ben, id } = bothLaptops();
    const cai = new Laptop("Cai");
    cai.open(ada.handOver());
    const all = [ada, ben, cai];
    for (const laptop of all) {
      laptop.change((doc) => {
        changeText(titleOf(entryOf(doc, id)), "Plymouth: a recount");
        changeText(blogTextOf(doc, "headline"), "The count in Plymouth");
        writeBody(summaryOf(doc), paragraph("Labour gain Plymouth."));
      });
    }
    const files = all.map((laptop) => laptop.handOver());
    for (const [index, laptop] of all.entries()) laptop.open(files[(index + 1) % 3] ?? (files[0] as never));
    for (const file of [...files, ...all.map((laptop) => laptop.handOver())])
      for (const laptop of all) laptop.open(file);
    for (const laptop of all) {
      const { headline, summary, detailsConflicts } = readBlog(laptop.doc);
      expect(headline).toBe("The count in Plymouth");
      expect(plainTextOfDocument(summary)).toBe("Labour gain Plymouth.");
      expect(detailsConflicts).toEqual([]);
      expect(entryIn(laptop, id)).toMatchObject({ title: "Plymouth: a recount", conflicts: [] });
    }
  });

  test("also beside words that were changed on one laptop alone", () => {
    const { ada, ben, id } = bothLaptops();
    for (const laptop of [ada, ben]) {
      laptop.type(id, () => $textAt(0)?.setTextContent("Labour gain Plymouuth."));
      laptop.type(id, () => $append(1, ` So says ${laptop.name}.`));
    }
    swap(ada, ben);
    swap(ada, ben);
    for (const laptop of [ada, ben]) {
      expect(wordsIn(laptop, id)).toMatch(/^Labour gain Plymouuth\.\n\nTurnout .*So says/);
      expect(entryIn(laptop, id)).toMatchObject({ status: "review", body: entryIn(ada, id).body });
    }
  });

  test.each([
    [1, 2, "review"],
    [2, 1, "draft"],
  ])(
    "or wait to be decided where that takes out too much: the words of the lower client stay (%i, %i)",
    (first, second, status) => {
      const { ada, ben, id } = bothLaptops();
      ada.doc.clientID = first;
      ben.doc.clientID = second;
      ada.type(id, () => $append(0, " By 41 votes."));
      // The same words, every letter of them written anew.
      for (const words of ["X", "Labour gain Plymouth. By 41 votes."])
        ben.type(id, () => $textAt(0)?.setTextContent(words));
      const { body } = entryIn(ada, id);
      swap(ada, ben);
      expect(entryIn(ben, id)).toEqual(entryIn(ada, id));
      expect(entryIn(ben, id).status).toEqual(status);
      expect(entryIn(ada, id).conflicts.flatMap(({ versions }) => versions.map(({ content }) => content.body))).toEqual(
        status === "review" ? [body, body] : [],
      );
    },
  );

  test.each([
    ["Recount ordered.", "review"],
    ["", "draft"],
  ])("or wait to be decided where a paragraph was put in on both, and more on one: “%s”", (words, status) => {
    const { ada, ben, id } = bothLaptops();
    for (const laptop of [ada, ben])
      laptop.type(id, () => void $getRoot().append($createParagraphNode().append($createTextNode(words))));
    ada.type(id, () => $append(0, " By 41 votes."));
    swap(ada, ben);
    expect(entryIn(ben, id)).toEqual(entryIn(ada, id));
    expect(entryIn(ada, id).status).toBe(status);
  });

  test("or wait to be decided where each of two laptops has taken out what the other kept", () => {
    const { ada, ben, id } = bothLaptops();
    const cai = new Laptop("Cai");
    cai.open(ada.handOver());
    const title = (laptop: Laptop, words: string) =>
      laptop.change((doc) => {
        doc.clientID = 1 + 2 * [ada, ben, cai].indexOf(laptop);
        changeText(titleOf(entryOf(doc, id)), words);
      });
    for (const laptop of [ben, cai]) title(laptop, "Plymouth X");
    ada.open(cai.handOver());
    title(ada, "Plymouth X Y");
    cai.open(ben.handOver());
    title(ben, "Plymouth X Y");
    ada.open(ben.handOver());
    cai.open(ben.handOver());
    for (const laptop of [ada, cai]) expect(entryIn(laptop, id).title).toBe("Plymouth X Y");
    swap(ada, cai);
    for (const laptop of [ada, cai]) {
      const { status, conflicts } = entryIn(laptop, id);
      expect(status).toBe("review");
      expect(conflicts.flatMap(({ versions }) => versions.map(({ content }) => content.title))).toEqual([
        "Plymouth X Y",
        "Plymouth X Y",
      ]);
    }
  });
});

test.each([
  [1, 2],
  [2, 1],
])(
  "what two laptops filed alike is approved by whoever approved either, whichever is printed (%i, %i)",
  (first, second) => {
    const { ada, ben, id } = bothLaptops();
    ada.doc.clientID = first;
    ben.doc.clientID = second;
    for (const laptop of [ada, ben]) {
      laptop.type(id, () => $append(0, " By 41 votes."));
      laptop.change((doc) => actOnEntry(doc, id, "file", laptop.deed()));
    }
    ben.change((doc) => approveEntry(doc, id, ben.deed()));
    expect(seenByTwo(entryIn(ben, id))).toBe(false);
    swap(ada, ben);
    for (const laptop of [ada, ben]) {
      const entry = entryIn(laptop, id);
      expect(entry).toMatchObject({ status: "filed", conflicts: [], revisions: [{}, {}] });
      expect(approvalOf(entry)).toMatchObject({ by: "Ben", isChanged: false });
      expect(seenByTwo(entry)).toBe(true);
    }
  },
);

describe("two laptops that choose differently between two versions", () => {
  function choose(laptop: Laptop, id: EntryId): void {
    const { conflicts } = entryIn(laptop, id);
    const chosen = conflicts.flatMap(({ versions }) => versions).find(({ by }) => by === laptop.name);
    laptop.change((doc) => {
      for (const { key } of conflicts) decideConflict(doc, id, key, laptop.deed());
      if (chosen) writeBody(bodyOf(entryOf(doc, id)), chosen.content.body);
    });
  }

  test("have the same two to decide again, until they are of one mind", () => {
    const { ada, ben, id } = bothLaptops();
    ada.type(id, () => $append(0, " By 41 votes."));
    ben.type(id, () => $append(0, " By 14 votes."));
    swap(ada, ben);
    for (let round = 0; round < 2; round++) {
      choose(ada, id);
      choose(ben, id);
      const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
      expect(ada.open(fromBen)?.report.undecided).toBe(1);
      ben.open(fromAda);
      expect(entryIn(ada, id).status).toBe("review");
      expect(entryIn(ben, id)).toEqual(entryIn(ada, id));
      expect(entryIn(ada, id).metVersions).toHaveLength(2);
    }
    choose(ada, id);
    ben.open(ada.handOver());
    for (const laptop of [ada, ben]) {
      expect(entryIn(laptop, id)).toMatchObject({ status: "draft", conflicts: [] });
      expect(wordsIn(laptop, id)).toContain("By 41 votes.");
    }
  });

  test("of the headline are asked again as well", () => {
    const { ada, ben } = bothLaptops();
    const write = (laptop: Laptop, words: string) =>
      laptop.change((doc) => changeText(blogTextOf(doc, "headline"), words));
    const both = () => {
      write(ada, "Plymouth counts");
      write(ben, "Plymouth recounts");
    };
    both();
    swap(ada, ben);
    for (const laptop of [ada, ben]) laptop.change((doc) => decideDetailsConflicts(doc, laptop.deed()));
    both();
    swap(ada, ben);
    for (const laptop of [ada, ben]) expect(readBlog(laptop.doc).detailsConflicts).toHaveLength(1);
  });
});

test("two laptops that declared the same figures dispute nothing; both declarations are kept", () => {
  const { ada, ben } = bothLaptops();
  ada.change((doc) => {
    addElection(doc, someElection());
    addContest(doc, someContest());
  });
  ben.open(ada.handOver());
  for (const laptop of [ada, ben]) {
    const declaration = someDeclaration([1_200, 1_100], { id: createDeclarationId(), by: laptop.name });
    laptop.change((doc) => declare(doc, { kind: "contest", id: contestId(1) }, declaration));
  }
  expect(ada.open(ben.handOver())?.report).toMatchObject({ declarations: 1, disputed: [] });
  expect(readBlog(ada.doc).results.contests[0]?.declarations).toHaveLength(2);
});
