import { addElection } from "@shared/doc/changeResults";
import { readResults } from "@shared/doc/readResults";
import { createElectionId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import type { Results } from "@shared/results/results";
import { applyImport } from "@shared/results/transfer/applyImport";
import { readRows } from "@shared/results/transfer/readRows";
import { understandRows } from "@shared/results/transfer/understandRows";
import type { Doc } from "yjs";

/** The counts of 8 June 2017 were over by then. */
const afterTheCount = Date.UTC(2017, 5, 9, 12, 0);

/** The milliseconds that each step took. */
export interface ImportTimes {
  readonly rows: number;
  readonly plan: number;
  readonly apply: number;
  readonly readBack: number;
}

/** Takes a file of candidates into the document as a new election, as the import dialog does, and reads it back. */
export async function importElection(
  doc: Doc,
  bytes: Uint8Array,
): Promise<{ readonly results: Results; readonly times: ImportTimes }> {
  const election = {
    id: createElectionId(),
    name: "General election 2017",
    date: "2017-06-08",
    kind: "parliamentary",
    baseline: "2015",
    total: 650,
    controlBefore: [],
    unlistedHolds: [],
  } as const;
  addElection(doc, election);
  const before = readResults(doc);
  const start = performance.now();
  const { rows } = await readRows(bytes);
  const rowsAt = performance.now();
  const plan = understandRows(rows, {
    results: before,
    election,
    source: "House of Commons Library",
    at: momentAt(afterTheCount, "Europe/London"),
    recordedAt: new Date(afterTheCount).toISOString(),
    by: "",
  });
  const planAt = performance.now();
  applyImport(doc, plan);
  const applyAt = performance.now();
  const results = readResults(doc);
  const end = performance.now();
  if (plan.rejected.length > 0) throw new Error(`${plan.rejected.length} rows of the file were not understood`);
  return {
    results,
    times: { rows: rowsAt - start, plan: planAt - rowsAt, apply: applyAt - planAt, readBack: end - applyAt },
  };
}
