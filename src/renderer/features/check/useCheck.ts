import type { CheckFinding } from "@shared/export/check/checkFinding";
import { messageOf } from "@shared/ipc/result";
import { useCallback, useEffect, useState } from "react";
import { store } from "../../api/nightdesk";
import type { BlogSession } from "../blog/BlogSession";
import type { BlogReader } from "../reader/BlogReader";
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

/** What the check finds in the open blog, and again whenever the blog has changed. `finishing` looks at it as one that is over. */
export function useCheck(session: BlogSession, finishing: boolean): Check {
  const ask = useBlogReader(session.doc);
  const [findings, setFindings] = useState<readonly CheckFinding[]>();
  const [problem, setProblem] = useState<string>();
  const run = useCallback(async () => {
    const found = await checkWith(ask, finishing);
    setFindings(found);
    setProblem(undefined);
    return found;
  }, [ask, finishing]);
  useEffect(() => {
    let isOver = false;
    const check = () =>
      run().catch((error: unknown) => {
        if (!isOver) setProblem(`The blog could not be checked: ${messageOf(error)}.`);
      });
    void check();
    const stop = whenStill(session.doc, stillFor, () => void check());
    return () => {
      isOver = true;
      stop();
    };
  }, [run, session]);
  return { findings, problem, run };
}

async function checkWith(ask: BlogReader["ask"], finishing: boolean): Promise<readonly CheckFinding[]> {
  const sizes = await store.listPictureSizes({});
  const pictureSizes = new Map(sizes.map(({ hash, bytes }) => [hash, bytes]));
  return ask("check", { now: Date.now(), finishing, pictureSizes });
}
