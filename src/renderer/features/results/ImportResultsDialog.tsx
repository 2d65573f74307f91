import { addElection } from "@shared/doc/changeResults";
import { messageOf } from "@shared/ipc/result";
import { createElectionId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import type { Election, ElectionKind } from "@shared/results/election";
import { electionKinds } from "@shared/results/election";
import { applyImport } from "@shared/results/transfer/applyImport";
import type { ImportPlan } from "@shared/results/transfer/importPlan";
import { copySummary, importSummary } from "@shared/results/transfer/importSummary";
import { mergeResults } from "@shared/results/transfer/mergeResults";
import { understandRows } from "@shared/results/transfer/understandRows";
import { type ClipboardEvent, useMemo, useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import type { BlogSession } from "../blog/BlogSession";
import { kindLabels } from "./ElectionDialog";
import { ImportPreview } from "./ImportPreview";
import { type ImportSource, sourceOfClipboard, sourceOfFile, sourceWords } from "./importSource";

/** Contests, candidates and votes from a file or the clipboard: shown as they were understood, then taken in whole. */
export function ImportResultsDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  readonly onImported: (message: string) => void;
}) {
  const { session } = props;
  const results = session.results.get();
  const { headline, timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const [source, setSource] = useState<ImportSource>();
  const [problem, setProblem] = useState<string>();
  const [isOver, setIsOver] = useState(false);
  const [electionId, setElectionId] = useState<string>(results.elections.at(-1)?.id ?? "new");
  const [fresh, setFresh] = useState<Election>(() => ({
    id: createElectionId(),
    name: headline,
    date: "",
    kind: "parliamentary",
    baseline: "",
    total: null,
    controlBefore: [],
    unlistedHolds: [],
  }));
  const [saidBy, setSaidBy] = useState("");
  const election = results.elections.find(({ id }) => id === electionId) ?? fresh;

  const plan = useMemo((): ImportPlan | string | undefined => {
    if (!source || !("rows" in source)) return undefined;
    try {
      return understandRows(source.rows, {
        results,
        election,
        source: saidBy.trim() || source.name,
        at: momentAt(Date.now(), timeZone),
        recordedAt: new Date().toISOString(),
        by: session.profile.name,
      });
    } catch (error) {
      return messageOf(error);
    }
  }, [source, results, election, saidBy, timeZone, session]);

  const copy = source && "copy" in source ? source.copy : undefined;
  const isSomething = typeof plan === "object" && plan.contests.length + plan.authorities.length > 0;
  const summary = copy ? copySummary(copy) : isSomething ? importSummary(plan) : undefined;

  const take = async (read: () => Promise<ImportSource> | ImportSource) => {
    try {
      setSource(await read());
      setProblem(undefined);
    } catch (error) {
      setProblem(`Nothing was imported. ${messageOf(error)}`);
    }
  };
  const takeFile = (file: File | undefined) => file && void take(() => sourceOfFile(file));
  const takePaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== "file") return;
    event.preventDefault();
    void take(() => sourceOfClipboard(event.clipboardData));
  };
  const apply = () => {
    if (summary === undefined) return;
    try {
      session.doc.transact(() => {
        if (copy) mergeResults(session.doc, copy);
        if (typeof plan !== "object") return;
        if (election === fresh) addElection(session.doc, fresh);
        applyImport(session.doc, plan);
      });
      session.refresh();
      props.onImported(`Imported: ${summary}.`);
    } catch (error) {
      setProblem(`Nothing was imported. ${messageOf(error)}`);
    }
  };

  return (
    <Dialog title="Import results" wide onClose={props.onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are dropped and cells are pasted anywhere in the dialog */}
      <div
        className="form import"
        data-over={isOver}
        onPaste={takePaste}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          takeFile(event.dataTransfer.files[0]);
        }}
      >
        <div className="import-source">
          <label className="button">
            <input
              type="file"
              className="visually-hidden"
              accept=".csv,.tsv,.txt,.xlsx,.json"
              data-autofocus
              onChange={(event) => takeFile(event.target.files?.[0])}
            />
            Choose a file
          </label>
          <p className="field-label">
            {source
              ? sourceWords(source)
              : "CSV, tab-separated text or an Excel workbook. Or drop a file here, or paste cells from a spreadsheet or a council’s page."}
          </p>
        </div>
        {problem !== undefined && (
          <p className="notice" data-tone="error" role="alert">
            {problem}
          </p>
        )}
        {!copy && (
          <div className="field-row">
            <label className="field">
              <span className="field-label">Into</span>
              <select className="input" value={electionId} onChange={(event) => setElectionId(event.target.value)}>
                {results.elections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="new">A new election</option>
              </select>
            </label>
            {election === fresh && (
              <>
                <Field
                  label="Name of the election"
                  value={fresh.name}
                  onChange={(event) => setFresh({ ...fresh, name: event.target.value })}
                />
                <label className="field">
                  <span className="field-label">Kind</span>
                  <select
                    className="input"
                    value={fresh.kind}
                    onChange={(event) => setFresh({ ...fresh, kind: event.target.value as ElectionKind })}
                  >
                    {electionKinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {kindLabels[kind]}
                      </option>
                    ))}
                  </select>
                </label>
                <Field
                  label="Changes are against"
                  placeholder="2014, or: the eve of poll"
                  value={fresh.baseline}
                  onChange={(event) => setFresh({ ...fresh, baseline: event.target.value })}
                />
              </>
            )}
            <Field
              label="Source of the figures"
              placeholder={source?.name ?? "Returning officer"}
              value={saidBy}
              onChange={(event) => setSaidBy(event.target.value)}
            />
          </div>
        )}
        {typeof plan === "string" && (
          <p className="notice" data-tone="error" role="alert">
            Nothing was imported. {plan}
          </p>
        )}
        {typeof plan === "object" && source && "rows" in source && <ImportPreview plan={plan} rows={source.rows} />}
        <div className="dialog-actions">
          <button type="button" className="button" data-kind="primary" disabled={summary === undefined} onClick={apply}>
            {summary === undefined ? "Import" : `Import ${summary}`}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
