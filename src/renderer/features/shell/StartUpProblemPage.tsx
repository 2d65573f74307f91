import type { StartUpProblem } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import { useState } from "react";
import { main } from "../../api/nightdesk";

const headings: Readonly<Record<StartUpProblem["code"], string>> = {
  damaged: "The database is damaged",
  foreign: "This is not a Nightdesk database",
  newer: "The database is from a newer Nightdesk",
  readOnly: "The profile folder cannot be written to",
  diskFull: "The disk is full",
  inUse: "The database is in use",
  unexpected: "The database could not be opened",
};

/** Shown in place of the app when its database does not open. Nothing has been changed at that point. */
export function StartUpProblemPage({ problem }: { readonly problem: StartUpProblem }) {
  const [failure, setFailure] = useState<string>();
  const attempt = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => setFailure(messageOf(error)));
  };
  const canStartAfresh = problem.code === "damaged" || problem.code === "foreign";
  return (
    <main className="empty" style={{ height: "100%" }}>
      <h1>{headings[problem.code]}</h1>
      <p style={{ maxWidth: "62ch" }}>{problem.message}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={attempt(() => main.showProfileFolder({}))}>
          Show the folder
        </button>
        {canStartAfresh && (
          <button type="button" className="button" onClick={attempt(() => main.startAfresh({}))}>
            Set this file aside and start afresh
          </button>
        )}
      </div>
      {failure !== undefined && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </main>
  );
}
