import { readHandoverFile } from "@files/handoverFile";
import { checkBlog } from "@shared/export/check/checkBlog";
import type { CheckFinding } from "@shared/export/check/checkFinding";
import { usualTheme } from "@shared/export/theme/plainTheme";
import { faultsOf, themeComplaints } from "@shared/export/theme/themeComplaints";
import { type Command, FailedCheck } from "./command";
import { parseCommandArgs, required } from "./parseCommandArgs";
import { themeReadingNamed } from "./themeNamed";

/** Says what production should know of a handover file before its page goes out. */
export const checkCommand: Command = {
  usage: "check FILE.nightdesk [--finishing] [--theme NAME|FOLDER] [--json]",
  summary: "say what should not go out so, one line each; exit 1 on an ERROR; --finishing as if the blog were over",
  async run(args) {
    const options = {
      theme: { type: "string", default: usualTheme },
      finishing: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseCommandArgs(args, options, 1);
    const reading = await themeReadingNamed(values.theme);
    const { blog, pictures } = await readHandoverFile(required(positionals[0], "FILE.nightdesk"));
    const pictureSizes = new Map([...pictures].map(([hash, { bytes }]) => [hash, bytes.length]));
    const findings = checkBlog(blog, {
      now: Date.now(),
      finishing: values.finishing,
      pictureSizes,
      theme: themeComplaints(faultsOf(reading)),
      ...("theme" in reading && { languages: reading.theme.languages }),
    });
    const told = values.json ? JSON.stringify(findings.map(asJson), null, 2) : linesOf(findings);
    if (findings.some(({ level }) => level === "ERROR")) throw new FailedCheck(told);
    return told;
  },
};

function linesOf(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return "Nothing stands in the way.";
  return findings.map(lineOf).join("\n");
}

function lineOf({ level, rule, sentence, waiver }: CheckFinding): string {
  if (!waiver) return `${level} ${rule}: ${sentence}`;
  const { reason, by, at } = waiver;
  return `WAIVED ${rule}: ${sentence} (${[reason.replace(/\s+/g, " "), by, at].filter(Boolean).join("; ")})`;
}

function asJson({ found: _found, ...finding }: CheckFinding) {
  return { ...finding, waiver: finding.waiver ?? null };
}
