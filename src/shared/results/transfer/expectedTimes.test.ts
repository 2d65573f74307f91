import { describe, expect, test } from "vitest";
import { createBlogDoc } from "../../doc/blogDoc";
import { addAuthority, addContest, addElection } from "../../doc/changeResults";
import { readResults } from "../../doc/readResults";
import { createBlogId } from "../../model/ids";
import {
  authorityId,
  contestId,
  londonTime,
  someAuthority,
  someContest,
  someElection,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Results } from "../results";
import { applyImport } from "./applyImport";
import { exportJson } from "./exportJson";
import { importSummary } from "./importSummary";
import { parseResultsJson } from "./parseResultsJson";
import { readDelimited } from "./readDelimited";
import { readRows } from "./readRows";
import { importContext } from "./testing/importContext";
import { sheetRow, workbook } from "./testing/workbook";
import { understandRows } from "./understandRows";

const at = (wall: string) => londonTime(`2018-05-${wall}`);

function understand(text: string, results: Results = someResults()) {
  return understandRows(readDelimited(text), importContext("wards", results));
}

describe("a column with the expected time", () => {
  test.each([
    ["02:30", "04T02:30"],
    ["around 0230", "04T02:30"],
    ["Sat 11:00", "05T11:00"],
    ["04/05/2018 14:00", "04T14:00"],
    ["2018-05-04T02:30:00", "04T02:30"],
    ["2018-05-04T01:30:00.000Z", "04T02:30"],
    ["0.1041666667", "04T02:30"],
  ])("“%s” is understood", (text, wall) => {
    const [planned] = understand(`Ward,Candidate,Party,Expected declaration\nHam,Jane Doe,Lab,${text}\n`).contests;
    expect(planned?.contest.expectedAt).toEqual(at(wall));
  });

  test("a time that is none is said, and keeps no candidate out", () => {
    const plan = understand("Ward,Candidate,Party,Expected\nHam,Jane Doe,Lab,TBC\nCheam,Bob Low,Con,0300\n");
    expect(plan.contests.map(({ contest }) => contest.expectedAt)).toEqual([null, at("04T03:00")]);
    expect(plan.rejected).toEqual([]);
    expect(plan.unread).toEqual([{ row: 2, cells: ["TBC"], reason: expect.stringContaining("“TBC” is not a time.") }]);
  });

  test("a declaration time is the expected one while the file has no figures, and no longer", () => {
    const before = understand("Ward,Candidate,Party,Votes,Declaration time\nHam,Jane Doe,Lab,,02:30\n");
    expect(before.columns.at(-1)).toMatchObject({ meaning: "expectedAt", how: "the file has no figures yet" });
    expect(before.contests[0]?.contest.expectedAt).toEqual(at("04T02:30"));
    const after = understand("Ward,Candidate,Party,Votes,Declaration time\nHam,Jane Doe,Lab,7,2018-05-04T01:30:00Z\n");
    expect(after.contests[0]).toMatchObject({ contest: { expectedAt: null }, declaration: { at: at("04T02:30") } });
  });

  test("a time of day in a workbook is one of the night of counting", async () => {
    const time = '<c r="D2" s="2"><v>0.104166666666667</v></c>';
    const sheet =
      sheetRow(1, ["Ward", "Candidate", "Party", "Expected"]) +
      sheetRow(2, ["Ham", "Jane Doe", "Lab"]).replace("</row>", `${time}</row>`);
    const { rows } = await readRows(workbook(sheet));
    const [planned] = understandRows(rows, importContext()).contests;
    expect(planned?.contest.expectedAt).toEqual(at("04T02:30"));
  });
});

describe("a list of times alone", () => {
  const results = someResults({
    authorities: [someAuthority(), someAuthority({ id: authorityId(2), name: "Barnet" })],
    contests: [
      someContest({ name: "Abbey", authorityId: authorityId(1) }),
      someContest({ id: contestId(2), name: "Abbey", authorityId: authorityId(2) }),
      someContest({ id: contestId(3), name: "Ham" }),
    ],
  });
  const docOf = () => {
    const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
    const doc = createBlogDoc(createBlogId(), details, at("03T20:00").instant);
    addElection(doc, someElection());
    for (const each of results.authorities) addAuthority(doc, each);
    for (const each of results.contests) addContest(doc, each);
    return doc;
  };

  test("sets those of wards and councils that are there, leaves the rest out, and does nothing the second time", () => {
    const list = [
      "Council,Ward,Expected declaration",
      "Barnet,Abbey,03:00",
      ",Ham,0230",
      "Plymouth,,4am",
      "Sutton,,04:00",
      "Barnet,,",
      "Plymouth,Abbey,later",
    ].join("\n");
    const plan = understand(list, results);
    expect(plan.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [5, "Sutton is not in “English local elections 2018”. Add it, or import its candidates first."],
      [7, "“later” is not a time. Type it as 0230, 02:30 or tomorrow 02:30."],
    ]);
    expect(importSummary(plan)).toBe("3 expected times");
    expect(plan.elections).toMatchObject([{ kind: "known", contests: 3 }]);
    const doc = docOf();
    applyImport(doc, plan);
    const after = readResults(doc);
    expect(after.contests.map(({ expectedAt }) => expectedAt)).toEqual([null, at("04T03:00"), at("04T02:30")]);
    expect(after.authorities.map(({ expectedAt }) => expectedAt)).toEqual([at("04T04:00"), null]);
    let updates = 0;
    doc.on("update", () => updates++);
    applyImport(doc, plan);
    expect(updates).toBe(0);
  });

  test("of councils may be headed as areas", () => {
    const plan = understand("Area,Expected\nBarnet,0300\nPlymouth City Council,0330\n", results);
    expect(plan.times.map(({ name }) => name)).toEqual(["Barnet", "Plymouth"]);
  });

  test("is taken whole or not at all", () => {
    const plan = understand("Ward,Expected\nHam,0230\n", results);
    const doc = createBlogDoc(
      createBlogId(),
      { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" },
      at("03T20:00").instant,
    );
    expect(() => applyImport(doc, plan)).toThrow("“Ham” is no longer in the blog");
  });
});

test("our JSON has the times, and a file of before there were any is still read", () => {
  const results = someResults({ contests: [someContest({ expectedAt: at("04T02:30") })] });
  const text = exportJson(results);
  expect(parseResultsJson(text)).toEqual(results);
  const older = JSON.parse(text);
  older.version = 1;
  delete older.results.contests[0].expectedAt;
  expect(parseResultsJson(JSON.stringify(older)).contests[0]?.expectedAt).toBeNull();
  expect(() => parseResultsJson(JSON.stringify({ ...older, version: 0 }))).toThrow("which version");
  expect(() => parseResultsJson(JSON.stringify({ ...older, version: 3 }))).toThrow("a newer Nightdesk");
});
