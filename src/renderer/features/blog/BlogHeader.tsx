import { useMemo, useSyncExternalStore } from "react";
import { performAction } from "../../actions/actionRegistry";
import { keepFocus } from "../../ui/keepFocus";
import { BlogStatusChip } from "../blogs/BlogStatusChip";
import { isInReview } from "../review/entriesInReview";
import { keyHere } from "../shell/actionLabels";
import type { BlogSession } from "./BlogSession";
import { SaveIndicator } from "./SaveIndicator";

export function BlogHeader(props: {
  readonly session: BlogSession;
  readonly onLeave: () => void;
  readonly onDetails: () => void;
}) {
  const head = useSyncExternalStore(props.session.subscribe, props.session.getHead);
  const rows = useSyncExternalStore(props.session.subscribe, props.session.getRows);
  const waiting = useMemo(() => rows.filter(isInReview).length, [rows]);
  return (
    <header className="blog-head">
      <button type="button" className="button" data-kind="quiet" onClick={props.onLeave} aria-label="All blogs">
        <span aria-hidden>←</span>
      </button>
      <div className="blog-head-title">
        <h1 title={head.headline}>{head.headline || "Untitled blog"}</h1>
        <BlogStatusChip status={head.status} />
      </div>
      <SaveIndicator session={props.session} />
      <div className="blog-head-actions">
        {waiting > 0 && (
          <button type="button" className="button" title={keyHere("review")} onClick={() => performAction("review")}>
            Review <span className="figures">{waiting}</span>
          </button>
        )}
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => performAction("resultsDesk")}>
          Results
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => performAction("search")}>
          Search
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={props.onDetails}>
          Details
        </button>
        <button type="button" className="button" onMouseDown={keepFocus} onClick={() => performAction("exportBlog")}>
          Export
        </button>
      </div>
    </header>
  );
}
