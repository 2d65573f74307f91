import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileErrorCode } from "@files/fileErrorCode";
import { readHandoverFile } from "@files/handoverFile";
import { quotedPath } from "@files/quotedName";
import { writeExport } from "@files/writeExport";
import { entryOrders, pictureFilesChoices } from "@shared/export/exportOptions";
import { formNames } from "@shared/export/formFacts";
import { forms } from "@shared/export/forms";
import { refuseOnePair } from "@shared/export/refuseOnePair";
import { usualTheme } from "@shared/export/theme/plainTheme";
import { refuseUnfilledBlanks } from "@shared/export/unfilledBlanks";
import { NightdeskError } from "@shared/ipc/result";
import { type Command, UsageError } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";
import { themeNamed } from "./themeNamed";

/** Writes a handover file's blog into a folder, in one form, and says where its first file is. */
export const exportCommand: Command = {
  usage:
    "export FILE.nightdesk --out FOLDER [--form NAME] [--order newestFirst|oldestFirst] [--pictures inside|beside] [--theme NAME|FOLDER]",
  summary: `write FOLDER/index.html, newest entry first, or another form: ${formNames.join(", ")}`,
  async run(args) {
    const options = {
      out: { type: "string" },
      form: { type: "string", default: "page" },
      order: { type: "string", default: "newestFirst" },
      pictures: { type: "string", default: "inside" },
      theme: { type: "string", default: usualTheme },
    } as const;
    const { values, positionals } = parseCommandArgs(args, options, 1);
    const folder = required(values.out, "--out FOLDER");
    const form = forms[oneOf(formNames, values.form, "--form")];
    const order = oneOf(entryOrders, values.order, "--order");
    const pictureFiles = oneOf(pictureFilesChoices, values.pictures, "--pictures");
    const theme = await themeNamed(values.theme, form.what);
    const { blog, pictures } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    refuseUnfilledBlanks(blog, form.what);
    refuseOnePair(blog, form.what);
    const files = form.write(blog, { order, pictures, pictureFiles, theme });
    await makeFolder(folder, form.what);
    const path = join(folder, form.fileName);
    await writeExport(path, files, { what: form.what, retry: "export again" });
    return path;
  },
};

/** Throws a UsageError that lists the names there are. */
function oneOf<Name extends string>(names: readonly Name[], typed: string, option: string): Name {
  const name = names.find((each) => each === typed);
  if (name !== undefined) return name;
  throw new UsageError(`${option} is ${listNames.format(names)}, not “${typed}”`);
}

const listNames = new Intl.ListFormat("en-GB", { type: "disjunction" });

async function makeFolder(folder: string, what: string): Promise<void> {
  try {
    await makeLevels(resolve(folder));
  } catch (error) {
    throw new NightdeskError(
      fileErrorCode(error),
      `${what} was not written: the folder ${quotedPath(folder)} cannot be made. Choose another folder, then export again.`,
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
