import { existsSync } from "node:fs";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { NightdeskError } from "@shared/ipc/result";
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
    await refuseOtherFile(out);
    const saved = { savedAt: localElections2018.finishedAt, savedBy: localElections2018.details.byline };
    const file = packHandover(buildSampleDoc(localElections2018), saved, new Map());
    await writeFileAtomically(out, file, { what: "The sample", retry: "write it again" });
    return out;
  },
};

/** An earlier sample may be written over; anything else that is there is somebody's work. */
async function refuseOtherFile(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const headline = await readHandoverFile(path).then(
    ({ blog }) => blog.headline,
    () => undefined,
  );
  if (headline === localElections2018.details.headline) return;
  throw new NightdeskError(
    "invalid",
    `The sample was not written: “${path}” is there already and is not an earlier sample. Choose another name, then write it again.`,
  );
}
