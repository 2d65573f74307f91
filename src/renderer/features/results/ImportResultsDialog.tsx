import { messageOf } from "@shared/ipc/result";
import { momentAt } from "@shared/model/moment";
import type { Election, ElectionKind } from "@shared/results/election";
import { electionKinds } from "@shared/results/election";
import { applyImport } from "@shared/results/transfer/applyImport";
import { electionOfFile, likelyElection } from "@shared/results/transfer/electionOfFile";
import type { ImportPlan } from "@shared/results/transfer/importPlan";
import { copySummary, electionsInWords, importSummary } from "@shared/results/transfer/importSummary";
import { mergeResults } from "@shared/results/transfer/mergeResults";
import { newContest } from "@shared/results/transfer/newContest";
import { newElection } from "@shared/results/transfer/newElection";
import { isListOfTimes } from "@shared/results/transfer/planTimes";
import { understandRows } from "@shared/results/transfer/understandRows";
import { useMemo, useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { TakeIn } from "../../ui/TakeIn";
import type { BlogSession } from "../blog/BlogSession";
import { ContestOfSheet } from "./ContestOfSheet";
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
  /** What was chosen by hand: the id of an election, "new", or "file" for those that the rows name. */
  const [chosen, setChosen] = useState<string>();
  const [made] = useState(() => newElection(headline, "parliamentary"));
  const [typed, setTyped] = useState<Partial<Election>>({});
  /** The contest of a sheet that names none: the id of one, or the name of a new one. */
  const [contestId, setContestId] = useState("");
  const [contestName, setContestName] = useState("");
  const [saidBy, setSaidBy] = useState("");

  const rows = source && "rows" in source ? source.rows : undefined;
  const file = useMemo(() => (rows ? electionOfFile(rows) : undefined), [rows]);
  const likely = file ? likelyElection(file, results) : results.elections.at(-1);
  const into = chosen ?? (file?.sorts ? "file" : (likely?.id ?? "new"));
  const fresh = useMemo((): Election => {
    const name = file?.names.length === 1 ? file.names[0] : undefined;
    const ofFile = { ...(name ? { name } : {}), kind: file?.kind ?? made.kind, date: file?.date ?? "" };
    return { ...made, ...ofFile, ...typed };
  }, [made, file, typed]);
  const election = results.elections.find(({ id }) => id === into) ?? fresh;
  const contest = useMemo(() => {
    const found = results.contests.find(({ id, electionId }) => id === contestId && electionId === election.id);
    return found ?? (contestName.trim() === "" ? undefined : newContest(election.id, contestName.trim()));
  }, [results, contestId, contestName, election.id]);

  const plan = useMemo((): ImportPlan | string | undefined => {
    if (!rows) return undefined;
    try {
      return understandRows(rows, {
        results,
        election,
        electionIsNamed: chosen !== undefined && chosen !== "file",
        ...(contest ? { contest } : {}),
        // The name of a file is nobody who announced the figures: left empty, the check asks who did.
        source: saidBy.trim(),
        at: momentAt(Date.now(), timeZone),
        recordedAt: new Date().toISOString(),
        by: session.profile.name,
      });
    } catch (error) {
      return messageOf(error);
    }
  }, [rows, results, election, chosen, contest, saidBy, timeZone, session]);
  const namesNoContest =
    typeof plan === "object" &&
    plan.rowCount > 0 &&
    !isListOfTimes(plan.columns) &&
    plan.columns.every(({ meaning }) => meaning !== "contestName" && meaning !== "contestCode");

  const copy = source && "copy" in source ? source.copy : undefined;
  const isSomething =
    typeof plan === "object" && plan.contests.length + plan.authorities.length + plan.times.length > 0;
  const summary = copy ? copySummary(copy) : isSomething ? importSummary(plan) : undefined;

  const take = async (read: () => Promise<ImportSource> | ImportSource) => {
    try {
      setSource(await read());
      setChosen(undefined);
      setProblem(undefined);
    } catch (error) {
      setProblem(`Nothing was imported. ${messageOf(error)}`);
    }
  };
  const apply = () => {
    if (summary === undefined) return;
    try {
      session.doc.transact(() => {
        if (copy) mergeResults(session.doc, copy);
        if (typeof plan !== "object") return;
        applyImport(session.doc, plan);
      });
      session.refresh();
      const where = typeof plan === "object" ? ` into ${electionsInWords(plan)}` : "";
      props.onImported(`Imported${where}: ${summary}.`);
    } catch (error) {
      setProblem(`Nothing was imported. ${messageOf(error)}`);
    }
  };

  return (
    <Dialog title="Import results" wide onClose={props.onClose}>
      <TakeIn
        accept=".csv,.tsv,.txt,.xlsx,.json"
        words={
          source
            ? sourceWords(source)
            : "CSV, tab-separated text or an Excel workbook. Or drop a file here, or paste cells from a spreadsheet or a council’s page."
        }
        onFile={(file) => void take(() => sourceOfFile(file))}
        onPaste={(clipboard) => void take(() => sourceOfClipboard(clipboard))}
      >
        {problem !== undefined && (
          <p className="notice" data-tone="error" role="alert">
            {problem}
          </p>
        )}
        {!copy && (
          <div className="field-row">
            <label className="field">
              <span className="field-label">Into</span>
              <select className="input" value={into} onChange={(event) => setChosen(event.target.value)}>
                {file?.sorts && <option value="file">The elections that the file names</option>}
                {results.elections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="new">A new election</option>
              </select>
            </label>
            {into === "new" && (
              <>
                <Field
                  label="Name of the election"
                  value={fresh.name}
                  onChange={(event) => setTyped({ ...typed, name: event.target.value })}
                />
                <label className="field">
                  <span className="field-label">Kind</span>
                  <select
                    className="input"
                    value={fresh.kind}
                    onChange={(event) => setTyped({ ...typed, kind: event.target.value as ElectionKind })}
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
                  onChange={(event) => setTyped({ ...typed, baseline: event.target.value })}
                />
              </>
            )}
            <Field
              label="Source of the figures"
              placeholder="Returning officer"
              value={saidBy}
              onChange={(event) => setSaidBy(event.target.value)}
            />
          </div>
        )}
        {namesNoContest && (
          <ContestOfSheet
            results={results}
            electionId={election.id}
            contestId={contest && contest.id === contestId ? contestId : ""}
            name={contestName}
            onChoose={setContestId}
            onName={setContestName}
          />
        )}
        {typeof plan === "string" && (
          <p className="notice" data-tone="error" role="alert">
            Nothing was imported. {plan}
          </p>
        )}
        {typeof plan === "object" && rows && <ImportPreview plan={plan} rows={rows} />}
        <div className="dialog-actions">
          <button type="button" className="button" data-kind="primary" disabled={summary === undefined} onClick={apply}>
            {summary === undefined ? "Import" : `Import ${summary}`}
          </button>
        </div>
      </TakeIn>
    </Dialog>
  );
}
