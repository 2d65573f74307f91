import type { EntryId } from "@shared/model/ids";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import type { WaysToPlaces } from "../check/openerFor";
import { WhatCameDialog } from "./WhatCameDialog";
import type { CameTarget, Merged } from "./whatCame";

/** The last merge of a blog since the window was opened, and whether what it brought is shown. */
export interface LastMerge {
  readonly merged: Merged | undefined;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** How the window goes to what came. */
type CameWays = Pick<WaysToPlaces, "openEntry" | "openSheet" | "openDetails"> & {
  readonly openVersions: (id: EntryId) => void;
};

/** The action that shows what the last handover brought, and its dialog. */
export function WhatCame(props: {
  readonly session: BlogSession;
  /** False while the blog is not there yet. */
  readonly isReady: boolean;
  readonly last: LastMerge;
  readonly ways: CameWays;
  readonly onGoBack: (copyId: number) => void;
  readonly onMessage: (text: string) => void;
}) {
  const { merged, isShown, onShow } = props.last;
  /** Where the list goes on. */
  const [opened, setOpened] = useState<string>();
  useAction("whatCame", () => {
    if (merged) onShow(true);
    else props.onMessage("No handover was merged into this blog since the window was opened, or the merge was undone.");
  });
  const go = (target: CameTarget) => {
    switch (target.kind) {
      case "entry":
        return props.ways.openEntry(target.id);
      case "versions":
        return props.ways.openVersions(target.id);
      case "result":
        return props.ways.openSheet(target.subject);
      case "details":
        return props.ways.openDetails();
    }
  };
  if (!merged || !isShown || !props.isReady) return null;
  return (
    <WhatCameDialog
      session={props.session}
      came={merged}
      last={opened}
      onOpen={({ key, target }) => {
        setOpened(key);
        flushSync(() => onShow(false));
        // The dialog gives the focus back first.
        queueMicrotask(() => go(target));
      }}
      onGoBack={(copyId) => {
        onShow(false);
        props.onGoBack(copyId);
      }}
      onClose={() => onShow(false)}
    />
  );
}
