import type { Results } from "../results";

/** What parseResultsJson reads, and all before it; a higher one is refused. Version 2 brought the expected times. */
export const resultsJsonVersion = 2;
export const resultsJsonFormat = "nightdesk-results";

/** Everything that a blog knows of results, every earlier declaration among it, as JSON that parseResultsJson reads back. */
export function exportJson(results: Results): string {
  return `${JSON.stringify({ format: resultsJsonFormat, version: resultsJsonVersion, results }, null, 2)}\n`;
}
