import { useSyncExternalStore } from "react";
import type { BlogSession } from "./BlogSession";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** Says "saved" only once the disk has said so. */
export function SaveIndicator({ session }: { readonly session: BlogSession }) {
  const state = useSyncExternalStore(session.subscribe, session.saver.getState);
  switch (state.kind) {
    case "saved":
      return (
        <p className="save-indicator" data-testid="save-state">
          {state.at === undefined ? "All saved on this laptop" : `Saved on this laptop ${clock.format(state.at)}`}
        </p>
      );
    case "saving":
      return (
        <p className="save-indicator" data-testid="save-state">
          Saving…
        </p>
      );
    case "failed":
      return (
        <p className="save-indicator" data-tone="error" data-testid="save-state" role="alert">
          {state.message}
        </p>
      );
  }
}
