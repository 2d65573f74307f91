import {
  atNight,
  authorityId,
  contestId,
  declarationId,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
  someResults,
} from "@shared/results/arithmetic/testing/someResults";
import type { Contest } from "@shared/results/contest";
import { ownPartyNamed } from "@shared/results/parties/findParty";
import { conservative, labour } from "@shared/results/parties/partyIds";
import { noOverallControl } from "@shared/results/party";
import type { Results } from "@shared/results/results";
import { describe, expect, test } from "vitest";
import { findResults, resultsItems } from "./resultsItems";

const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);
const ward = (number: number, name: string, fields: Partial<Contest> = {}) =>
  someContest({ id: contestId(number), name, candidates, ...fields });
const plymouth = someAuthority({ id: authorityId(1), name: "Plymouth", code: "E06000026" });
const names = (results: Results) => resultsItems(results).map(({ name }) => name);
const statusOf = (contest: Contest) => resultsItems(someResults({ contests: [contest] }))[0]?.status;

describe("the items of the results desk", () => {
  test("stand by name, a council before its wards and its wards before the next council", () => {
    const results = someResults({
      authorities: [someAuthority({ id: authorityId(2), name: "Plymouth Hoe" }), plymouth],
      contests: [
        ward(1, "Stoke", { authorityId: authorityId(1) }),
        ward(2, "Éamon’s Cross"),
        ward(3, "Ham", { authorityId: authorityId(1) }),
        ward(4, "Zeal"),
        ward(5, "Abbey", { authorityId: authorityId(2) }),
        ward(6, "Fal"),
      ],
    });
    expect(names(results)).toEqual([
      "Éamon’s Cross",
      "Fal",
      "Plymouth",
      "Ham",
      "Stoke",
      "Plymouth Hoe",
      "Abbey",
      "Zeal",
    ]);
  });

  test("say of a contest what is in, and what is being typed", () => {
    const declared = someDeclaration([900, 800], { source: "Returning officer" });
    const [item] = resultsItems(
      someResults({
        authorities: [plymouth],
        contests: [ward(1, "Ham", { authorityId: authorityId(1), declarations: [declared], sheet: { source: "x" } })],
      }),
    ).slice(1);
    expect(item).toMatchObject({
      kind: "contest",
      id: contestId(1),
      where: "Plymouth",
      status: "in",
      line: "Labour WIN Ham",
      isTyped: true,
    });
    expect(resultsItems(someResults({ contests: [ward(1, "Ham")] }))[0]).toMatchObject({
      where: "",
      status: "missing",
      line: "",
      isTyped: false,
    });
  });

  test.each<[status: string, contest: Contest]>([
    ["missing", ward(1, "Ham")],
    ["in", ward(1, "Ham", { declarations: [someDeclaration([900, 800])] })],
    ["provisional", ward(1, "Ham", { declarations: [someDeclaration([900, 800], { state: "provisional" })] })],
    ["countermanded", ward(1, "Ham", { declarations: [someDeclaration([], { state: "countermanded" })] })],
    ["disputed", ward(1, "Ham", { declarations: [someDeclaration([900, 800], { state: "recount" })] })],
    // More votes than ballot papers.
    ["disputed", ward(1, "Ham", { declarations: [someDeclaration([900, 800], { ballots: 1_000 })] })],
    [
      "disputed",
      ward(1, "Ham", {
        declarations: [
          someDeclaration([900, 800]),
          someDeclaration([900, 801], { id: declarationId(2), ...atNight("02:15") }),
        ],
      }),
    ],
  ])("a contest is %s", (status, contest) => {
    expect(statusOf(contest)).toBe(status);
  });

  test("say of a council what is announced, or follows from its wards", () => {
    const seats = { seats: 3, before: [{ party: conservative, seats: 3 }], controlBefore: conservative };
    const silent = someAuthority({ ...seats });
    const itemOf = (fields: Parameters<typeof someAuthority>[0], contests: readonly Contest[] = []) =>
      resultsItems(someResults({ authorities: [someAuthority({ ...seats, ...fields })], contests })).find(
        ({ kind }) => kind === "authority",
      );
    expect(resultsItems(someResults({ authorities: [silent] }))[0]).toMatchObject({ status: "missing", line: "" });
    const won = ward(1, "Ham", {
      seats: 3,
      authorityId: authorityId(1),
      candidates: someCandidates([
        ["A", labour],
        ["B", labour],
        ["C", labour],
      ]),
      declarations: [someDeclaration([3, 2, 1])],
    });
    expect(itemOf({}, [won])).toMatchObject({ status: "in", line: "Labour GAIN Plymouth from the Conservatives" });
    const lost = someCouncilDeclaration({ control: noOverallControl });
    expect(itemOf({ declarations: [lost] })).toMatchObject({
      status: "in",
      line: "Conservatives LOSE Plymouth to no overall control",
    });
    expect(itemOf({ declarations: [{ ...lost, state: "provisional" }] })?.status).toBe("provisional");
    const other = { ...lost, id: declarationId(2), control: labour };
    expect(itemOf({ declarations: [lost, other] })?.status).toBe("disputed");
    const wrong = someCouncilDeclaration({ after: [{ party: labour, seats: 9 }] });
    expect(itemOf({ declarations: [wrong] })?.status).toBe("disputed");
  });
});

describe("an item of a contest is kept while all that it is made from is the same", () => {
  const contest = ward(1, "Ham", { authorityId: authorityId(1), declarations: [someDeclaration([900, 800])] });
  const base = someResults({ authorities: [plymouth], contests: [contest, ward(2, "Stoke")] });
  const itemsBy = (results: Results) => new Map(resultsItems(results).map((item) => [item.id as string, item]));

  test("also where other contests are others", () => {
    const before = itemsBy(base).get(contest.id);
    const others = { ...base, contests: [contest, ward(2, "Stoke", { sheet: { source: "x" } })] };
    expect(itemsBy(others).get(contest.id)).toBe(before);
    expect(itemsBy(others).get(contestId(2))).toMatchObject({ isTyped: true });
  });

  test.each<[what: string, change: Partial<Results>, shown: object]>([
    ["the contest", { contests: [{ ...contest, name: "Ham Green" }] }, { name: "Ham Green" }],
    ["its council", { authorities: [{ ...plymouth, name: "Plympton" }] }, { where: "Plympton" }],
    ["its council gone", { authorities: [] }, { where: "" }],
    ["the elections", { elections: [someElection()] }, {}],
    ["the parties", { ownParties: [ownPartyNamed("Fairer Foxes")] }, {}],
  ])("%s is another", (_, change, shown) => {
    const before = itemsBy(base).get(contest.id);
    const after = itemsBy({ ...base, ...change }).get(contest.id);
    expect(after).not.toBe(before);
    expect(after).toMatchObject(shown);
  });

  test("so that a figure typed in one of 650 makes one item", () => {
    const contests = Array.from({ length: 650 }, (_, number) => ward(number, `Ward ${number}`));
    const results = someResults({ contests });
    const items = new Set(resultsItems(results));
    expect(items.size).toBe(650);
    const typed = contests.map((each, index) => (index === 300 ? { ...each, sheet: { source: "x" } } : each));
    const made = resultsItems({ ...results, contests: typed }).filter((item) => !items.has(item));
    expect(made).toMatchObject([{ id: contestId(300), isTyped: true }]);
  });
});

describe("the search", () => {
  const items = resultsItems(
    someResults({
      authorities: [plymouth],
      contests: [
        ward(1, "Ham", { authorityId: authorityId(1), declarations: [someDeclaration([900, 800])] }),
        ward(2, "New Ham"),
        ward(3, "Birmingham", { code: "E05000001" }),
        ward(4, "King’s Lynn", { candidates: someCandidates([["Hamza O'Brien", labour]]) }),
        ward(5, "Ynys Môn", { declarations: [someDeclaration([900, 800], { state: "recount" })] }),
      ],
    }),
  );
  const found = (query: string) => findResults(items, query, undefined).map(({ name }) => name);

  test("finds by two letters, a name that begins so first, then a word of it, then of a candidate, then anywhere", () => {
    expect(found("ha")).toEqual(["Ham", "New Ham", "King’s Lynn", "Birmingham", "Ynys Môn"]);
  });

  test("looks for every word in name, council, code and candidates, in any case", () => {
    expect(found("ham PLYM")).toEqual(["Ham"]);
    expect(found("e05000001")).toEqual(["Birmingham"]);
    expect(found(" jane  smith ")).toEqual(["Birmingham", "New Ham", "Ham", "Ynys Môn"]);
    expect(found("kings obrien")).toEqual(["King’s Lynn"]);
    expect(found("ynys mon")).toEqual(["Ynys Môn"]);
    expect(found("king's")).toEqual(["King’s Lynn"]);
    expect(found("nobody")).toEqual([]);
    expect(found("  ")).toHaveLength(items.length);
  });

  test("keeps to what is expected, the soonest first", () => {
    const expectedAt = (clock: string) => atNight(clock).at;
    const expected = resultsItems(
      someResults({
        authorities: [{ ...plymouth, expectedAt: expectedAt("03:30") }],
        contests: [
          ward(1, "Ham", { expectedAt: expectedAt("03:00") }),
          ward(2, "New Ham", { expectedAt: expectedAt("02:30") }),
          ward(3, "Stoke", { expectedAt: expectedAt("02:00"), declarations: [someDeclaration([900, 800])] }),
          ward(4, "Drake"),
        ],
      }),
    );
    const listed = (query: string) => findResults(expected, query, "expected").map(({ name }) => name);
    expect(listed("")).toEqual(["New Ham", "Ham", "Plymouth"]);
    expect(listed("ha")).toEqual(["New Ham", "Ham"]);
    expect(expected.find(({ name }) => name === "Ham")?.expectedAt).toBe(Date.parse("2018-05-04T02:00:00Z"));
  });

  test("keeps to one status", () => {
    expect(findResults(items, "ham", "in").map(({ name }) => name)).toEqual(["Ham"]);
    const missing = findResults(items, "", "missing").filter(({ kind }) => kind === "contest");
    expect(missing.map(({ name }) => name)).toEqual(["Birmingham", "King’s Lynn", "New Ham"]);
    expect(findResults(items, "", "disputed").map(({ name }) => name)).toEqual(["Ynys Môn"]);
    expect(findResults(items, "", "provisional")).toEqual([]);
  });
});
