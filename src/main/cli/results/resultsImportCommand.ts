import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileErrorCode } from "@files/fileErrorCode";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { quotedPath } from "@files/quotedName";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { addElection } from "@shared/doc/changeResults";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import { createElectionId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import { type Election, type ElectionKind, electionKinds } from "@shared/results/election";
import type { Results } from "@shared/results/results";
import { applyImport } from "@shared/results/transfer/applyImport";
import type { ImportPlan } from "@shared/results/transfer/importPlan";
import { importSummary } from "@shared/results/transfer/importSummary";
import { readRows } from "@shared/results/transfer/readRows";
import { understandRows } from "@shared/results/transfer/understandRows";
import type { Doc } from "yjs";
import { type Command, UsageError } from "../command";
import { parseCommandArgs, required } from "../parseCommandArgs";

const options = {
  into: { type: "string" },
  election: { type: "string" },
  kind: { type: "string" },
  baseline: { type: "string" },
  source: { type: "string" },
} as const;

/** Takes contests, candidates and votes from a file into the blog of a handover file, whole or not at all. */
export const resultsImportCommand: Command = {
  usage:
    "results import FILE.csv --into BLOG.nightdesk [--election NAME] [--kind KIND] [--baseline WORDS] [--source WORDS]",
  summary: `take results from CSV or .xlsx; KIND of a new election is one of ${electionKinds.join(", ")}`,
  async run(args) {
    const { values, positionals } = parseCommandArgs(args, options, 1);
    const path = required(positionals[0], "FILE.csv");
    const into = required(values.into, "--into BLOG.nightdesk");
    const kind = kindNamed(values.kind);
    const { doc, blog, manifest, pictures } = await readHandoverFile(into);
    const rows = await rowsOf(path);
    const named = electionNamed(blog.results, values.election);
    const election = named ?? newElection(values.election ?? blog.headline, kind, values.baseline ?? "");
    const now = Date.now();
    const plan = understandRows(rows, {
      results: blog.results,
      election,
      source: values.source ?? basename(path),
      at: momentAt(now, blog.timeZone),
      recordedAt: new Date(now).toISOString(),
      by: manifest.savedBy,
    });
    refuseEmptyPlan(plan, path);
    if (changes(doc, () => importInto(doc, named ? undefined : election, plan))) {
      const saved = { savedAt: new Date(now).toISOString(), savedBy: manifest.savedBy };
      const bytes = packHandover(doc, saved, pictures);
      await writeFileAtomically(into, bytes, { what: "The handover file", retry: "import again" });
      return reportOf(plan, `Imported: ${importSummary(plan)}`);
    }
    return reportOf(plan, "Nothing was imported: the blog has all of it already");
  },
};

/** A file of which nothing can be used is a mistake, not an import of nothing. */
function refuseEmptyPlan({ contests, rejected, rowCount }: ImportPlan, path: string): void {
  if (contests.length > 0) return;
  const [first] = rejected;
  const what = rowCount === 0 ? "holds no rows" : "holds no row that can be used";
  const why = first ? ` Row ${first.row}: ${first.reason}` : "";
  throw new NightdeskError("invalid", `Nothing was imported: the file ${quotedPath(path)} ${what}.${why}`);
}

function importInto(doc: Doc, election: Election | undefined, plan: ImportPlan): void {
  doc.transact(() => {
    if (election) addElection(doc, election);
    applyImport(doc, plan);
  });
}

/** True when `work` changes anything in the document. */
function changes(doc: Doc, work: () => void): boolean {
  let changed = false;
  const notice = () => {
    changed = true;
  };
  doc.on("update", notice);
  work();
  doc.off("update", notice);
  return changed;
}

function reportOf({ rejected, rowCount }: ImportPlan, outcome: string): string {
  const reasons = rejected.map(({ row, reason }) => `row ${row} left out: ${reason}`);
  return [`${outcome}. ${rejected.length} of ${rowCount} rows left out.`, ...reasons].join("\n");
}

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new NightdeskError(
      fileErrorCode(error),
      `Nothing was imported: the file ${quotedPath(path)} cannot be read. Check its name, then import again.`,
    );
  }
  try {
    return (await readRows(bytes)).rows;
  } catch (error) {
    throw new NightdeskError("foreign", `Nothing was imported. ${messageOf(error)}`);
  }
}

/** The election of that name; without a name the only one there is. */
function electionNamed(results: Results, name: string | undefined): Election | undefined {
  if (name !== undefined) return results.elections.find((election) => election.name === name);
  if (results.elections.length > 1) {
    const names = results.elections.map((election) => `“${election.name}”`).join(", ");
    throw new UsageError(`the blog has more than one election; say which with --election: ${names}`);
  }
  return results.elections[0];
}

function newElection(name: string, kind: ElectionKind, baseline: string): Election {
  return {
    id: createElectionId(),
    name,
    date: "",
    kind,
    baseline,
    total: null,
    controlBefore: [],
    unlistedHolds: [],
  };
}

function kindNamed(name: string | undefined): ElectionKind {
  if (name === undefined) return "parliamentary";
  const kind = electionKinds.find((one) => one === name);
  if (kind) return kind;
  throw new UsageError(`--kind is one of ${electionKinds.join(", ")}, not “${name}”`);
}
