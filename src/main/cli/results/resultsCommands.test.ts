import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unpackHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { createContestId } from "@shared/model/ids";
import { exportJson } from "@shared/results/transfer/exportJson";
import { localElections2018 } from "@shared/sample/localElections2018";
import { beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../testing/runCommand";

const generalElection2017 = join(
  import.meta.dirname,
  "../../../shared/results/transfer/testdata/hoc-ge2017-results-by-candidate.csv",
);
const ward = [
  "Ward,Seats,Electorate,Ballot papers,Candidate,Party,Votes",
  "Moor View,1,9000,3000,Ann Archer,Labour,1500",
  "Moor View,1,9000,3000,Bob Bourne,Conservative,1000",
  "Moor View,1,9000,3000,Cat Cowley,Green,400",
].join("\n");

const run = (...args: string[]) => runCommand("results", ...args);

let folder = "";
let sample = "";
beforeEach(async () => {
  folder = await temporaryFolder();
  sample = join(folder, "sample.nightdesk");
  expect((await runCommand("sample", "--out", sample)).code).toBe(0);
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function blogIn(path: string) {
  return unpackHandover(await readFile(path)).blog;
}

describe("results import", () => {
  test("takes the House of Commons Library's file into the blog, and show computes from it", async () => {
    const into = [sample, "--election", "General election 2017", "--baseline", "2015"];
    const imported = await run("import", generalElection2017, "--into", ...into);
    const { elections } = (await blogIn(sample)).results;
    expect(elections[1]).toMatchObject({ name: "General election 2017", kind: "parliamentary", baseline: "2015" });
    expect(imported).toEqual({
      code: 0,
      out: "Imported into “General election 2017”: 650 contests, 3,304 candidates, 650 results. 0 of 3304 rows left out.\n",
      err: "",
    });
    const { code, out } = await run("show", sample, "--json");
    const { contests, tallies } = JSON.parse(out);
    expect([code, contests.length]).toEqual([0, 651]);
    const fife = contests.find(({ name }: { name: string }) => name === "North East Fife");
    expect(fife).toMatchObject({ seats: 1, state: "declared", source: "" });
    expect(fife.line).toMatch(/North East Fife/);
    expect(fife.majority.votes).toBe(2);
    // As the file has them: share 0.328607, change -0.080624.
    const snp = fife.candidates.find(({ elected }: { elected: boolean }) => elected);
    expect(snp.party).toBe("SNP");
    expect(snp.votes).toBe(13743);
    expect(snp.share).toBeCloseTo(0.32861, 5);
    expect(snp.change).toBeCloseTo(-0.08062, 5);
    const tally = tallies.find(({ election }: { election: string }) => election === "General election 2017");
    expect(tally).toMatchObject({ contestsDeclared: 650, contestsTotal: 650, councilsTotal: null });
    expect(tally.seats.slice(0, 3).map((row: { party: string; seats: number }) => [row.party, row.seats])).toEqual([
      ["Conservative", 317],
      ["Labour", 262],
      ["SNP", 35],
    ]);
  });

  test("keeps the words of the blog, and a second time changes nothing", async () => {
    const before = await blogIn(sample);
    const file = await fileOf("moor-view.csv", ward);
    expect(await run("import", file, "--into", sample, "--source", "Returning officer")).toEqual({
      code: 0,
      out: "Imported into “English local elections 2018”: 1 contest, 3 candidates, 1 result. 0 of 3 rows left out.\n",
      err: "",
    });
    const { results, ...words } = await blogIn(sample);
    const { results: resultsBefore, ...wordsBefore } = before;
    expect(words).toEqual(wordsBefore);
    expect(results.elections).toEqual(resultsBefore.elections);
    expect(results.contests.slice(0, 1)).toEqual(resultsBefore.contests);
    expect(results.contests[1]).toMatchObject({ name: "Moor View", declarations: [{ source: "Returning officer" }] });

    const bytes = await readFile(sample);
    expect(await run("import", file, "--into", sample, "--source", "Returning officer")).toEqual({
      code: 0,
      out: "Nothing was imported: the blog has all of it already. 0 of 3 rows left out.\n",
      err: "",
    });
    expect(await readFile(sample)).toEqual(bytes);
  });

  test("other figures are a correction, and the earlier ones are kept", async () => {
    await run("import", await fileOf("moor-view.csv", ward), "--into", sample);
    const recounted = await fileOf("recount.csv", ward.replace("1500", "1498"));
    expect((await run("import", recounted, "--into", sample)).code).toBe(0);
    const { declarations = [] } = (await blogIn(sample)).results.contests[1] ?? {};
    expect(declarations.map(({ replaces }) => replaces)).toEqual([[], [declarations[0]?.id]]);
  });

  test("names every row that is left out, with its reason", async () => {
    const rows = `${ward}\nStoke,1,9000,3000,Dan Drew,Labour,20\nStoke,1,9000,3000,Eve East,Green,many`;
    const { code, out } = await run("import", await fileOf("two.csv", rows), "--into", sample);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "Imported into “English local elections 2018”: 1 contest, 3 candidates, 1 result. 2 of 5 rows left out.",
      expect.stringMatching(/^row 6 left out: The votes cannot be read.+\.$/),
      expect.stringMatching(/^row 5 left out: Left out with row 6.+\.$/),
      "",
    ]);
    expect((await blogIn(sample)).results.contests.map(({ name }) => name)).not.toContain("Stoke");
  });

  test("into a blog with several elections it has to be told which", async () => {
    const file = await fileOf("moor-view.csv", ward);
    const other = ["--election", "Plymouth 2018", "--kind", "wards", "--baseline", "2014"];
    expect((await run("import", file, "--into", sample, ...other)).code).toBe(0);
    expect((await blogIn(sample)).results.elections[1]).toMatchObject({
      name: "Plymouth 2018",
      kind: "wards",
      baseline: "2014",
    });
    const { code, err } = await run("import", file, "--into", sample);
    expect(code).toBe(2);
    expect(err.split("\n")[0]).toBe(
      "nightdesk: the blog has more than one election; say which with --election: “English local elections 2018”, “Plymouth 2018”",
    );
  });
});

describe("the election that a file is imported into", () => {
  test("is not one of another kind, unless it is named", async () => {
    const bytes = await readFile(sample);
    const { code, out, err } = await run("import", generalElection2017, "--into", sample);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe(
      "nightdesk: the file is of constituencies, and “English local elections 2018” is an election of whole councils; say with --election which election it is, a new one or this",
    );
    expect(await readFile(sample)).toEqual(bytes);
    const named = await run(
      "import",
      generalElection2017,
      "--into",
      sample,
      "--election",
      "English local elections 2018",
    );
    expect(named.out).toMatch(/^Imported into “English local elections 2018”: 650 contests/);
  });

  test("is the one that its rows name, and a new one has the kind of its contests", async () => {
    const rows = "Election,Ward,Candidate,Party,Votes\nA,Abbey,Ann Archer,Labour,5\nB,Abbey,Ann Archer,Labour,6\n";
    const { out } = await run("import", await fileOf("two.csv", rows), "--into", sample);
    expect(out).toBe("Imported into “A” and “B”: 2 contests, 2 candidates, 2 results. 0 of 2 rows left out.\n");
    const { elections } = (await blogIn(sample)).results;
    expect(elections.slice(1).map(({ name, kind }) => [name, kind])).toEqual([
      ["A", "wards"],
      ["B", "wards"],
    ]);
  });
});

describe("results import of JSON", () => {
  test("takes what the window exports, once", async () => {
    const { results } = await blogIn(sample);
    const contests = results.contests.map((contest) => ({ ...contest, id: createContestId(), name: "Abbey" }));
    const file = await fileOf("results.JSON", exportJson({ ...results, contests }));
    const { code, out } = await run("import", file, "--into", sample);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Imported: 1 election, .+, 1 contest\.\n$/) });
    expect((await blogIn(sample)).results.contests.map(({ name }) => name)).toContain("Abbey");
    const again = await run("import", file, "--into", sample);
    expect(again.out).toBe("Nothing was imported: the blog has all of it already.\n");
  });

  test("that is none is refused in a sentence, and so are options that are for sheets", async () => {
    const file = await fileOf("other.json", '{"a": 1}');
    expect(await run("import", file, "--into", sample)).toEqual({
      code: 1,
      out: "",
      err: "nightdesk: Nothing was imported. The file holds no results of Nightdesk.\n",
    });
    const { code, err } = await run("import", file, "--into", sample, "--election", "X");
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "nightdesk: --election is for sheets; a file of JSON says it itself",
    ]);
  });
});

describe("what cannot be imported", () => {
  const cases: readonly (readonly [what: string, content: string | Uint8Array, sentence: RegExp])[] = [
    ["a quotation mark that is not closed", `${ward}\n"Stoke,1,9`, /^Nothing was imported\. A cell.* quotation mark/],
    ["no rows", "", /^Nothing was imported: the file “[^”]+” holds no rows\.$/],
    [
      "no columns of results",
      "Shopping\nmilk\nbread",
      /^Nothing was imported: the file “[^”]+” holds no row that can be used\.(\nrow \d left out: .+\.){3}$/,
    ],
    ["no text", new Uint8Array([1, 0, 2, 0, 3]), /^Nothing was imported\. The file holds no text/],
  ];
  test.each(cases)("%s: one sentence, and the blog is as it was", async (_what, content, sentence) => {
    const bytes = await readFile(sample);
    const { code, out, err } = await run("import", await fileOf("broken.csv", content), "--into", sample);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.slice("nightdesk: ".length, -1)).toMatch(sentence);
    expect(await readFile(sample)).toEqual(bytes);
    expect((await readdir(folder)).sort()).toEqual(["broken.csv", "sample.nightdesk"]);
  });

  test("a file that is not there", async () => {
    const bytes = await readFile(sample);
    const missing = join(folder, "missing.csv");
    expect(await run("import", missing, "--into", sample)).toEqual({
      code: 1,
      out: "",
      err: `nightdesk: Nothing was imported: the file “${missing}” cannot be read. Check its name, then import again.\n`,
    });
    expect(await readFile(sample)).toEqual(bytes);
  });

  test("into what is no handover file, or is not there", async () => {
    const file = await fileOf("moor-view.csv", ward);
    const notes = await fileOf("notes.nightdesk", "somebody's work");
    expect(await run("import", file, "--into", notes)).toEqual({
      code: 1,
      out: "",
      err: "nightdesk: “notes.nightdesk” is not a Nightdesk file. Nothing was changed.\n",
    });
    expect(await readFile(notes, "utf8")).toBe("somebody's work");
    const { code, err } = await run("import", file, "--into", join(folder, "gone.nightdesk"));
    expect(code).toBe(1);
    expect(err).toMatch(/^nightdesk: .*“gone\.nightdesk”.*\n$/);
  });

  test.each([
    [["import"], "name the file to read"],
    [["import", "x.csv"], "--into BLOG.nightdesk is missing"],
    [
      ["import", "x.csv", "--into", "y", "--kind", "village"],
      "--kind is one of wards, council, parliamentary, mayoral, not “village”",
    ],
    [["show"], "name the file to read"],
    [["check", "x", "y"], "“y” is one word too many"],
    [["publish"], "there is no command “results publish”"],
    [[], "there is no command “results”"],
  ])("%j makes no sense: code 2, a sentence and the usage", async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe(`nightdesk: ${sentence}`);
    expect(err).toContain("results import FILE.csv --into BLOG.nightdesk");
  });
});

describe("results show", () => {
  test("prints the tally, the councils and the contests as text", async () => {
    const { code, out, err } = await run("show", sample);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Councils after 150 of 150\nParty\tCouncils\tChange\nLabour\t74\t0\nConservative\t46\t−2\n/);
    expect(out).toContain("Liberal Democrat\t9\t+4\nNo overall control\t21\t−2\nTotal\t150\t\n");
    expect(out).toContain("Labour GAIN Plymouth from the Conservatives\n");
    expect(out).toContain("Liberal Democrat, in control\t15\t39\t+24\nConservative\t39\t11\t−28\nGreen\t0\t4\t+4\n");
    expect(out).toContain("James Daniel McDermott-Hill, elected by lot\tConservative\t1,405\t12.7%");
    expect(out).toContain("Changes are against 2014.");
  });

  test("prints them as JSON with what is computed", async () => {
    const { out } = await run("show", sample, "--json");
    const { authorities, contests, tallies } = JSON.parse(out);
    expect(authorities).toHaveLength(localElections2018.results.authorities.length);
    expect(authorities[6]).toMatchObject({
      name: "Richmond upon Thames",
      control: "Liberal Democrat",
      controlBefore: "Conservative",
      seats: [
        { party: "Liberal Democrat", before: 15, won: 39, after: 39, change: 24 },
        { party: "Conservative", before: 39, won: 11, after: 11, change: -28 },
        { party: "Green", before: 0, won: 4, after: 4, change: 4 },
      ],
    });
    expect(contests).toMatchObject([
      { name: "Nonsuch (Sutton)", state: "drawnByLot", validVotes: 11034, turnout: null },
    ]);
    expect(tallies[0].councils).toEqual([
      { control: "Labour", count: 74, change: 0 },
      { control: "Conservative", count: 46, change: -2 },
      { control: "Liberal Democrat", count: 9, change: 4 },
      { control: "No overall control", count: 21, change: -2 },
    ]);
    expect(tallies[0]).toMatchObject({ asOf: "2018-05-05T01:05:00.000Z", councilsDeclared: 150, councilsTotal: 150 });
  });
});

describe("results check", () => {
  test("finds nothing wrong in the sample", async () => {
    expect(await run("check", sample)).toEqual({ code: 0, out: "Everything adds up.\n", err: "" });
  });

  test("says which votes are more than the ballot papers, and exits with 1", async () => {
    const tooMany = ward.replace("1500", "2500");
    expect((await run("import", await fileOf("too-many.csv", tooMany), "--into", sample)).code).toBe(0);
    const { code, out, err } = await run("check", sample);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^ERROR Moor View: .*3,900.*3,000.*\n/);
  });

  test("a warning alone is no failure", async () => {
    const noSource = await fileOf("moor-view.csv", ward);
    await run("import", noSource, "--into", sample);
    const { code, out } = await run("check", sample);
    expect(code).toBe(0);
    expect(out).toBe("WARN Moor View: The figures have no source; say who announced them.\n");
  });
});
