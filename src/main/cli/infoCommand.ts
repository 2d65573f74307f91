import { readHandoverFile } from "@files/handoverFile";
import type { Command } from "./command";
import { countBlog } from "./countBlog";
import { parseCommandArgs, required } from "./parseCommandArgs";

/** Checks a handover file and gives what is in it, in numbers, as JSON. */
export const infoCommand: Command = {
  usage: "info FILE.nightdesk",
  summary: "check the file and print what is in it as JSON",
  async run(args) {
    const { positionals } = parseCommandArgs(args, {}, 1);
    const { blog, manifest, bytes } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    const { headline, status, timeZone } = blog;
    const { savedAt, savedBy } = manifest;
    return JSON.stringify({ headline, status, timeZone, savedAt, savedBy, bytes, ...countBlog(blog) }, null, 2);
  },
};
