import { type ComponentProps, useState } from "react";
import { keyHere } from "../shell/actionLabels";
import { FindingList } from "./FindingList";
import type { FileAs } from "./fileDeclaration";

/** Always in sight: what does not add up, the line that will be filed, and the buttons that file it. */
export function SheetFoot(props: {
  readonly subject: "contest" | "council";
  readonly findings: ComponentProps<typeof FindingList>["findings"];
  readonly line: string;
  /** Majority and turnout, in words. */
  readonly sums: string;
  readonly isWarned: boolean;
  /** What the main button says. */
  readonly action: string;
  readonly problem: string | undefined;
  readonly onFile: (fileAs: FileAs) => void;
  readonly onEdit: () => void;
  /** Throws away what is typed and not declared; undefined while nothing is. */
  readonly onDiscard: (() => void) | undefined;
}) {
  const { isWarned, problem, onFile } = props;
  return (
    <footer className="sheet-foot">
      <FindingList findings={props.findings} />
      <p className="sheet-line" role="status">
        {props.line}
      </p>
      <p className="sheet-facts">{props.sums}</p>
      {isWarned && (
        <p className="notice" data-tone="error" role="alert">
          Not filed yet: the figures do not add up. Correct them, or file them as they were read out with the same key
          again.
        </p>
      )}
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      <div className="sheet-actions">
        <button type="button" className="button" data-kind="quiet" onClick={props.onEdit}>
          {`Edit ${props.subject}`}
        </button>
        {props.onDiscard && <DiscardButton onDiscard={props.onDiscard} />}
        <span className="composer-gap" />
        <button
          type="button"
          className="button"
          title={`The figures count at once, the entry waits as a draft (${keyHere("submitEntry")})`}
          onClick={() => onFile("draft")}
        >
          Write first
        </button>
        <button
          type="button"
          className="button"
          data-kind="primary"
          title={keyHere("fileEntry")}
          onClick={() => onFile("filed")}
        >
          {isWarned ? "File as read out" : props.action}
        </button>
      </div>
    </footer>
  );
}

/** Asks once, since what is typed is nowhere else. */
function DiscardButton(props: { readonly onDiscard: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <button
      type="button"
      className="button"
      data-kind={isAsked ? "danger" : "quiet"}
      onClick={() => (isAsked ? props.onDiscard() : setIsAsked(true))}
      onBlur={() => setIsAsked(false)}
    >
      {isAsked ? "Discard, really" : "Discard"}
    </button>
  );
}
