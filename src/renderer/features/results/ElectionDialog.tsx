import { addElection, changeElection } from "@shared/doc/changeResults";
import { createElectionId } from "@shared/model/ids";
import { type Election, type ElectionKind, electionKinds } from "@shared/results/election";
import { parseCount } from "@shared/results/figures/parseFigure";
import { controlText, readControlText } from "@shared/results/written/seatsText";
import { useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { useCloseGuard } from "../../ui/useCloseGuard";
import type { BlogSession } from "../blog/BlogSession";

export const kindLabels: Readonly<Record<ElectionKind, string>> = {
  wards: "Council wards",
  council: "Councils as a whole",
  parliamentary: "Parliamentary constituencies",
  mayoral: "Mayors",
};

/** A new election, or what is known of one: kind, baseline, totals. */
export function ElectionDialog(props: {
  readonly session: BlogSession;
  readonly election: Election | undefined;
  readonly onClose: () => void;
}) {
  const { session, election, onClose } = props;
  const { headline, timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const own = session.results.get().ownParties;
  const [name, setName] = useState(election?.name ?? headline);
  const [date, setDate] = useState(election?.date ?? Temporal.Now.plainDateISO(timeZone).toString());
  const [kind, setKind] = useState<ElectionKind>(election?.kind ?? "wards");
  const [baseline, setBaseline] = useState(election?.baseline ?? "");
  const [total, setTotal] = useState(election?.total == null ? "" : String(election.total));
  const [before, setBefore] = useState(controlText(election?.controlBefore ?? [], own));
  const [holds, setHolds] = useState(controlText(election?.unlistedHolds ?? [], own));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const hasCouncils = kind === "wards" || kind === "council";

  const guard = useCloseGuard(onClose);

  const save = () => {
    const count = parseCount(total, "councils");
    const controlBefore = readControlText(before, own);
    const unlistedHolds = readControlText(holds, own);
    const wrong = {
      ...(name.trim() === "" ? { name: "An election needs a name." } : {}),
      ...(count.kind === "problem" ? { total: count.sentence } : {}),
      ...(controlBefore.ok ? {} : { before: controlBefore.sentence }),
      ...(unlistedHolds.ok ? {} : { holds: unlistedHolds.sentence }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || !controlBefore.ok || !unlistedHolds.ok) return;
    const fields = {
      name: name.trim(),
      date,
      kind,
      baseline: baseline.trim(),
      total: count.kind === "value" ? count.value : null,
      controlBefore: controlBefore.value,
      unlistedHolds: unlistedHolds.value,
    };
    if (election) changeElection(session.doc, election.id, fields);
    else addElection(session.doc, { id: createElectionId(), ...fields });
    session.refresh();
    onClose();
  };

  return (
    <Dialog title={election ? "Election" : "New election"} onClose={guard.close}>
      <Form onSubmit={save} onChange={guard.touch}>
        <Field
          label="Election"
          value={name}
          data-autofocus
          error={errors["name"]}
          onChange={(e) => setName(e.target.value)}
        />
        <div className="field-row">
          <label className="field">
            <span className="field-label">Kind</span>
            <select className="input" value={kind} onChange={(event) => setKind(event.target.value as ElectionKind)}>
              {electionKinds.map((one) => (
                <option key={one} value={one}>
                  {kindLabels[one]}
                </option>
              ))}
            </select>
          </label>
          <Field label="Day of the poll" type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        </div>
        <Field
          label="Changes are against"
          placeholder="2014, or: the eve of poll"
          value={baseline}
          onChange={(event) => setBaseline(event.target.value)}
        />
        <Field
          label={hasCouncils ? "Councils that declare in all" : "Contests that declare in all"}
          placeholder="As many as are listed"
          value={total}
          error={errors["total"]}
          onChange={(event) => setTotal(event.target.value)}
        />
        {hasCouncils && (
          <>
            <Field
              label="Councils controlled before"
              placeholder="Con 48, Lab 74, LD 5, NOC 23"
              value={before}
              error={errors["before"]}
              onChange={(event) => setBefore(event.target.value)}
            />
            <Field
              label="Held so far by councils not listed here"
              placeholder="Con 20, Lab 41"
              value={holds}
              error={errors["holds"]}
              onChange={(event) => setHolds(event.target.value)}
            />
          </>
        )}
        {guard.question}
        <div className="dialog-actions">
          <button type="submit" className="button" data-kind="primary">
            {election ? "Save" : "Add election"}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
