import type { CheckFinding, CheckPlace } from "@shared/export/check/checkFinding";
import { waiverKey } from "@shared/export/check/waiverKey";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { CheckItem } from "./CheckItem";
import { focusFinding, moveInFindings } from "./moveInFindings";
import { WaivedFindings } from "./WaivedFindings";
import "./check.css";

/** At most so many are listed; the rest are counted. */
const listed = 200;

export interface CheckDeeds {
  /** Goes to where it was found; undefined where there is no such place in the window. */
  readonly openerOf: (place: CheckPlace) => (() => void) | undefined;
  readonly onWaive: (findings: readonly CheckFinding[], reason: string) => void;
  readonly onTakeBack: (finding: CheckFinding) => void;
}

/** What the check finds: errors first, what was waived folded away below. */
export function CheckList({ findings, ...deeds }: CheckDeeds & { readonly findings: readonly CheckFinding[] }) {
  const [waiving, setWaiving] = useState<string>();
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    moveInFindings(event.currentTarget, step);
  };
  const keyed = withKeys(open.slice(0, listed));
  const list = useRef<HTMLDivElement>(null);
  /** What is waived leaves the list: the focus goes to what then stands in its place. */
  const emptied = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the list without what was waived
  useEffect(() => {
    if (emptied.current === undefined || !list.current) return;
    focusFinding(list.current, emptied.current);
    emptied.current = undefined;
  }, [findings]);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the buttons inside */}
      <div className="check-list" ref={list} onKeyDown={onKeyDown}>
        {open.length > 0 && (
          <ul className="findings" aria-label="What the check finds">
            {keyed.map(({ key, finding }) => (
              <CheckItem
                key={key}
                finding={finding}
                others={open.filter((other) => other !== finding && isAlike(other, finding))}
                isWaiving={waiving === key}
                onWaiving={(isWaiving) => setWaiving(isWaiving ? key : undefined)}
                openerOf={deeds.openerOf}
                onWaive={(waived, reason) => {
                  emptied.current = open.indexOf(finding);
                  deeds.onWaive(waived, reason);
                }}
              />
            ))}
          </ul>
        )}
        {open.length > listed && <p className="field-label">And {open.length - listed} more.</p>}
      </div>
      <WaivedFindings findings={findings.filter(({ waiver }) => waiver !== undefined)} onTakeBack={deeds.onTakeBack} />
    </>
  );
}

function isAlike(one: CheckFinding, other: CheckFinding): boolean {
  return one.rule === other.rule && one.level === "WARN" && other.level === "WARN";
}

/** Two of the same words in one entry have the same key for a waiver; a list needs one for each. */
function withKeys(findings: readonly CheckFinding[]): readonly { key: string; finding: CheckFinding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = waiverKey(finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: `${key} ${count}`, finding };
  });
}
