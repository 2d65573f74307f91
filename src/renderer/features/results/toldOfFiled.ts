import { whyNotFiled } from "@shared/model/blogRules";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogSession } from "../blog/BlogSession";
import type { Filed } from "./fileDeclaration";

/** What is said of figures that were just declared, and of the entry that tells them. */
export function toldOfFiled(
  { line, isCorrection }: Filed,
  row: EntryRow | undefined,
  session: Pick<BlogSession, "getHead" | "profile">,
): string {
  const declared = `${isCorrection ? "Corrected" : "Declared"}: ${line}.`;
  switch (row?.status) {
    case undefined:
      return `${declared} The entries that show it follow.`;
    case "filed":
      return `${declared} The entry is filed.`;
    case "review":
      return `${declared} ${whyNotFiled("The entry waits for review", session.getHead(), session.profile.name)}`;
    default:
      return declared;
  }
}
