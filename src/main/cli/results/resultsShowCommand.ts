import { readHandoverFile } from "@files/handoverFile";
import { plainTextOfBlock } from "@shared/document/document";
import type { Results } from "@shared/results/results";
import { viewOf } from "@shared/results/views/viewOf";
import type { Command } from "../command";
import { parseCommandArgs, required } from "../parseCommandArgs";
import { computedResults } from "./computedResults";

/** Prints the results of a handover file with everything that is computed from them. */
export const resultsShowCommand: Command = {
  usage: "results show FILE.nightdesk [--json]",
  summary: "print contests with share, change and majority, councils and the tally; as JSON or as text",
  async run(args) {
    const { values, positionals } = parseCommandArgs(args, { json: { type: "boolean", default: false } }, 1);
    const { blog } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    return values.json ? JSON.stringify(computedResults(blog.results), null, 2) : textOf(blog.results);
  },
};

function textOf(results: Results): string {
  const subjects = [
    ...results.elections.map(({ id }) => ["tally", id] as const),
    ...results.authorities.map(({ id }) => ["authority", id] as const),
    ...results.contests.map(({ id }) => ["contest", id] as const),
  ];
  if (subjects.length === 0) return "There are no results in this blog.";
  return subjects
    .map(([kind, subject]) => {
      const view = viewOf(results, kind, subject) ?? null;
      return plainTextOfBlock({ type: "results", kind, subject, frozen: false, view });
    })
    .join("\n\n");
}
