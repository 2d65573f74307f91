import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { type CheckDeeds, CheckList } from "./CheckList";
import { CheckStatus } from "./CheckStatus";
import { moveInFindings } from "./moveInFindings";
import { useCheck } from "./useCheck";
import { useWaivers } from "./useWaivers";

/** What the check finds, beside the entry, while one writes. */
export function CheckPanel(props: {
  readonly session: BlogSession;
  readonly openerOf: CheckDeeds["openerOf"];
  readonly onClose: () => void;
}) {
  const { session } = props;
  const { status } = useSyncExternalStore(session.subscribe, session.getHead);
  const [finishing, setFinishing] = useState(false);
  const check = useCheck(session, { finishing, themed: true });
  const { findings } = check;
  const waivers = useWaivers(session, () => void check.run());
  const panel = useRef<HTMLElement>(null);
  const step = (by: 1 | -1) => {
    if (!panel.current || moveInFindings(panel.current, by)) return;
    panel.current.focus();
  };
  useAction("checkBlog", () => step(1));
  useAction("previousFinding", () => step(-1));

  // The first list takes the focus, as the panel was asked for; the later ones come by themselves.
  const isFirst = findings !== undefined;
  useEffect(() => {
    if (!isFirst || !panel.current) return;
    if (!moveInFindings(panel.current, 1)) panel.current.focus();
  }, [isFirst]);

  return (
    <section
      className="check-panel"
      aria-label="Check"
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onClose();
      }}
    >
      <div className="check-head">
        <h2>Check</h2>
        {status !== "finished" && (
          <label>
            <input type="checkbox" checked={finishing} onChange={(event) => setFinishing(event.target.checked)} /> As if
            it were finished
          </label>
        )}
        <button type="button" className="button" data-kind="quiet" onClick={props.onClose}>
          Close
        </button>
      </div>
      <CheckStatus check={check} />
      {findings && <CheckList findings={findings} openerOf={props.openerOf} {...waivers} />}
    </section>
  );
}
