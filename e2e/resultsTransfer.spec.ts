import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

const commonsFile = join(
  import.meta.dirname,
  "../src/shared/results/transfer/testdata/hoc-ge2017-results-by-candidate.csv",
);

async function openImport(nightdesk: Nightdesk) {
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+o");
  const dialog = nightdesk.page.getByRole("dialog", { name: "Import results" });
  await dialog.waitFor();
  return {
    dialog,
    choose: (file: string) => dialog.locator("input[type=file]").setInputFiles(file),
    button: dialog.getByRole("button", { name: /^Import/ }),
  };
}

test("the general election of 2017 is imported with a preview, found by two letters, and tallied", async ({
  nightdesk,
}) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Election 2017", name: "Ada Clarke" });
  const { dialog, choose, button } = await openImport(nightdesk);
  await choose(commonsFile);
  await expect(dialog.getByRole("row", { name: /Votes.*\(by its header\)/ })).toBeVisible();
  await expect(dialog).toContainText("Every row was understood.");
  await expect(button).toHaveText("Import 650 contests, 3,304 candidates, 650 results");
  await button.click();
  await expect(nightdesk.message).toContainText("Imported into “Election 2017”: 650 contests");
  await expect(desk.region).toContainText("Seats after 650 of 650");
  for (const seats of ["Con 317", "Lab 262", "SNP 35", "LD 12", "DUP 10", "SF 7", "PC 4", "Green 1"]) {
    await expect(desk.region).toContainText(seats);
  }
  await expect(desk.search).toBeFocused();
  await desk.search.pressSequentially("north east fi");
  await expect(desk.found.first()).toContainText("SNP WIN North East Fife");
  await desk.search.press("Enter");
  await expect(desk.region).toContainText("Majority 2 (0.0 points)");
});

test("a sheet in Windows-1252 is read, and every row that is left out says why", async ({ nightdesk }) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Ynys Môn", name: "Ada Clarke" });
  const file = join(newFolder("import"), "wards.csv");
  const text =
    "Ward,Candidate,Party,Votes\r\nTwrcelyn,Aled Môn Jones,Plaid Cymru,801\r\nTwrcelyn,Ann Lee,Lab,402\r\nSeiriol,Carwyn Jones,Plaid Cymru,35.2%\r\n";
  writeFileSync(file, Buffer.from(text, "latin1"));
  const { dialog, choose, button } = await openImport(nightdesk);
  await choose(file);
  await expect(dialog).toContainText("Windows-1252");
  await expect(dialog.getByLabel("Kind")).toHaveValue("wards");
  await expect(dialog.getByRole("region", { name: "Rows left out" })).toContainText("35.2%");
  await button.click();
  await desk.search.fill("môn");
  await expect(desk.found).toHaveText(/Twrcelyn.*Plaid Cymru WIN Twrcelyn/);
  await desk.search.fill("se");
  await expect(desk.found).toHaveCount(0);
});

test("constituencies are not put into an election of wards, nor are two elections put into one", async ({
  nightdesk,
}) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ Election: "Plymouth 2018", "Changes are against": "2014" });
  const { dialog, choose, button } = await openImport(nightdesk);
  await choose(commonsFile);
  await expect(dialog.getByLabel("Into")).toHaveValue("new");
  await expect(dialog.getByLabel("Kind")).toHaveValue("parliamentary");
  await expect(dialog).toContainText(
    "Into the new election “Plymouth counts” (Parliamentary constituencies): 650 contests.",
  );

  const file = join(newFolder("import"), "two.csv");
  const ward = (election: string) => `${election},Moor View,Ann Lee,Lab,12\r\n${election},Moor View,Bob Day,Con,9\r\n`;
  writeFileSync(file, `Election,Ward,Candidate,Party,Votes\r\n${ward("Plymouth 2018")}${ward("Plymouth 2014")}`);
  await choose(file);
  await expect(dialog).toContainText("Into “Plymouth 2018” (Council wards");
  await expect(dialog).toContainText("Into the new election “Plymouth 2014” (Council wards): 1 contest.");
  await button.click();
  await expect(nightdesk.message).toContainText("Imported into “Plymouth 2018” and “Plymouth 2014”: 2 contests");
});

test("a council’s page on one ward names no contest: the dialog asks which it is", async ({ nightdesk }) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View" }, ["Ann Lee, Lab", "Bob Day, Con"]);
  const { dialog, choose, button } = await openImport(nightdesk);
  const file = join(newFolder("import"), "ward.csv");
  writeFileSync(file, "Candidate,Votes\r\nAnn Lee,12\r\nBob Day,9\r\n");
  await choose(file);
  await expect(button).toBeDisabled();
  await expect(dialog).not.toContainText("0 spellings");
  await dialog.getByLabel("Name of the contest").fill("Budshead");
  await expect(button).toHaveText("Import 1 contest, 2 candidates, 1 result");
  await dialog.getByRole("combobox", { name: "Contest", exact: true }).selectOption("Moor View");
  await expect(button).toHaveText("Import 1 contest, 1 result");
  await button.click();
  await desk.search.fill("moor");
  await expect(desk.found.first()).toContainText("Labour WIN Moor View");
});

test("a file that is no sheet is refused with a sentence, and nothing is imported", async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Count", name: "Ada Clarke" });
  const file = join(newFolder("import"), "picture.csv");
  writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  const { dialog, choose, button } = await openImport(nightdesk);
  await choose(file);
  await expect(dialog.getByRole("alert")).toContainText("Nothing was imported.");
  await expect(button).toBeDisabled();
});

test("cells from a spreadsheet are pasted into the votes, and a council's page into the import", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
    "Cy Fox, LD",
  ]);

  await test.step("a column fills down", async () => {
    await nightdesk.putOnClipboard({ text: "1,024\n1,100\n75\n" });
    await desk.votes("Ann Lee").focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(desk.votes("Bob Day")).toHaveValue("1,100");
    await expect(desk.votes("Cy Fox")).toHaveValue("75");
  });

  await test.step("rows go to the candidates that they name, in any order", async () => {
    await nightdesk.putOnClipboard({
      text: "Candidate\tParty\tVotes\nDAY, Bob\tConservative\t1,101\nAnn Lee\tLabour\t1,025\n",
    });
    await desk.votes("Cy Fox").focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(desk.votes("Ann Lee")).toHaveValue("1,025");
    await expect(desk.votes("Bob Day")).toHaveValue("1,101");
    await expect(desk.votes("Cy Fox")).toHaveValue("75");
  });

  await test.step("a table of a web page is understood by its headers", async () => {
    const { dialog, button } = await openImport(nightdesk);
    await nightdesk.putOnClipboard({
      text: "x",
      html: "<p>Results</p><table><tr><th>Ward</th><th>Name of candidate</th><th>Description</th><th>Number of votes</th></tr><tr><td>Budshead</td><td>SMITH<br>Jane</td><td>Labour Party</td><td><b>1,612</b></td></tr><tr><td>Budshead</td><td>Jo Roe</td><td>The Conservative Party Candidate</td><td>1,407</td></tr></table>",
    });
    await page.keyboard.press("ControlOrMeta+v");
    await expect(button).toHaveText("Import 1 contest, 2 candidates, 1 result");
    await expect(dialog).toContainText("Every row was understood.");
    await button.click();
    await desk.search.fill("bu");
    await expect(desk.found.first()).toContainText("Labour WIN Budshead");
  });
});

test("a line written the night before is filled in; a blank that is left keeps the page from being written", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.region.getByRole("button", { name: "Add contest" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ward, constituency or office").fill("Moor View");
  await dialog.getByLabel("Held before by").fill("Con");
  await dialog.getByLabel("Candidates, one a line: name, party").fill("Ann Lee, Lab\nBob Day, Con");
  await dialog.getByText("Lines written in advance").click();
  await dialog.getByLabel("If it is held").fill("{{winner}} holds on.");
  await dialog.getByLabel("If it is gained").fill("{{winner}} takes Moor View by {{majority}} votes, {{reaction}}.");
  await dialog.getByRole("button", { name: "Add contest" }).click();
  await desk.votes("Ann Lee").fill("1,204");
  await desk.votes("Bob Day").fill("1,100");
  await desk.field("Source").fill("Returning officer");
  await desk.file();
  const entry = nightdesk.entries.filter({ hasText: "Ann Lee takes Moor View by 104 votes, {{reaction}}." });
  await expect(entry).toHaveCount(1);

  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.exportDialog.getByRole("alert")).toContainText("Nothing was written: 1 error");
  await expect(nightdesk.exportDialog.getByRole("listitem").first()).toContainText("{{reaction}}");
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("results are exported as CSV and as JSON, and another blog takes them in", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  await desk.votes("Ann Lee").fill("1,204");
  await desk.votes("Bob Day").fill("1,100");
  await desk.field("Source").fill("Returning officer");
  await desk.file();
  await nightdesk.waitUntilSaved();
  const folder = newFolder("export");
  for (const name of ["results.csv", "results.json"]) {
    await nightdesk.answerSaveDialog(join(folder, name));
    await page.keyboard.press("ControlOrMeta+Shift+e");
    await expect(nightdesk.message).toContainText(name);
  }
  expect(readFileSync(join(folder, "results.csv"), "utf8")).toMatch(/Moor View.*Ann Lee.*1204/);

  await page.keyboard.press("ControlOrMeta+Shift+b");
  await nightdesk.startBlog({ headline: "The desk in London" });
  const { choose, button } = await openImport(nightdesk);
  await choose(join(folder, "results.json"));
  await expect(button).toHaveText("Import 1 election, 1 contest");
  await button.click();
  await expect(desk.found).toHaveText(/Moor View.*Labour GAIN Moor View from the Conservatives/);
});
