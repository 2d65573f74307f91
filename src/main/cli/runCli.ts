import { messageOf } from "@shared/ipc/result";
import { checkCommand } from "./checkCommand";
import { type Command, FailedCheck, UsageError } from "./command";
import { exportCommand } from "./exportCommand";
import { infoCommand } from "./infoCommand";
import { logCommand } from "./logCommand";
import { mergeCommand } from "./mergeCommand";
import { resultsCheckCommand } from "./results/resultsCheckCommand";
import { resultsImportCommand } from "./results/resultsImportCommand";
import { resultsShowCommand } from "./results/resultsShowCommand";
import { sampleCommand } from "./sampleCommand";

/** Where the lines go: results to stdout, messages to stderr. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ["sample", sampleCommand],
  ["export", exportCommand],
  ["info", infoCommand],
  ["check", checkCommand],
  ["log", logCommand],
  ["merge", mergeCommand],
  ["results import", resultsImportCommand],
  ["results show", resultsShowCommand],
  ["results check", resultsCheckCommand],
]);

const usage = [
  "usage: npm run -s cli -- COMMAND",
  "",
  ...[...commands.values()].map((command) => `  ${command.usage}\n      ${command.summary}`),
  "  help\n      print this",
].join("\n");

/**
 * Runs the command that `args` names, without a window. Resolves to the exit code: 0 when it is done, 1 when the work
 * failed (one sentence on stderr) or what was checked did not pass (what is wrong on stdout), 2 when what was typed makes no sense (with the usage on stderr). Never rejects.
 */
export async function runCli(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const name = args[0] === "results" ? args.slice(0, 2).join(" ") : args[0];
  const rest = args.slice(args[0] === "results" ? 2 : 1);
  if (name === "help" || args.includes("--help")) {
    out(usage);
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError("say what to do");
    const command = commands.get(name);
    if (!command) throw new UsageError(`there is no command “${name}”`);
    out(await command.run(rest));
    return 0;
  } catch (error) {
    if (error instanceof FailedCheck) {
      out(error.message);
      return 1;
    }
    err(`nightdesk: ${messageOf(error)}`);
    if (!(error instanceof UsageError)) return 1;
    err(`\n${usage}`);
    return 2;
  }
}
