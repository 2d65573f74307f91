import { readHandoverFile } from "@files/handoverFile";
import { logOfBlog } from "@shared/log/logOfBlog";
import { writeLogCsv, writeLogText } from "@shared/log/writeLog";
import { type Command, UsageError } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";

/** Says who did what in the blog of a handover file. */
export const logCommand: Command = {
  usage: "log FILE.nightdesk [--json|--csv]",
  summary: "say who did what, one line each, oldest first, in the time of the blog; --json, --csv for programs",
  async run(args) {
    const options = { json: { type: "boolean", default: false }, csv: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseCommandArgs(args, options, 1);
    if (values.json && values.csv) throw new UsageError("choose --json or --csv");
    const { blog } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    const lines = logOfBlog(blog);
    if (values.json) return JSON.stringify(lines, null, 2);
    if (values.csv) return writeLogCsv(lines, blog.timeZone).trimEnd();
    return writeLogText(lines, blog.timeZone);
  },
};
