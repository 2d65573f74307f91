import { candidateId, someCandidates } from "@shared/results/arithmetic/testing/someResults";
import type { Candidate } from "@shared/results/contest";
import { formatCount } from "@shared/results/figures/formatFigure";
import { ownPartyNamed } from "@shared/results/parties/findParty";
import { conservative, green, labour } from "@shared/results/parties/partyIds";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pasteFigures } from "./pasteFigures";

const foxes = ownPartyNamed("Fairer Foxes");
const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
  ["Seán O’Brien", green],
  ["Bo Day", foxes.id],
]);

/** The votes by the place in the column, from 1; undefined where the text goes in as it is. */
function pasted(text: string, from = 1, into: readonly Candidate[] = candidates) {
  const first = into[from - 1];
  if (!first) throw new Error("there is no such candidate");
  const fields = pasteFigures(text, into, first, [foxes])?.fields;
  return (
    fields &&
    Object.fromEntries(
      into.flatMap(({ id }, index) => {
        const votes = fields[`votes.${id}`];
        return votes === undefined ? [] : [[index + 1, votes]];
      }),
    )
  );
}

describe("a column of figures", () => {
  test("fills down from the field, as it was typed, and not beyond the last", () => {
    expect(pasted("1,405\n900\n12\n7\n")).toEqual({ 1: "1,405", 2: "900", 3: "12", 4: "7" });
    expect(pasted("900\r\n12\r\n7\r\n", 3)).toEqual({ 3: "900", 4: "12" });
  });

  test("loses its header, and nothing else", () => {
    expect(pasted("Votes\n1405\n900")).toEqual({ 1: "1405", 2: "900" });
    expect(pasted("35.2%\n1405\n900")).toEqual({ 1: "35.2%", 2: "1405", 3: "900" });
    expect(pasted("n/a\n1405")).toEqual({ 1: "n/a", 2: "1405" });
  });

  test("keeps a blank cell in its place, and what is typed there", () => {
    expect(pasted("1405\n\n12\n")).toEqual({ 1: "1405", 3: "12" });
    expect(pasted("1405\n \n12")).toEqual({ 1: "1405", 3: "12" });
  });

  test("of one is no column: it goes in as it is", () => {
    for (const text of ["1405", " 1,405 \n", "", "\n\n", "35.2%"]) expect(pasted(text), text).toBeUndefined();
  });
});

describe("rows", () => {
  test("go to the candidates that they name, in any order and spelling, and the rest is left out", () => {
    const text = "Candidate\tParty\tVotes\nKHAN, Ali\t\t900\nseán o'brien\t\t12\nSMITH Jane\t\t1,405\nTotal\t\t2,317";
    expect(pasted(text, 3)).toEqual({ 1: "1,405", 2: "900", 3: "12" });
  });

  test("go to the party where one candidate stands for it", () => {
    expect(pasted("Labour Party\t1405\nFairer Foxes\t7\nUKIP\t3")).toEqual({ 1: "1405", 4: "7" });
    const two = someCandidates([
      ["Jane Smith", labour],
      ["Tom Hill", labour],
      ["Ali Khan", conservative],
    ]);
    expect(pasted("Labour\t1405\nConservative\t900", 1, two)).toEqual({ 3: "900" });
  });

  test("tell two of one name apart by the party, and guess nothing", () => {
    const namesakes = someCandidates([
      ["John Smith", labour],
      ["John Smith", conservative],
    ]);
    expect(pasted("John Smith\tCon\t900\nJohn Smith\tLab\t1405", 1, namesakes)).toEqual({ 1: "1405", 2: "900" });
    expect(pasted("John Smith\t900\nJohn Smith\t1405", 1, namesakes)).toEqual({});
  });

  test("with numbers beside the votes give the votes", () => {
    expect(pasted("1\tJane Smith\t1,405\t35.2%\n2\tAli Khan\t900\t22%")).toEqual({ 1: "1,405", 2: "900" });
    const named =
      "No.\tName\tVote share\tVotes\tElectorate\n1\tJane Smith\t35\t1,405\t9000\n2\tAli Khan\t22\t900\t9000";
    expect(pasted(named)).toEqual({ 1: "1,405", 2: "900" });
  });

  test("keep what cannot be read, so that the sheet can say so, and what is not given is not taken away", () => {
    expect(pasted("Jane Smith\t1,405\nAli Khan\t9OO\nSeán O’Brien\t-\nBo Day\t")).toEqual({ 1: "1,405", 2: "9OO" });
  });

  test("of one row are enough, and rows that name nobody are not", () => {
    expect(pasted("Jane Smith\t1405")).toEqual({ 1: "1405" });
    expect(pasted("Eva Moss\t1405\nTotal\t900")).toEqual({});
    expect(pasted("Jane Smith\tLabour")).toEqual({});
    const nameless = [{ ...(candidates[0] as Candidate), id: candidateId(9), name: "", party: green }];
    expect(pasted("Eva Moss\t\t1405", 1, nameless)).toEqual({});
  });

  test("in whatever order, with whatever spaces, come to the same", () => {
    const row = fc.record({ votes: fc.nat(90_000), words: fc.constantFrom("name", "party") });
    const shuffled = fc
      .tuple(row, row, row, row)
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })));
    const partyNames = ["Labour", "Tory", "Greens", "fairer foxes"];
    fc.assert(
      fc.property(shuffled, fc.constantFrom("\t", " \t ", "\t\t"), ([rows, order], gap) => {
        const text = order
          .map((at) => {
            const { votes = 0, words } = rows[at] ?? {};
            return `${words === "name" ? candidates[at]?.name : partyNames[at]}${gap}${formatCount(votes)}`;
          })
          .join("\n");
        expect(pasted(text)).toEqual(
          Object.fromEntries(rows.map(({ votes }, index) => [index + 1, formatCount(votes)])),
        );
      }),
    );
  });
});

describe("columns", () => {
  test("are read by their headers: a position or an electorate is no figure", () => {
    expect(pasted("Position\tCandidate\tParty\tVotes\n1\tJane Smith\tLabour\t1,612")).toEqual({ 1: "1,612" });
    expect(pasted("Candidate\tElectorate\tVotes\nJane Smith\t9,000\t1,612\nAli Khan\t9,000\t800")).toEqual({
      1: "1,612",
      2: "800",
    });
    expect(pasted("Party\tSurname\tFirst name\tVotes\nLabour\tSmith\tJane\t1,612")).toEqual({ 1: "1,612" });
  });

  test("without a header are read by what is in them, and what is the same in every row is not the votes", () => {
    expect(pasted("1\tJane Smith\t9000\t12\n2\tAli Khan\t9000\t7")).toEqual({ 1: "12", 2: "7" });
    expect(pasted("1,405\t35.2%\n900\t22%")).toEqual({ 1: "1,405", 2: "900" });
  });

  test("without votes among them give nothing, and that is said", () => {
    expect(
      pasteFigures("Candidate\tElectorate\nJane Smith\t9,000", candidates, candidates[0] as Candidate, []),
    ).toEqual({ fields: {}, leftOut: ["There is no column of votes in what was pasted."] });
  });
});

describe("rows left out", () => {
  const leftOut = (text: string, into = candidates) => pasteFigures(text, into, into[0] as Candidate, [foxes])?.leftOut;

  test("are another's candidates, whose party is ours: each has a sentence and fills nothing", () => {
    for (const header of ["", "Candidate\tParty\tVotes\n"]) {
      const text = `${header}Zed Other\tLabour\t99\nJane Smith\tLab\t1405`;
      expect(pasted(text)).toEqual({ 1: "1405" });
      expect(leftOut(text)).toEqual(["“Zed Other” is not a candidate here."]);
    }
    expect(leftOut("Zed Other\tLabour\t99")).toEqual(["“Zed Other” is not a candidate here."]);
    expect(pasted("Zed Other\tLabour\t99")).toEqual({});
  });

  test("are parties with no candidate here or with several, and people who are there twice", () => {
    expect(leftOut("Labour\t1405\nUKIP\t3")).toEqual(["“UKIP” has no candidate here."]);
    const two = someCandidates([
      ["John Smith", labour],
      ["John Smith", labour],
      ["Tom Hill", labour],
    ]);
    expect(leftOut("Candidate\tParty\tVotes\n\tLabour\t1405\nJohn Smith\tLab\t3", two)).toEqual([
      "“Labour” has 3 candidates here.",
      "“John Smith” stands here 2 times.",
    ]);
    const text = "Jane Smith\t1405\nJane Smith\t1406\nJane Smith\t1405";
    expect(pasted(text)).toEqual({ 1: "1405" });
    expect(leftOut(text)).toEqual(["“Jane Smith” is there twice: 1405 and 1406."]);
  });

  test("are none where all were taken, and sums are no rows", () => {
    expect(leftOut("Candidate\tParty\tVotes\nJane Smith\tLab\t1,405\nTotal\t\t1,405\n")).toEqual([]);
    expect(leftOut("Jane Smith\tLab\tElected\t1,405\nConservative\t\tNot elected\t900")).toEqual([]);
    expect(leftOut("Candidate\tVotes\nJane Smith\t1405\nRejected ballot papers\t21")).toEqual([
      "“Rejected ballot papers” is not a candidate here.",
    ]);
  });

  test("are figures below the last candidate", () => {
    expect(leftOut("1\n2\n3\n4\n5\n6")).toEqual(["There is no candidate for “5”.", "There is no candidate for “6”."]);
  });
});
