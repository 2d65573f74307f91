import { actOnEntry } from "@shared/doc/actOnEntry";
import { entryOf } from "@shared/doc/blogDoc";
import { removeEntries } from "@shared/doc/changeEntry";
import { addContest, addElection, declare, removeDeclaring, typeInSheet } from "@shared/doc/changeResults";
import { addComment, readComments } from "@shared/doc/comments";
import { readBlog } from "@shared/doc/readBlog";
import { createDeclarationId } from "@shared/model/ids";
import { contestId, someContest, someDeclaration, someElection } from "@shared/results/arithmetic/testing/someResults";
import { describe, expect, test } from "vitest";
import { $append, bothLaptops, entryIn } from "./testing/bothLaptops";
import { Laptop } from "./testing/Laptop";

const subject = { kind: "contest", id: contestId(1) } as const;

function declareOn(laptop: Laptop, votes: number): void {
  const id = createDeclarationId();
  laptop.change((doc) => declare(doc, subject, someDeclaration([votes, 1_000], { id, by: laptop.name })));
}

function everybody(...all: readonly Laptop[]): void {
  for (let round = 0; round < 2; round++) {
    const files = all.map((laptop) => laptop.handOver());
    for (const laptop of all) for (const file of files) laptop.open(file);
  }
}

describe("a contest that one laptop took away and that was put back", () => {
  function removedByAda() {
    const { ada, ben } = bothLaptops();
    ada.change((doc) => {
      addElection(doc, someElection());
      addContest(doc, someContest());
    });
    const cai = new Laptop("Cai");
    ben.open(ada.handOver());
    cai.open(ada.handOver());
    ada.change((doc) => removeDeclaring(doc, subject));
    declareOn(ben, 1_100);
    return { ada, ben, cai };
  }

  test("has what was declared and typed in it meanwhile", () => {
    const { ada, ben } = removedByAda();
    ada.open(ben.handOver());
    declareOn(ben, 1_200);
    ben.change((doc) => typeInSheet(doc, subject, "rejected", "12"));
    const fromBen = ben.handOver();
    ben.open(ada.handOver());
    ada.open(fromBen);
    everybody(ada, ben);
    for (const { doc } of [ada, ben]) {
      const [contest] = readBlog(doc).results.contests;
      expect(contest?.declarations.map(({ votes }) => Object.values(votes)[0])).toEqual([1_100, 1_200]);
      expect(contest?.sheet).toMatchObject({ rejected: "12" });
    }
    // What was settled then does not come back with an old file.
    declareOn(ben, 1_300);
    ben.open(fromBen);
    expect(readBlog(ben.doc).results.contests[0]?.sheet).toEqual({});
  });

  test("has what a third laptop declared", () => {
    const { ada, ben, cai } = removedByAda();
    declareOn(cai, 1_200);
    ada.open(ben.handOver());
    expect(ada.open(cai.handOver())?.report.declarations).toBe(1);
    everybody(ada, ben, cai);
    for (const { doc } of [ada, ben, cai]) expect(readBlog(doc).results.contests[0]?.declarations).toHaveLength(2);
  });
});

test("an entry that was put back has what others said of it and did to it: withdrawn, it stays withdrawn", () => {
  const { ada, ben, id } = bothLaptops();
  const cai = new Laptop("Cai");
  cai.open(ada.handOver());
  ada.change((doc) => removeEntries(doc, [id]));
  ben.type(id, () => $append(0, " By 14 votes."));
  ben.change((doc) => void addComment(doc, id, "From Ben", null, ben.deed()));
  cai.change((doc) => {
    addComment(doc, id, "From Cai", null, cai.deed());
    actOnEntry(doc, id, "file", cai.deed());
    actOnEntry(doc, id, "withdraw", cai.deed());
  });
  ada.open(ben.handOver());
  ada.open(cai.handOver());
  everybody(ada, ben, cai);
  for (const laptop of [ada, ben, cai]) {
    expect(entryIn(laptop, id).status).toBe("withdrawn");
    expect(entryIn(laptop, id).revisions).toHaveLength(1);
    expect(readComments(entryOf(laptop.doc, id)).map(({ words }) => words)).toEqual(["From Ben", "From Cai"]);
    expect(readBlog(laptop.doc)).toEqual(readBlog(ada.doc));
  }
});
