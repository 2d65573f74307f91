import { type ExportChoices, type FormName, usualExport } from "@shared/export/formFacts";
import { useCallback, useEffect, useRef, useState } from "react";
import { store } from "../../api/nightdesk";

export interface ChosenExport {
  readonly choices: ExportChoices;
  readonly choose: (changes: Partial<ExportChoices>) => void;
  /** What is chosen, also where what was chosen last has not come from the disk yet. */
  readonly latest: () => Promise<ExportChoices>;
}

/** What was chosen at the last export on this laptop, to be changed for this one; `form` is chosen already where it is given. */
export function useExportChoices(form: FormName | undefined): ChosenExport {
  const [first] = useState(() => ({ ...usualExport, ...(form && { form }) }));
  const [choices, setChoices] = useState<ExportChoices>(first);
  const latest = useRef<ExportChoices>(first);
  const [read] = useState(async () => ({ ...(await lastChoices()), ...(form && { form }) }));
  const set = useCallback((next: ExportChoices) => {
    latest.current = next;
    setChoices(next);
  }, []);
  useEffect(() => void read.then(set), [read, set]);
  return {
    choices,
    choose: (changes) => set({ ...latest.current, ...changes }),
    latest: async () => {
      await read;
      return latest.current;
    },
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
