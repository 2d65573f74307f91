import { addWaiver, removeWaiver } from "@shared/doc/waivers";
import { waiverKey } from "@shared/export/check/waiverKey";
import { useMemo } from "react";
import type { BlogSession } from "../blog/BlogSession";
import type { CheckDeeds } from "./CheckList";

/** Waiving and taking back in the blog's document; `onChanged` is called after each. */
export function useWaivers(session: BlogSession, onChanged: () => void): Pick<CheckDeeds, "onWaive" | "onTakeBack"> {
  return useMemo(
    () => ({
      onWaive(findings, reason) {
        const deed = session.deed();
        session.doc.transact(() => {
          for (const finding of findings) addWaiver(session.doc, waiverKey(finding), reason, deed);
        });
        onChanged();
      },
      onTakeBack(finding) {
        removeWaiver(session.doc, waiverKey(finding));
        onChanged();
      },
    }),
    [session, onChanged],
  );
}
