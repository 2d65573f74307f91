import { type ExportChoices, type FormName, usualExport } from "@shared/export/formFacts";
import { useEffect, useRef, useState } from "react";
import { store } from "../../api/nightdesk";

export interface ChosenExport {
  readonly choices: ExportChoices;
  readonly choose: (changes: Partial<ExportChoices>) => void;
  /** What is chosen, also where what was chosen last has not come from the disk yet. */
  readonly latest: () => Promise<ExportChoices>;
}

/**
 * What was chosen at the last export on this laptop, to be changed for this one: also before it has come from the disk.
 * `form` is chosen already where it is given.
 */
export function useExportChoices(form: FormName | undefined): ChosenExport {
  const [read] = useState(lastChoices);
  const [last, setLast] = useState(usualExport);
  const [changed, setChanged] = useState<Partial<ExportChoices>>(form ? { form } : {});
  /** As it is for whoever asks between two drawings of the dialog. */
  const latest = useRef(changed);
  useEffect(() => void read.then(setLast), [read]);
  return {
    choices: { ...last, ...changed },
    choose: (changes) => {
      latest.current = { ...latest.current, ...changes };
      setChanged(latest.current);
    },
    latest: async () => ({ ...(await read), ...latest.current }),
  };
}

/** What was chosen is a help: without it the usual is offered. */
async function lastChoices(): Promise<ExportChoices> {
  try {
    return await store.getExportChoices({});
  } catch (error) {
    console.error("what was chosen at the last export cannot be read:", error);
    return usualExport;
  }
}
