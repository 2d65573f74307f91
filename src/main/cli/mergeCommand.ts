import { type Handover, packHandover, readHandoverFile } from "@files/handoverFile";
import { quotedName } from "@files/quotedName";
import { writeFileAtomically } from "@files/writeFileAtomically";
import { mergeBlog } from "@shared/doc/merge/mergeBlog";
import { mergeWords } from "@shared/doc/merge/mergeReport";
import { NightdeskError } from "@shared/ipc/result";
import type { Command } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";

/** Merges two handover files of one blog into a third, as opening the second on the laptop of the first would. */
export const mergeCommand: Command = {
  usage: "merge A.nightdesk B.nightdesk --out C.nightdesk",
  summary:
    "merge two files of one blog, and say what came from B; where both changed a passage, both versions are kept",
  async run(args) {
    const { values, positionals } = parseCommandArgs(args, { out: { type: "string" } }, 2);
    const [pathA = "", pathB = ""] = positionals;
    const out = required(values.out, "--out C.nightdesk");
    const [a, b] = [await readHandoverFile(pathA), await readHandoverFile(pathB)];
    if (a.blog.id !== b.blog.id) throw twoBlogs(pathA, pathB);
    const report = mergeBlog(a.doc, b.doc, { ours: a.manifest.savedBy, theirs: b.manifest.savedBy });
    const saved = { savedAt: laterOf(a, b), savedBy: a.manifest.savedBy };
    const bytes = packHandover(a.doc, saved, new Map([...a.pictures, ...b.pictures]));
    await writeFileAtomically(out, bytes, { what: "The merged file", retry: "merge again" });
    return `${mergeWords(report)} Written to ${out}.`;
  },
};

function twoBlogs(pathA: string, pathB: string): NightdeskError {
  const names = `${quotedName(pathA)} and ${quotedName(pathB)}`;
  return new NightdeskError("invalid", `${names} hold two different blogs. Nothing was written.`);
}

/** ISO 8601 of one form: letters in order are times in order. */
function laterOf(a: Handover, b: Handover): string {
  return a.manifest.savedAt > b.manifest.savedAt ? a.manifest.savedAt : b.manifest.savedAt;
}
