import type { HandoverProgress, HandoverStep } from "@shared/ipc/progress";
import { useEffect, useState } from "react";
import { onHandoverProgress, onStoreRestarted } from "../../api/nightdesk";
import "./handover.css";

/** Work that is over sooner shows nothing, in milliseconds: a line that flashes says less than none. */
const shownAfter = 300;

const words: Readonly<Record<HandoverStep, string>> = {
  reading: "Reading the handover file",
  checking: "Checking the handover file",
  merging: "Merging",
  saving: "Saving",
  packing: "Packing the handover file",
  writing: "Writing the handover file",
};

/** What is being done with a handover file, where it takes long enough to wonder. */
export function HandoverProgressLine() {
  const [progress, setProgress] = useState<HandoverProgress | null>(null);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => onHandoverProgress(setProgress), []);
  // What it was doing ended with it.
  useEffect(() => onStoreRestarted(() => setProgress(null)), []);
  const isWorking = progress !== null;
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setIsShown(true), shownAfter);
    return () => {
      clearTimeout(timer);
      setIsShown(false);
    };
  }, [isWorking]);
  if (!progress || !isShown) return null;
  return (
    <div className="toast handover-progress">
      <span>{words[progress.step]}</span>
      <progress aria-label={words[progress.step]} {...(progress.share === null ? {} : { value: progress.share })} />
    </div>
  );
}
