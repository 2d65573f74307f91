import type { EntryId } from "@shared/model/ids";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { performAction } from "../../actions/actionRegistry";
import type { BlogSession } from "../blog/BlogSession";
import { AuthorityDialog } from "./AuthorityDialog";
import { AuthoritySheet } from "./AuthoritySheet";
import { ContestDialog } from "./ContestDialog";
import { ContestSheet } from "./ContestSheet";
import { ElectionDialog } from "./ElectionDialog";
import { ExpectedDialog } from "./ExpectedDialog";
import { electionDesk } from "./electionDesk";
import type { Filed } from "./fileDeclaration";
import { ResultsList } from "./ResultsList";
import { TallyStrip } from "./TallyStrip";
import type { ResultsDesk } from "./useResultsDesk";
import "./results.css";

/** A contest or an authority that is open. */
export interface Subject {
  readonly kind: "contest" | "authority";
  readonly id: string;
}

type OpenDialog = "expected" | "election" | "newElection" | "newContest" | "newAuthority" | "editSubject";

/** The results desk: what is in, what is missing, what is disputed; and the sheet of the one that is being typed. */
export function ResultsPanel(props: {
  readonly session: BlogSession;
  readonly desk: ResultsDesk;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onFiled: (filed: Filed) => void;
}) {
  const { session, desk } = props;
  const { subject, open: openSubject } = desk;
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const problems = useSyncExternalStore(session.subscribe, session.results.getProblems);
  /** The election that was chosen; a new one is shown when it comes. */
  const [chosen, setChosen] = useState<{ readonly id: string; readonly among: number }>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const panel = useRef<HTMLElement>(null);
  const election =
    results.elections.find(({ id }) => id === chosen?.id && results.elections.length === chosen.among) ??
    results.elections.at(-1);
  const contest = subject?.kind === "contest" ? results.contests.find(({ id }) => id === subject.id) : undefined;
  const authority = subject?.kind === "authority" ? results.authorities.find(({ id }) => id === subject.id) : undefined;
  const open = contest ?? authority;

  // A sheet that opens has the caret in its first field; the list has it in the search.
  const openId = open?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet asks for the caret again
  useEffect(() => {
    const field =
      panel.current?.querySelector<HTMLElement>("[data-sheet-place='0']") ??
      panel.current?.querySelector<HTMLElement>("[role=combobox], .empty button");
    field?.focus();
  }, [openId, election === undefined]);

  const close = () => setDialog(undefined);
  const filed = (done: Filed) => {
    props.onFiled(done);
    openSubject(undefined);
  };
  const saved = (kind: Subject["kind"]) => (id: string) => {
    close();
    openSubject({ kind, id });
  };
  const sheet = {
    session,
    onFiled: filed,
    onOpenEntry: props.onOpenEntry,
    onEdit: () => setDialog("editSubject"),
    onExpected: () => setDialog("expected"),
  };

  return (
    <section
      ref={panel}
      className="results"
      aria-label="Results desk"
      onKeyDown={(event) => {
        // The key that files is pressed twice, or held: what is left of it must not file the entry that is being written.
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.preventDefault();
        if (event.key !== "Escape" || event.defaultPrevented || dialog) return;
        event.preventDefault();
        if (open) openSubject(undefined);
        else desk.close();
      }}
    >
      <header className="results-head">
        {open ? (
          <>
            <button type="button" className="button" data-kind="quiet" onClick={() => openSubject(undefined)}>
              <span aria-hidden>←</span> All results
            </button>
            <h2>{open.name}</h2>
          </>
        ) : (
          <>
            <h2>Results</h2>
            {results.elections.length > 1 && (
              <select
                className="input"
                aria-label="Election"
                value={election?.id}
                onChange={(event) => setChosen({ id: event.target.value, among: results.elections.length })}
              >
                {results.elections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            <span className="composer-gap" />
            {election && (
              <button type="button" className="button" data-kind="quiet" onClick={() => setDialog("election")}>
                Election
              </button>
            )}
            <button type="button" className="button" data-kind="quiet" onClick={() => performAction("importResults")}>
              Import
            </button>
          </>
        )}
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-label="Close the results desk"
          onClick={desk.close}
        >
          <span aria-hidden>×</span>
        </button>
      </header>
      {problems.map((problem) => (
        <p key={problem} className="notice" data-tone="error">
          A result cannot be shown; its data is kept. ({problem})
        </p>
      ))}
      {contest && <ContestSheet key={contest.id} {...sheet} contest={contest} />}
      {authority && <AuthoritySheet key={authority.id} {...sheet} authority={authority} />}
      {!open && election && (
        <>
          <TallyStrip results={results} election={election} />
          <ResultsList
            items={electionDesk(results, election).items}
            timeZone={timeZone}
            filter={desk.filter}
            onFilter={desk.setFilter}
            onOpen={openSubject}
          />
          <div className="results-add">
            <button type="button" className="button" onClick={() => setDialog("newContest")}>
              Add contest
            </button>
            {(election.kind === "wards" || election.kind === "council") && (
              <button type="button" className="button" onClick={() => setDialog("newAuthority")}>
                Add council
              </button>
            )}
            <button type="button" className="button" data-kind="quiet" onClick={() => setDialog("newElection")}>
              Add election
            </button>
          </div>
        </>
      )}
      {!open && !election && (
        <div className="empty">
          <h2>No results yet</h2>
          <p>Set up the election and its contests the night before, or bring them in from a file.</p>
          <div className="dialog-actions">
            <button type="button" className="button" data-kind="primary" onClick={() => setDialog("newElection")}>
              Set up an election
            </button>
            <button type="button" className="button" onClick={() => performAction("importResults")}>
              Import a file
            </button>
          </div>
        </div>
      )}
      {dialog === "expected" && subject && <ExpectedDialog session={session} subject={subject} onClose={close} />}
      {dialog === "newElection" && <ElectionDialog session={session} election={undefined} onClose={close} />}
      {dialog === "election" && election && <ElectionDialog session={session} election={election} onClose={close} />}
      {election && (dialog === "newContest" || (dialog === "editSubject" && contest)) && (
        <ContestDialog
          session={session}
          electionId={contest?.electionId ?? election.id}
          contest={dialog === "newContest" ? undefined : contest}
          onClose={close}
          onSaved={saved("contest")}
        />
      )}
      {election && (dialog === "newAuthority" || (dialog === "editSubject" && authority)) && (
        <AuthorityDialog
          session={session}
          electionId={authority?.electionId ?? election.id}
          authority={dialog === "newAuthority" ? undefined : authority}
          onClose={close}
          onSaved={saved("authority")}
        />
      )}
    </section>
  );
}
