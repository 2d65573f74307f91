import { describe, expect, test } from "vitest";
import type { AuthorityId, ContestId } from "../../model/ids";
import type { Authority } from "../authority";
import type { Election } from "../election";
import type { Control, PartyId } from "../party";
import { noResults, type Results } from "../results";
import { checkElection } from "./checkElection";
import { checkResults } from "./checkResults";
import { councilDeclarationOf, councilOf, declarationOf, election, idOf, resultsOf, wardOf } from "./nonsuch.testdata";

const labour = "labour" as PartyId;
const noc = "noc" as Control;

function check(fields: Partial<Election>, results: Partial<Results> = {}) {
  const own = { ...election, ...fields };
  const found = checkElection(resultsOf({ elections: [own], ...results }), own);
  return found.map(({ level, sentence }) => `${level} ${sentence}`);
}

/** A council with nothing to it but its name, its control before and what it says of control now. */
function councilNamed(number: number, name: string, fields: Partial<Authority> = {}): Authority {
  const bare = { seats: null, seatsUp: null, before: [], defended: [], controlBefore: null, code: "" };
  return councilOf({ ...bare, id: idOf<AuthorityId>(300 + number), name, ...fields });
}

const declaring = (control: Control) => [councilDeclarationOf({ won: [], after: [], control })];

describe("an election", () => {
  test.each<[string, Partial<Election>, Partial<Results>, readonly string[]]>([
    ["that adds up", { total: 150 }, {}, []],
    ["with as many councils as declare", { total: 1 }, { authorities: [councilNamed(1, "Plymouth")] }, []],
    ["with as many contests as declare", { total: 1, kind: "parliamentary" }, { contests: [wardOf()] }, []],
    [
      "holds of more councils than were held",
      { controlBefore: [{ control: labour, councils: 74 }], unlistedHolds: [{ control: labour, councils: 80 }] },
      {},
      ["ERROR Labour control: 80 holds that are not listed cannot be, with 74 councils before."],
    ],
    [
      "holds that leave no room for those that are listed",
      { controlBefore: [{ control: noc, councils: 2 }], unlistedHolds: [{ control: noc, councils: 2 }] },
      { authorities: [councilNamed(1, "Plymouth", { controlBefore: noc })] },
      ["ERROR No overall control: 2 holds that are not listed and 1 listed council cannot be, with 2 councils before."],
    ],
    [
      "holds that fit",
      { controlBefore: [{ control: noc, councils: 3 }], unlistedHolds: [{ control: noc, councils: 2 }] },
      { authorities: [councilNamed(1, "Plymouth", { controlBefore: noc })] },
      [],
    ],
    [
      "more councils than declare",
      { total: 2, unlistedHolds: [{ control: labour, councils: 2 }] },
      { authorities: [councilNamed(1, "Plymouth")] },
      ["ERROR 3 councils (1 listed, 2 not) are counted, but only 2 declare in all."],
    ],
    [
      "more contests than declare",
      { total: 1, kind: "parliamentary" },
      { contests: [wardOf(), wardOf({ id: idOf<ContestId>(11), name: "Belmont" })] },
      ["ERROR 2 contests are listed, but only 1 declares in all."],
    ],
    [
      "control before that is not all councils",
      { total: 150, controlBefore: [{ control: labour, councils: 149 }] },
      {},
      ["WARN Control before adds up to 149 councils, but 150 declare in all."],
    ],
    [
      "two baselines",
      { kind: "council" },
      {
        authorities: [
          councilNamed(1, "Plymouth", { declarations: declaring(labour) }),
          councilNamed(2, "Derby", { declarations: declaring(noc), baseline: "2016" }),
        ],
      },
      ["WARN Changes against “2014” and “2016” cannot be added up, so the tally shows none."],
    ],
    [
      "one council twice",
      {},
      { authorities: [councilNamed(1, "Plymouth"), councilNamed(2, " PLYMOUTH ")] },
      ["WARN Plymouth is listed 2 times."],
    ],
    [
      "one council twice, in two hands",
      {},
      {
        authorities: [
          councilNamed(1, "Plymouth", { declarations: declaring(labour) }),
          councilNamed(2, "Plymouth", { declarations: declaring(noc) }),
        ],
      },
      ["ERROR Plymouth is listed 2 times, with Labour control and no overall control."],
    ],
    [
      "one code twice",
      {},
      { authorities: [councilNamed(1, "Plymouth", { code: "E1" }), councilNamed(2, "Derby", { code: "E1" })] },
      ["WARN Plymouth and Derby have the same code, E1."],
    ],
    [
      "one contest twice",
      {},
      { contests: [wardOf(), wardOf({ id: idOf<ContestId>(11) })] },
      ["WARN Nonsuch is listed 2 times."],
    ],
    [
      "wards of one name in two councils",
      {},
      { contests: [wardOf(), wardOf({ id: idOf<ContestId>(11), authorityId: idOf<AuthorityId>(2) })] },
      [],
    ],
  ])("%s", (_name, fields, results, expected) => {
    expect(check(fields, results)).toEqual(expected);
  });

  test("that is not in the blog is no exception", () => {
    expect(checkElection(noResults, election)).toEqual([]);
  });
});

describe("everything", () => {
  test("errors first, the current declaration of each, and the preparation of those without one", () => {
    const results = resultsOf({
      elections: [{ ...election, total: 150, controlBefore: [{ control: labour, councils: 149 }] }],
      authorities: [councilOf({ declarations: [councilDeclarationOf({ control: noc })] })],
      contests: [
        wardOf({ declarations: [declarationOf({ source: "" })] }),
        wardOf({ id: idOf<ContestId>(11), name: "Belmont", previousHolders: [labour, labour, labour, labour] }),
      ],
    });
    expect(checkResults(results).map(({ level, code, subject }) => `${level} ${subject.name} ${code}`)).toEqual([
      "ERROR Plymouth controlContradicted",
      "WARN English local elections 2018 controlBeforeNotTotal",
      "WARN Nonsuch noSource",
      "WARN Belmont moreHoldersThanSeats",
    ]);
  });

  test("nothing at all", () => {
    expect(checkResults(noResults)).toEqual([]);
  });
});
