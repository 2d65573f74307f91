import { emptySheet, typeInSheet } from "@shared/doc/changeResults";
import type { EntryId } from "@shared/model/ids";
import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import { currentDeclaration } from "@shared/results/arithmetic/currentDeclaration";
import type { Authority, AuthorityDeclaration } from "@shared/results/authority";
import { checkAuthority } from "@shared/results/checks/checkAuthority";
import { isAuthorityAwaited } from "@shared/results/expected/expectedDeclarations";
import { formatCount } from "@shared/results/figures/formatFigure";
import { authorityLine } from "@shared/results/lines/authorityLine";
import { partyOf } from "@shared/results/parties/findParty";
import { noOverallControl, type PartyId } from "@shared/results/party";
import type { Results } from "@shared/results/results";
import { readAuthoritySheet } from "@shared/results/sheet/readAuthoritySheet";
import { partyNamed, seatsText } from "@shared/results/written/seatsText";
import { type KeyboardEvent, useRef, useState, useSyncExternalStore } from "react";
import type { BlogSession } from "../blog/BlogSession";
import { DeclarationHistory } from "./DeclarationHistory";
import { ExpectedFact } from "./ExpectedFact";
import {
  actionOf,
  declarationNow,
  declaredAt,
  type Filed,
  fileAuthority,
  settleAuthority,
  tellAuthority,
} from "./fileDeclaration";
import { keepOwnParties } from "./keepOwnParties";
import { moveInSheet } from "./moveInSheet";
import { partiesOfSheet } from "./partiesOfSheet";
import { SeatsTable } from "./SeatsTable";
import { SheetFoot } from "./SheetFoot";
import { SheetWholeFields } from "./SheetWholeFields";
import { ShownIn } from "./ShownIn";
import { useFiling } from "./useFiling";
import { useSheet } from "./useSheet";
import { withUsualSource } from "./withUsualSource";

const stateLabels = { provisional: "Provisional", declared: "Declared" } as const;
const states = ["provisional", "declared"] as const;

/** One council: seats typed down the column, what the chamber then holds, and who controls it. */
export function AuthoritySheet(props: {
  readonly session: BlogSession;
  readonly authority: Authority;
  readonly onFiled: (filed: Filed) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onEdit: () => void;
  readonly onExpected: () => void;
}) {
  const { session, authority } = props;
  const subject = { kind: "authority", id: authority.id } as const;
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const own = results.ownParties;
  const sheet = useSheet(session.doc, subject);
  const form = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<readonly PartyId[]>([]);

  const reading = withUsualSource(readAuthoritySheet(authority, sheet, own), session.usualSource);
  const current = currentDeclaration(authority.declarations);
  const shown: AuthorityDeclaration = {
    ...reading.figures,
    ...declarationNow(session, authority.declarations, declaredAt("", timeZone)),
  };
  const drafted: Authority = reading.isEmpty
    ? authority
    : { ...authority, declarations: [...authority.declarations, shown] };
  const result = authorityResult(results, drafted);
  const findings = checkAuthority(results, drafted, reading.isEmpty ? current : shown);
  const parties = partiesOfSheet(authority, result, sheet, added);
  const onlySome = authority.seatsUp !== null && authority.seatsUp !== authority.seats;
  const columns = onlySome ? (["won", "after"] as const) : (["after"] as const);
  const controlPlace = parties.length * columns.length;

  const filing = useFiling(
    form,
    { ...reading, findings, time: sheet["time"] ?? "", timeZone },
    (at, fileAs) => fileAuthority(session, authority, reading.figures, at, fileAs),
    result.outcome.kind === "none" ? undefined : (at, fileAs) => tellAuthority(session, authority, at, fileAs),
    props.onFiled,
  );
  const type = (field: string, text: string) => {
    filing.forget();
    typeInSheet(session.doc, subject, field, text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.repeat) filing.file(event.shiftKey ? "draft" : "filed");
    } else moveInSheet(event);
  };
  const isDeclared = reading.isEmpty ? result.outcome.kind !== "none" : current !== undefined;
  const control = sheet["control"] ?? current?.control ?? "";

  return (
    <section ref={form} className="sheet" aria-label={authority.name} onKeyDown={onKeyDown}>
      <div className="sheet-scroll">
        <p className="sheet-facts">
          {[
            authority.seats === null ? "Seats not known" : `${formatCount(authority.seats)} seats`,
            onlySome && `${formatCount(authority.seatsUp ?? 0)} up`,
            result.totalWards > 0 && `${result.declaredWards} of ${result.totalWards} wards in`,
            result.seatsForMajority !== null && `${formatCount(result.seatsForMajority)} for a majority`,
          ]
            .filter(Boolean)
            .join(", ")}
          {isAuthorityAwaited(results, authority) && (
            <ExpectedFact expectedAt={authority.expectedAt} timeZone={timeZone} onExpected={props.onExpected} />
          )}
        </p>
        <SeatsTable
          parties={parties}
          columns={columns}
          result={result}
          own={own}
          sheet={sheet}
          current={current}
          problemOf={(field) => reading.problems.find((one) => one.field === field)?.sentence}
          onType={type}
        />
        <AddParty
          onAdd={(name) => {
            const party = partyNamed(name, own);
            keepOwnParties(session.doc, [party]);
            setAdded((before) => [...before, party.id]);
          }}
        />
        <div className="sheet-fields">
          <label className="field">
            <span className="field-label">Control, as announced</span>
            <select
              className="input"
              data-sheet-place={controlPlace}
              value={control}
              onChange={(event) => type("control", event.target.value === "" ? "–" : event.target.value)}
            >
              <option value="">From the seats</option>
              <option value={noOverallControl}>No overall control</option>
              {parties.map((party) => (
                <option key={party} value={party}>
                  {partyOf(party, own).name}
                </option>
              ))}
            </select>
          </label>
          <SheetWholeFields
            sheet={sheet}
            firstPlace={controlPlace + 1}
            state={shown.state}
            states={states}
            labels={stateLabels}
            declaredSource={current?.source ?? ""}
            usualSource={session.usualSource}
            onType={type}
          />
        </div>
        <ShownIn session={session} kind="authority" subject={authority.id} onOpenEntry={props.onOpenEntry} />
        <DeclarationHistory
          declarations={authority.declarations}
          lineOf={(declaration) => lineOfDeclaration(results, authority, declaration)}
          figuresOf={({ won, after }) =>
            [...new Set([seatsText(won, own), seatsText(after, own)])].filter(Boolean).join("; ")
          }
          onSettle={(chosen) => props.onFiled(settleAuthority(session, authority, chosen))}
        />
      </div>
      <SheetFoot
        subject="council"
        findings={[...reading.problems.map(({ sentence }) => ({ level: "ERROR", sentence }) as const), ...findings]}
        line={result.outcome.kind === "none" ? "" : authorityLine(drafted, result, own)}
        sums=""
        isWarned={filing.isWarned}
        action={actionOf(reading.isEmpty, isDeclared, session.mayFile())}
        onDiscard={reading.isEmpty ? undefined : () => emptySheet(session.doc, subject)}
        problem={filing.problem}
        onFile={filing.file}
        onEdit={props.onEdit}
      />
    </section>
  );
}

function lineOfDeclaration(results: Results, authority: Authority, declaration: AuthorityDeclaration): string {
  const then = { ...authority, declarations: [{ ...declaration, replaces: [] }] };
  return authorityLine(then, authorityResult(results, then), results.ownParties);
}

/** A party that won seats and had none: its name and Enter. */
function AddParty(props: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState("");
  const add = () => {
    if (name.trim() === "") return;
    props.onAdd(name);
    setName("");
  };
  return (
    <div className="sheet-add">
      <input
        className="input"
        aria-label="Add a party"
        placeholder="Add a party"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" className="button" onClick={add}>
        Add
      </button>
    </div>
  );
}
