import { addContest, changeContest, putCandidate, removeCandidate } from "@shared/doc/changeResults";
import { type AuthorityId, createContestId, type ElectionId } from "@shared/model/ids";
import { currentDeclaration } from "@shared/results/arithmetic/currentDeclaration";
import type { Candidate, Contest } from "@shared/results/contest";
import { formatCount, formatShare } from "@shared/results/figures/formatFigure";
import { parseCount } from "@shared/results/figures/parseFigure";
import { partyOf } from "@shared/results/parties/findParty";
import { candidatesText, readCandidatesText } from "@shared/results/written/candidatesText";
import { holdersText, readHoldersText } from "@shared/results/written/holdersText";
import { useId, useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { useCloseGuard } from "../../ui/useCloseGuard";
import type { BlogSession } from "../blog/BlogSession";
import { keepOwnParties } from "./keepOwnParties";
import { PartyName } from "./PartyName";
import { PreparedFields } from "./PreparedFields";
import { RemoveButton } from "./RemoveButton";
import { useExpectedField } from "./useExpectedField";

/** A new contest, or what is known of one before it declares. Candidates are typed or pasted, one a line. */
export function ContestDialog(props: {
  readonly session: BlogSession;
  readonly electionId: ElectionId;
  readonly contest: Contest | undefined;
  readonly onClose: () => void;
  readonly onSaved: (id: Contest["id"]) => void;
}) {
  const { session, contest, onClose } = props;
  const results = session.results.get();
  const own = results.ownParties;
  const [name, setName] = useState(contest?.name ?? "");
  const [code, setCode] = useState(contest?.code ?? "");
  const authorities = results.authorities.filter((authority) => authority.electionId === props.electionId);
  const only = authorities.length === 1 ? (authorities[0]?.id ?? null) : null;
  const [authorityId, setAuthorityId] = useState<AuthorityId | null>(contest ? contest.authorityId : only);
  const [seats, setSeats] = useState(String(contest?.seats ?? 1));
  const [electorate, setElectorate] = useState(contest?.electorate == null ? "" : String(contest.electorate));
  const [holders, setHolders] = useState(holdersText(contest?.previousHolders ?? [], own));
  const [baseline, setBaseline] = useState(contest?.baseline ?? "");
  const [candidates, setCandidates] = useState(candidatesText(contest?.candidates ?? [], own));
  const expected = useExpectedField(
    contest?.expectedAt ?? null,
    session.getHead().timeZone,
    results.elections.find(({ id }) => id === props.electionId),
  );
  const [prepared, setPrepared] = useState(contest?.prepared ?? { hold: "", gain: "" });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const candidatesId = useId();

  const guard = useCloseGuard(onClose);
  const [isSureOfRemoval, setIsSureOfRemoval] = useState(false);

  const understood = readCandidatesText(candidates, contest?.candidates ?? [], own);

  const save = () => {
    const seatCount = parseCount(seats, "seats");
    const electorateCount = parseCount(electorate, "voters");
    const previous = readHoldersText(holders, own);
    const expectedAt = expected.read();
    const wrong = {
      ...(name.trim() === "" ? { name: "A contest needs a name." } : {}),
      ...(seatCount.kind === "value" && seatCount.value > 0
        ? {}
        : { seats: "Type how many seats are filled: 1, 2, 3." }),
      ...(electorateCount.kind === "problem" ? { electorate: electorateCount.sentence } : {}),
      ...(expectedAt.ok ? {} : { expected: expectedAt.sentence }),
    };
    const removed = contest ? removedWithVotes(contest, understood.candidates) : [];
    const all = {
      ...wrong,
      ...(removed.length > 0 && !isSureOfRemoval ? { candidates: removalQuestion(removed) } : {}),
    };
    setErrors(all);
    if (removed.length > 0) setIsSureOfRemoval(true);
    if (Object.keys(all).length > 0 || seatCount.kind !== "value" || !expectedAt.ok) return;
    const fields = {
      electionId: props.electionId,
      authorityId,
      name: name.trim(),
      code: code.trim(),
      seats: seatCount.value,
      electorate: electorateCount.kind === "value" ? electorateCount.value : null,
      previousHolders: previous.map((party) => party.id),
      baseline: baseline.trim(),
      prepared,
      expectedAt: expectedAt.value,
    };
    const id = contest?.id ?? createContestId();
    session.doc.transact(() => {
      keepOwnParties(session.doc, [...previous, ...understood.parties]);
      if (contest) {
        changeContest(session.doc, id, fields);
        const kept = new Set(understood.candidates.map((candidate) => candidate.id));
        for (const old of contest.candidates) if (!kept.has(old.id)) removeCandidate(session.doc, id, old.id);
        for (const candidate of understood.candidates) putCandidate(session.doc, id, candidate);
      } else {
        addContest(session.doc, { id, ...fields, candidates: understood.candidates, sheet: {}, declarations: [] });
      }
    });
    session.refresh();
    props.onSaved(id);
  };

  return (
    <Dialog title={contest ? "Contest" : "New contest"} onClose={guard.close}>
      <Form onSubmit={save} onChange={guard.touch}>
        <Field
          label="Ward, constituency or office"
          value={name}
          data-autofocus
          error={errors["name"]}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="field-row">
          <Field
            label="Seats to fill"
            value={seats}
            error={errors["seats"]}
            onChange={(e) => setSeats(e.target.value)}
          />
          <Field
            label="Electorate"
            value={electorate}
            error={errors["electorate"]}
            onChange={(event) => setElectorate(event.target.value)}
          />
          <Field label="Code" placeholder="GSS or ONS" value={code} onChange={(event) => setCode(event.target.value)} />
        </div>
        {authorities.length > 0 && (
          <label className="field">
            <span className="field-label">Council</span>
            <select
              className="input"
              value={authorityId ?? ""}
              onChange={(event) => setAuthorityId((event.target.value || null) as AuthorityId | null)}
            >
              <option value="">None</option>
              {authorities.map((authority) => (
                <option key={authority.id} value={authority.id}>
                  {authority.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="field-row">
          <Field
            label="Held before by"
            placeholder="Lab, or for three seats: LD, LD, Con"
            value={holders}
            onChange={(event) => setHolders(event.target.value)}
          />
          <Field
            label="Changes are against"
            placeholder="As the election"
            value={baseline}
            onChange={(event) => setBaseline(event.target.value)}
          />
          <Field
            label="Expected at"
            placeholder="0230"
            value={expected.text}
            error={errors["expected"]}
            onChange={(event) => expected.setText(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={candidatesId}>Candidates, one a line: name, party</label>
          <textarea
            id={candidatesId}
            className="input"
            rows={Math.min(12, Math.max(4, understood.candidates.length + 1))}
            spellCheck={false}
            placeholder={"Jane Smith, Lab\nJohn Brown, Lib Dem, 35.2%\nA share at the end is the one from before."}
            value={candidates}
            aria-invalid={errors["candidates"] !== undefined}
            onChange={(event) => {
              setCandidates(event.target.value);
              setIsSureOfRemoval(false);
            }}
          />
          {errors["candidates"] !== undefined && (
            <p className="field-error" role="alert">
              {errors["candidates"]}
            </p>
          )}
          <ul className="understood-notes">
            {notesOn(understood).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p className="understood" role="status">
            {understood.candidates.map((candidate) => (
              <span key={candidate.id}>
                {candidate.name} <PartyName party={partyOf(candidate.party, [...own, ...understood.parties])} />
                {candidate.previousShare !== null && ` ${formatShare(candidate.previousShare)}`}
              </span>
            ))}
          </p>
        </div>
        <PreparedFields prepared={prepared} onChange={setPrepared} />
        {guard.question}
        <div className="dialog-actions">
          {contest && (
            <RemoveButton
              session={session}
              subject={{ kind: "contest", id: contest.id }}
              isDeclared={contest.declarations.length > 0}
              onRemoved={onClose}
            />
          )}
          <span className="composer-gap" />
          <button type="submit" className="button" data-kind="primary">
            {contest ? "Save" : "Add contest"}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Those who are off the list and have votes in what is declared, with their figures. */
function removedWithVotes(contest: Contest, candidates: readonly Candidate[]): readonly string[] {
  const votes = currentDeclaration(contest.declarations)?.votes ?? {};
  const kept = new Set(candidates.map(({ id }) => id));
  return contest.candidates.flatMap(({ id, name }) => {
    const count = votes[id];
    return kept.has(id) || count === undefined ? [] : [`${name} (${formatCount(count)} votes)`];
  });
}

function removalQuestion(removed: readonly string[]): string {
  const who = removed.join(", ");
  return `Not saved: the declared figures of ${who} would no longer be shown, and every share would change. Save again to take them off the list all the same.`;
}

/** What was guessed at in the list, for a look before it is saved. */
function notesOn(understood: ReturnType<typeof readCandidatesText>): readonly string[] {
  const { problems, unknownParties, withoutParty } = understood;
  return [
    ...problems,
    ...(unknownParties.length > 0 ? [`Not known here, and taken by the name: ${unknownParties.join(", ")}.`] : []),
    ...(withoutParty.length > 0 ? [`Without a party, and so independent: ${withoutParty.join(", ")}.`] : []),
  ];
}
