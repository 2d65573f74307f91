import { readFile } from "node:fs/promises";
import { fileErrorCode } from "@files/fileErrorCode";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { quotedPath } from "@files/quotedName";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import { momentAt } from "@shared/model/moment";
import { type Election, type ElectionKind, electionKinds } from "@shared/results/election";
import type { Results } from "@shared/results/results";
import { applyImport } from "@shared/results/transfer/applyImport";
import { type ElectionOfFile, electionOfFile } from "@shared/results/transfer/electionOfFile";
import type { ImportContext, ImportPlan } from "@shared/results/transfer/importPlan";
import { copySummary, electionsInWords, importSummary } from "@shared/results/transfer/importSummary";
import { suitsKind } from "@shared/results/transfer/kindOfContests";
import { mergeResults } from "@shared/results/transfer/mergeResults";
import { newElection } from "@shared/results/transfer/newElection";
import { parseResultsJson } from "@shared/results/transfer/parseResultsJson";
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
  summary: `take results from CSV, .xlsx or our own JSON; KIND of a new election is one of ${electionKinds.join(", ")}`,
  async run(args) {
    const { values, positionals } = parseCommandArgs(args, options, 1);
    const path = required(positionals[0], "FILE.csv");
    const into = required(values.into, "--into BLOG.nightdesk");
    const isCopy = path.toLowerCase().endsWith(".json");
    if (isCopy) refuseForCopies(values);
    const kind = kindNamed(values.kind);
    const { doc, blog, manifest, pictures } = await readHandoverFile(into);
    const now = Date.now();
    const keep = async (work: () => void): Promise<boolean> => {
      if (!changes(doc, work)) return false;
      const bytes = packHandover(doc, { savedAt: new Date(now).toISOString(), savedBy: manifest.savedBy }, pictures);
      await writeFileAtomically(into, bytes, { what: "The handover file", retry: "import again" });
      return true;
    };
    const bytes = await bytesOf(path);
    if (isCopy) {
      const copy = await reading(() => parseResultsJson(new TextDecoder().decode(bytes)));
      return (await keep(() => mergeResults(doc, copy))) ? `Imported: ${copySummary(copy)}.` : `${nothingNew}.`;
    }
    const { rows } = await reading(() => readRows(bytes));
    const plan = understandRows(rows, {
      results: blog.results,
      ...electionFor(rows, blog, { ...values, kind }),
      source: values.source ?? "",
      at: momentAt(now, blog.timeZone),
      recordedAt: new Date(now).toISOString(),
      by: manifest.savedBy,
    });
    refuseEmptyPlan(plan, path);
    const isNew = await keep(() => applyImport(doc, plan));
    return reportOf(plan, isNew ? `Imported into ${electionsInWords(plan)}: ${importSummary(plan)}` : nothingNew);
  },
};

const nothingNew = "Nothing was imported: the blog has all of it already";

/** A copy of results has its own elections and sources. */
function refuseForCopies(values: Readonly<Record<string, string | undefined>>): void {
  const name = ["election", "kind", "baseline", "source"].find((each) => values[each] !== undefined);
  if (name !== undefined) throw new UsageError(`--${name} is for sheets; a file of JSON says it itself`);
}

/** A file of which nothing can be used is a mistake, not an import of nothing. */
function refuseEmptyPlan({ contests, times, rejected, rowCount }: ImportPlan, path: string): void {
  if (contests.length + times.length > 0) return;
  const what = rowCount === 0 ? "holds no rows" : "holds no row that can be used";
  const sentence = `Nothing was imported: the file ${quotedPath(path)} ${what}.`;
  throw new NightdeskError("invalid", [sentence, ...reasonsOf(rejected)].join("\n"));
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

function reportOf({ rejected, unread, rowCount }: ImportPlan, outcome: string): string {
  const times = unread.map(({ row, reason }) => `row ${row} is taken without the expected time: ${reason}`);
  return [`${outcome}. ${rejected.length} of ${rowCount} rows left out.`, ...reasonsOf(rejected), ...times].join("\n");
}

/** The rows that are wrong themselves come before those that are left out with them. */
function reasonsOf(rejected: ImportPlan["rejected"]): readonly string[] {
  return [...rejected.filter(({ follows }) => !follows), ...rejected.filter(({ follows }) => follows)].map(
    ({ row, reason }) => `row ${row} left out: ${reason}`,
  );
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new NightdeskError(
      fileErrorCode(error),
      `Nothing was imported: the file ${quotedPath(path)} cannot be read. Check its name, then import again.`,
    );
  }
}

async function reading<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new NightdeskError("foreign", `Nothing was imported. ${messageOf(error)}`);
  }
}

/**
 * The election that was named; without a name those that the file names, else the only one there is. A file of another
 * kind than that one is refused: what was not said is not guessed.
 */
function electionFor(
  rows: readonly (readonly string[])[],
  blog: { readonly results: Results; readonly headline: string },
  values: { readonly election?: string; readonly kind: ElectionKind | undefined; readonly baseline?: string },
): Pick<ImportContext, "election" | "electionIsNamed"> {
  const { elections } = blog.results;
  const file = electionOfFile(rows);
  const fresh = (name: string): Election => {
    const kind = values.kind ?? file.kind ?? "parliamentary";
    return { ...newElection(name, kind), date: file.date, baseline: values.baseline ?? "" };
  };
  if (values.election !== undefined) {
    const named = elections.find(({ name }) => name === values.election);
    return { election: named ?? fresh(values.election), electionIsNamed: true };
  }
  const [only, ...others] = elections;
  if (file.sorts) return { election: only && others.length === 0 ? only : fresh(blog.headline) };
  if (others.length > 0) {
    const names = elections.map(({ name }) => `“${name}”`).join(", ");
    throw new UsageError(`the blog has more than one election; say which with --election: ${names}`);
  }
  if (only) refuseOtherKind(file, only);
  return { election: only ?? fresh(blog.headline) };
}

function refuseOtherKind({ kind }: ElectionOfFile, { name, kind: here }: Election): void {
  if (kind === undefined || suitsKind(kind, here)) return;
  const sentence = `the file is of ${kindWords[kind]}, and “${name}” is an election of ${kindWords[here]}`;
  throw new UsageError(`${sentence}; say with --election which election it is, a new one or this`);
}

const kindWords: Readonly<Record<ElectionKind, string>> = {
  wards: "council wards",
  council: "whole councils",
  parliamentary: "constituencies",
  mayoral: "mayors",
};

function kindNamed(name: string | undefined): ElectionKind | undefined {
  if (name === undefined) return undefined;
  const kind = electionKinds.find((one) => one === name);
  if (kind) return kind;
  throw new UsageError(`--kind is one of ${electionKinds.join(", ")}, not “${name}”`);
}
