import { emptySheet, typeInSheet } from "@shared/doc/changeResults";
import type { EntryId } from "@shared/model/ids";
import { type ContestResult, contestResult } from "@shared/results/arithmetic/contestResult";
import { currentDeclaration } from "@shared/results/arithmetic/currentDeclaration";
import { checkContest } from "@shared/results/checks/checkContest";
import type { Candidate, Contest } from "@shared/results/contest";
import { type Declaration, type DeclarationState, declarationStates } from "@shared/results/declaration";
import { isContestAwaited } from "@shared/results/expected/expectedDeclarations";
import { formatCount, formatShare } from "@shared/results/figures/formatFigure";
import { contestLine } from "@shared/results/lines/contestLine";
import { readContestSheet } from "@shared/results/sheet/readContestSheet";
import { british } from "@shared/results/words/ResultsLanguage";
import { type KeyboardEvent, useRef, useState, useSyncExternalStore } from "react";
import type { BlogSession } from "../blog/BlogSession";
import { DeclarationHistory } from "./DeclarationHistory";
import { DrawnByLot } from "./DrawnByLot";
import { ExpectedFact } from "./ExpectedFact";
import {
  actionOf,
  declarationNow,
  declaredAt,
  type Filed,
  fileContest,
  settleContest,
  tellContest,
} from "./fileDeclaration";
import { moveInSheet } from "./moveInSheet";
import { pasteFigures } from "./pasteFigures";
import { SheetField } from "./SheetField";
import { SheetFoot } from "./SheetFoot";
import { SheetWholeFields } from "./SheetWholeFields";
import { ShownIn } from "./ShownIn";
import { useFiling } from "./useFiling";
import { useSheet } from "./useSheet";
import { VotesTable } from "./VotesTable";
import { withUsualSource } from "./withUsualSource";

const stateLabels: Readonly<Record<DeclarationState, string>> = {
  provisional: "Provisional",
  declared: "Declared",
  recount: "Recount",
  drawnByLot: "Tied, drawn by lot",
  uncontested: "Uncontested",
  countermanded: "Poll countermanded",
};

/** The figures of the whole contest, below the votes: field of the sheet, label. */
const wholeFields = [
  ["rejected", "Rejected ballots"],
  ["ballots", "Ballot papers"],
  ["electorate", "Electorate"],
  ["turnout", "Turnout"],
] as const;

/** One contest: votes typed down the column, what they add up to beside them, and the key that files the declaration. */
export function ContestSheet(props: {
  readonly session: BlogSession;
  readonly contest: Contest;
  readonly onFiled: (filed: Filed) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onEdit: () => void;
  readonly onExpected: () => void;
}) {
  const { session, contest, onEdit } = props;
  const subject = { kind: "contest", id: contest.id } as const;
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const own = results.ownParties;
  const sheet = useSheet(session.doc, subject);
  const form = useRef<HTMLElement>(null);

  const reading = withUsualSource(readContestSheet(contest, sheet), session.usualSource);
  const current = currentDeclaration(contest.declarations);
  const shown: Declaration =
    reading.isEmpty && current
      ? current
      : { ...reading.figures, ...declarationNow(session, contest.declarations, declaredAt("", timeZone)) };
  const result = contestResult(contest, shown);
  const findings = reading.isEmpty && !current ? [] : checkContest(results, contest, shown);
  const filing = useFiling(
    form,
    {
      ...reading,
      findings,
      time: sheet["time"] ?? "",
      timeZone,
    },
    (at, fileAs) => fileContest(session, contest, reading.figures, at, fileAs),
    current && ((at, fileAs) => tellContest(session, contest, at, fileAs)),
    props.onFiled,
  );
  /** The pasted rows that went nowhere, one sentence each, until something is typed. */
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const type = (field: string, text: string) => {
    filing.forget();
    setLeftOut([]);
    typeInSheet(session.doc, subject, field, text);
  };
  const paste = (from: Candidate, text: string) => {
    const pasted = pasteFigures(text, contest.candidates, from, own);
    if (!pasted) return false;
    session.doc.transact(() => {
      for (const [field, value] of Object.entries(pasted.fields)) type(field, value);
    });
    setLeftOut(pasted.leftOut);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.repeat) filing.file(event.shiftKey ? "draft" : "filed");
    } else moveInSheet(event);
  };
  const problemOf = (field: string) => reading.problems.find((one) => one.field === field)?.sentence;

  const places = contest.candidates.length;
  return (
    <section ref={form} className="sheet" aria-label={contest.name} onKeyDown={onKeyDown}>
      <div className="sheet-scroll">
        <p className="sheet-facts">
          {factsOf(contest)}
          {isContestAwaited(contest) && (
            <ExpectedFact expectedAt={contest.expectedAt} timeZone={timeZone} onExpected={props.onExpected} />
          )}
        </p>
        {places === 0 && (
          <p className="notice">
            No candidates yet.
            <button type="button" className="button" onClick={onEdit}>
              Add candidates
            </button>
          </p>
        )}
        {places > 0 && (
          <VotesTable
            contest={contest}
            result={result}
            own={own}
            sheet={sheet}
            current={current}
            problemOf={problemOf}
            onType={type}
            onPaste={paste}
          />
        )}
        <DrawnByLot contest={contest} result={result} declaration={shown} onType={type} />
        <div className="sheet-fields">
          {wholeFields.map(([field, label], index) => (
            <SheetField
              key={field}
              label={label}
              place={places + index}
              typed={sheet[field] ?? ""}
              declared={declaredText(field, current)}
              placeholder={field === "electorate" && contest.electorate !== null ? formatCount(contest.electorate) : ""}
              problem={problemOf(field)}
              onType={(text) => type(field, text)}
            />
          ))}
          <SheetWholeFields
            sheet={sheet}
            firstPlace={places + wholeFields.length}
            state={shown.state}
            states={declarationStates}
            labels={stateLabels}
            declaredSource={current?.source ?? ""}
            usualSource={session.usualSource}
            onType={type}
          />
        </div>
        <ShownIn session={session} kind="contest" subject={contest.id} onOpenEntry={props.onOpenEntry} />
        <DeclarationHistory
          declarations={contest.declarations}
          lineOf={(declaration) => contestLine(contest, contestResult(contest, declaration), own)}
          figuresOf={(declaration) => votesInWords(contest, declaration)}
          onSettle={(chosen) => props.onFiled(settleContest(session, contest, chosen))}
        />
      </div>
      <SheetFoot
        subject="contest"
        findings={[
          ...reading.problems.map(unreadable),
          ...leftOut.map((sentence) => ({ level: "WARN", sentence }) as const),
          ...findings,
        ]}
        line={contestLine(contest, result, own)}
        sums={sumsOf(result)}
        isWarned={filing.isWarned}
        action={actionOf(reading.isEmpty, current !== undefined, session.mayFile())}
        onDiscard={reading.isEmpty ? undefined : () => emptySheet(session.doc, subject)}
        problem={filing.problem}
        onFile={filing.file}
        onEdit={onEdit}
      />
    </section>
  );
}

function unreadable(problem: { readonly sentence: string }) {
  return { level: "ERROR", sentence: problem.sentence } as const;
}

function declaredText(field: (typeof wholeFields)[number][0], current: Declaration | undefined): string {
  const value = current?.[field] ?? null;
  if (value === null) return "";
  return field === "turnout" ? formatShare(value) : formatCount(value);
}

function factsOf(contest: Contest): string {
  const seats = contest.seats === 1 ? "1 seat" : `${contest.seats} seats`;
  return contest.electorate === null ? seats : `${seats}, electorate ${formatCount(contest.electorate)}`;
}

function sumsOf({ majority, turnout }: ContestResult): string {
  const sums = [
    majority &&
      majority.votes >= 0 &&
      `Majority ${formatCount(majority.votes)} (${british.barePoints(majority.points)} points)`,
    turnout && `Turnout ${formatShare(turnout.value)}`,
  ];
  return sums.filter(Boolean).join(", ");
}

function votesInWords(contest: Contest, declaration: Declaration): string {
  return contest.candidates
    .flatMap(({ id, name }) => {
      const votes = declaration.votes[id];
      return votes === undefined ? [] : [`${name} ${formatCount(votes)}`];
    })
    .join(", ");
}
