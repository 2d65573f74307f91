import type { CheckOptions } from "@shared/export/check/checkedBlog";
import type { CheckFinding } from "@shared/export/check/checkFinding";
import { themeComplaints } from "@shared/export/theme/themeComplaints";
import { messageOf } from "@shared/ipc/result";
import { error } from "@shared/results/checks/finding";
import { useCallback, useEffect, useRef, useState } from "react";
import { store } from "../../api/nightdesk";
import { createTurns } from "../../ui/createTurns";
import type { BlogSession } from "../blog/BlogSession";
import { useBlogReader } from "../reader/useBlogReader";
import { whenStill } from "../reader/whenStill";

/** How long nothing must change before the blog is checked again, in milliseconds. */
const stillFor = 400;

export interface Check {
  /** Undefined until the first check is done. */
  readonly findings: readonly CheckFinding[] | undefined;
  /** Why there are none, where the blog could not be checked. */
  readonly problem: string | undefined;
  /** Checks now. Throws an Error with a sentence when that is not possible. */
  readonly run: () => Promise<readonly CheckFinding[]>;
}

export interface CheckLook {
  /** Looks at the blog as one that is over. */
  readonly finishing: boolean;
  /** Looks at the theme too: not every form of export has one. */
  readonly themed: boolean;
}

/** What the check finds in the open blog, and again whenever the blog has changed. */
export function useCheck(session: BlogSession, { finishing, themed }: CheckLook): Check {
  const ask = useBlogReader(session.doc);
  const [findings, setFindings] = useState<readonly CheckFinding[]>();
  const [problem, setProblem] = useState<string>();
  const theme = useRef<Promise<ThemeOfCheck>>(undefined);
  const [beginTurn] = useState(createTurns);
  const check = useCallback(async () => {
    const isLatest = beginTurn();
    theme.current ??= readTheme();
    const [sizes, faults] = await Promise.all([store.listPictureSizes({}), themed ? theme.current : undefined]);
    const pictureSizes = new Map(sizes.map(({ hash, bytes }) => [hash, bytes]));
    const found = await ask("check", { now: Date.now(), finishing, pictureSizes, ...faults });
    if (isLatest()) {
      setFindings(found);
      setProblem(undefined);
    }
    return found;
  }, [ask, finishing, themed, beginTurn]);
  const run = useCallback(() => {
    // Read anew where somebody asks, and not after every pause in typing: it lies in files.
    theme.current = undefined;
    return check();
  }, [check]);
  useEffect(() => {
    let isOver = false;
    const follow = () =>
      check().catch((reason: unknown) => {
        if (!isOver) setProblem(`The blog could not be checked: ${messageOf(reason)}.`);
      });
    void follow();
    const stop = whenStill(session.doc, stillFor, () => void follow());
    return () => {
      isOver = true;
      stop();
    };
  }, [check, session]);
  return { findings, problem, run };
}

type ThemeOfCheck = Pick<CheckOptions, "theme" | "languages">;

/** What is wrong with the theme that is chosen, and the languages that it brings. */
async function readTheme(): Promise<ThemeOfCheck> {
  const { themes, chosen } = await store.listThemes({});
  const found = themes.find(({ name }) => name === chosen);
  if (!found)
    return { theme: [error("themeGone", `“${chosen}” is not there any more. Choose another at the export.`)] };
  const { languages } = found;
  return { theme: themeComplaints(found), ...(languages.length > 0 && { languages }) };
}
