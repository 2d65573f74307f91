import { messageOf } from "@shared/ipc/result";
import type { Moment } from "@shared/model/moment";
import type { Finding } from "@shared/results/checks/finding";
import type { SheetProblem } from "@shared/results/sheet/readSheet";
import { type RefObject, useState } from "react";
import { declaredAt, type FileAs, type Filed } from "./fileDeclaration";

/**
 * The way from a sheet to a declaration. What cannot be read is never filed; figures that do not add up are filed when
 * the same key is pressed again, since they may be what was read out.
 */
export function useFiling(
  form: RefObject<HTMLElement | null>,
  sheet: {
    readonly problems: readonly SheetProblem[];
    readonly isEmpty: boolean;
    readonly findings: readonly Finding[];
    readonly time: string;
    readonly timeZone: string;
  },
  fileWith: (at: Moment, fileAs: FileAs) => Filed,
  /** Files an entry about what is declared already, where there is something to tell. */
  tell: ((at: Moment, fileAs: FileAs) => Filed) | undefined,
  onFiled: (filed: Filed) => void,
) {
  const [problem, setProblem] = useState<string>();
  const [isWarned, setIsWarned] = useState(false);
  const file = (fileAs: FileAs) => {
    const [unread] = sheet.problems;
    if (unread || (sheet.isEmpty && !tell)) {
      setProblem(unread ? `Not filed; what you typed is kept. ${unread.sentence}` : "Type the figures first.");
      focusFirst(form.current, unread !== undefined);
      return;
    }
    if (!sheet.isEmpty && sheet.findings.some(({ level }) => level === "ERROR") && !isWarned) {
      setIsWarned(true);
      return;
    }
    try {
      const at = declaredAt(sheet.time, sheet.timeZone);
      onFiled(sheet.isEmpty && tell ? tell(at, fileAs) : fileWith(at, fileAs));
    } catch (error) {
      setProblem(`Not filed; what you typed is kept. ${messageOf(error)}`);
    }
  };
  const forget = () => {
    setProblem(undefined);
    setIsWarned(false);
  };
  return { file, forget, problem, isWarned };
}

function focusFirst(form: HTMLElement | null, wrong: boolean): void {
  const field = (wrong && form?.querySelector<HTMLElement>("[aria-invalid=true]")) || undefined;
  (field ?? form?.querySelector<HTMLElement>("[data-sheet-place='0']"))?.focus();
}
