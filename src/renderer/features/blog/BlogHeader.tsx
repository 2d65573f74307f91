import { useSyncExternalStore } from "react";
import { keepFocus } from "../../ui/keepFocus";
import { BlogStatusChip } from "../blogs/BlogStatusChip";
import { runCommand } from "../shell/commandBus";
import type { BlogSession } from "./BlogSession";
import { SaveIndicator } from "./SaveIndicator";

export function BlogHeader(props: {
  readonly session: BlogSession;
  readonly onLeave: () => void;
  readonly onDetails: () => void;
}) {
  const head = useSyncExternalStore(props.session.subscribe, props.session.getHead);
  return (
    <header className="blog-head">
      <button type="button" className="button" data-kind="quiet" onClick={props.onLeave} aria-label="All blogs">
        <span aria-hidden>←</span>
      </button>
      <h1 title={head.headline}>{head.headline || "Untitled blog"}</h1>
      <BlogStatusChip status={head.status} />
      <SaveIndicator session={props.session} />
      <div className="blog-head-actions">
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => runCommand("resultsDesk")}>
          Results
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => runCommand("search")}>
          Search
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={props.onDetails}>
          Details
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => runCommand("exportPage")}>
          Export
        </button>
      </div>
    </header>
  );
}
