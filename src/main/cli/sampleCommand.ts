import { packHandover } from "@files/handoverFile";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { localElections2018 } from "@shared/sample/localElections2018";
import { buildSampleDoc } from "./buildSampleDoc";
import type { Command } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";

/** Writes the sample blog as a handover file and says where. */
export const sampleCommand: Command = {
  usage: "sample --out FILE.nightdesk",
  summary: "write the sample blog, the English local elections of 2018",
  async run(args) {
    const { values } = parseCommandArgs(args, { out: { type: "string" } }, 0);
    const out = required(values.out, "--out FILE.nightdesk");
    const file = packHandover(buildSampleDoc(localElections2018), {
      savedAt: localElections2018.finishedAt,
      savedBy: localElections2018.details.byline,
    });
    await writeFileAtomically(out, file, { what: "The sample", retry: "write it again" });
    return out;
  },
};
