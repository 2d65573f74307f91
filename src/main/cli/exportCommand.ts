import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileErrorCode } from "@files/fileErrorCode";
import { readHandoverFile } from "@files/handoverFile";
import { quotedPath } from "@files/quotedName";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { exportHtml } from "@shared/export/html/exportHtml";
import { refuseUnfilledBlanks } from "@shared/export/unfilledBlanks";
import { NightdeskError } from "@shared/ipc/result";
import { type Command, UsageError } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";

const orders = { newest: "newestFirst", oldest: "oldestFirst" } as const;

/** Writes a handover file's blog as one page, `index.html`, into a folder and says where. */
export const exportCommand: Command = {
  usage: "export FILE.nightdesk --out FOLDER [--order newest|oldest]",
  summary: "write FOLDER/index.html, newest entry first unless asked otherwise",
  async run(args) {
    const options = { out: { type: "string" }, order: { type: "string", default: "newest" } } as const;
    const { values, positionals } = parseCommandArgs(args, options, 1);
    const folder = required(values.out, "--out FOLDER");
    const order = orderNamed(values.order);
    const { blog, pictures } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    refuseUnfilledBlanks(blog);
    const page = exportHtml(blog, { order, pictures });
    await makeFolder(folder);
    const path = join(folder, "index.html");
    await writeFileAtomically(path, page, { what: "The page", retry: "export again" });
    return path;
  },
};

function orderNamed(name: string): (typeof orders)[keyof typeof orders] {
  if (name === "newest" || name === "oldest") return orders[name];
  throw new UsageError(`--order is newest or oldest, not “${name}”`);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeLevels(resolve(folder));
  } catch (error) {
    throw new NightdeskError(
      fileErrorCode(error),
      `The page was not written: the folder ${quotedPath(folder)} cannot be made. Choose another folder, then export again.`,
    );
  }
}

/** Level by level: Node's own recursive mkdir never ends in a folder like /proc, where nothing can be made. */
async function makeLevels(folder: string): Promise<void> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeLevels(parent);
  await mkdir(folder);
}
