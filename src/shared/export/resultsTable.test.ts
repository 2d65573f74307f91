import { expect, test } from "vitest";
import type { ResultsView } from "../results/resultsView";
import { resultsTable } from "./resultsTable";

const view: ResultsView = {
  caption: "",
  line: "",
  columns: [
    { label: "Candidate", numeric: false },
    { label: "Party", numeric: false },
    { label: "Votes", numeric: true },
    { label: "Change", numeric: true },
    { label: "Result", numeric: false },
  ],
  rows: [
    { cells: ["Valid votes", "", "1,817", "", ""], bar: null, won: false, total: true },
    { cells: ["Ann", "Labour", "1,405", "+1.2", "Elected"], bar: null, won: true, total: false },
    { cells: ["Bob", "Green", "412"], bar: null, won: false, total: false },
  ],
  facts: [],
  notes: [],
  asOf: null,
};

test("figures keep their columns, words go below the name, totals to the end", () => {
  const { heading, details, figures, rows, totals } = resultsTable(view);
  expect([heading, ...details]).toEqual(["Candidate", "Party", "Result"]);
  expect(figures).toEqual([
    { label: "Votes", short: undefined },
    { label: "Change", short: "+/−" },
  ]);
  expect(rows).toEqual([
    { heading: "Ann", details: ["Labour", "Elected"], figures: ["1,405", "+1.2"], bar: null, won: true },
    { heading: "Bob", details: ["Green"], figures: ["412", ""], bar: null, won: false },
  ]);
  expect(totals).toEqual([{ heading: "Valid votes", details: [], figures: ["1,817", ""], bar: null, won: false }]);
});
