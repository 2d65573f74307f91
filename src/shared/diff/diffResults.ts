import { plainTextOfResults, type ResultsBlock } from "../document/blocks/results";
import type { Table, TableCell } from "../document/blocks/table";
import type { Text } from "../document/inline";
import type { ResultsView } from "../results/resultsView";
import { type Comparison, noteChange } from "./comparison";
import type { FiguresDiff, ResultsDiff } from "./contentDiff";
import { diffText } from "./diffLine";
import { diffLines } from "./diffLines";
import { diffTable } from "./diffTable";

/** Two blocks of one contest, one authority or one tally. */
export function diffResults(before: ResultsBlock, after: ResultsBlock, comparison: Comparison): ResultsDiff {
  const change = noteChange(comparison, "changed", plainTextOfResults(before), plainTextOfResults(after));
  return { type: "results", change, before, after, figures: diffFigures(before, after, comparison) };
}

/** The changes inside are not for taking one by one: they are counted apart, and cost what they cost. */
function diffFigures(before: ResultsBlock, after: ResultsBlock, comparison: Comparison): FiguresDiff | undefined {
  if (!before.view || !after.view) return undefined;
  const inside: Comparison = { ...comparison, changes: [] };
  const figures = {
    line: diffText(before.view.line, after.view.line, inside),
    table: diffTable(tableOf(before.view), tableOf(after.view), inside),
    facts: diffLines(factsOf(before.view), factsOf(after.view), inside),
    notes: diffLines(before.view.notes.map(lineOf), after.view.notes.map(lineOf), inside),
  };
  comparison.steps = inside.steps;
  return figures;
}

function tableOf(view: ResultsView): Table {
  return {
    type: "table",
    caption: view.caption,
    rows: [
      view.columns.map((column) => cellOf(column.label, true)),
      ...view.rows.map((row) => view.columns.map((_, at) => cellOf(row.cells[at] ?? "", at === 0))),
    ],
  };
}

function factsOf(view: ResultsView) {
  return view.facts.map((fact) => lineOf(`${fact.label}: ${fact.value}`));
}

function lineOf(text: string): readonly Text[] {
  return text === "" ? [] : [{ type: "text", text }];
}

function cellOf(text: string, header: boolean): TableCell {
  return { header, paragraphs: text === "" ? [] : [lineOf(text)] };
}
