import { readHandoverFile } from "@files/handoverFile";
import { checkResults } from "@shared/results/checks/checkResults";
import { type Command, FailedCheck } from "../command";
import { parseCommandArgs, required } from "../parseCommandArgs";

/** Says what in the results of a handover file does not add up. */
export const resultsCheckCommand: Command = {
  usage: "results check FILE.nightdesk",
  summary: "say what does not add up, one line each; exit 1 when there is an ERROR",
  async run(args) {
    const { positionals } = parseCommandArgs(args, {}, 1);
    const { blog } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    const findings = checkResults(blog.results);
    const lines = findings.map(({ level, subject, sentence }) => `${level} ${subject.name}: ${sentence}`);
    if (findings.some(({ level }) => level === "ERROR")) throw new FailedCheck(lines.join("\n"));
    return lines.length === 0 ? "Everything adds up." : lines.join("\n");
  },
};
