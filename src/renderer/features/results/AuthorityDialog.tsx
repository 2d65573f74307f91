import { addAuthority, changeAuthority } from "@shared/doc/changeResults";
import { createAuthorityId, type ElectionId } from "@shared/model/ids";
import type { Authority } from "@shared/results/authority";
import { parseCount } from "@shared/results/figures/parseFigure";
import { controlled, readNamedControl, readSeatsText, seatsText } from "@shared/results/written/seatsText";
import { useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { useCloseGuard } from "../../ui/useCloseGuard";
import type { BlogSession } from "../blog/BlogSession";
import { keepOwnParties } from "./keepOwnParties";
import { PreparedFields } from "./PreparedFields";
import { RemoveButton } from "./RemoveButton";
import { useExpectedField } from "./useExpectedField";

/** A new council, or what is known of one before it declares. */
export function AuthorityDialog(props: {
  readonly session: BlogSession;
  readonly electionId: ElectionId;
  readonly authority: Authority | undefined;
  readonly onClose: () => void;
  readonly onSaved: (id: Authority["id"]) => void;
}) {
  const { session, authority, onClose } = props;
  const own = session.results.get().ownParties;
  const [name, setName] = useState(authority?.name ?? "");
  const [code, setCode] = useState(authority?.code ?? "");
  const [seats, setSeats] = useState(authority?.seats == null ? "" : String(authority.seats));
  const [seatsUp, setSeatsUp] = useState(authority?.seatsUp == null ? "" : String(authority.seatsUp));
  const [before, setBefore] = useState(seatsText(authority?.before ?? [], own));
  const [defended, setDefended] = useState(seatsText(authority?.defended ?? [], own));
  const [control, setControl] = useState(
    authority?.controlBefore == null ? "" : controlled(authority.controlBefore, own),
  );
  const [baseline, setBaseline] = useState(authority?.baseline ?? "");
  const expected = useExpectedField(
    authority?.expectedAt ?? null,
    session.getHead().timeZone,
    session.results.get().elections.find(({ id }) => id === props.electionId),
  );
  const [prepared, setPrepared] = useState(authority?.prepared ?? { hold: "", gain: "" });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const guard = useCloseGuard(onClose);

  const save = () => {
    const all = parseCount(seats, "seats");
    const up = parseCount(seatsUp, "seats");
    const heldBefore = readSeatsText(before, own);
    const defending = readSeatsText(defended, own);
    const expectedAt = expected.read();
    const wrong = {
      ...(name.trim() === "" ? { name: "A council needs a name." } : {}),
      ...(all.kind === "problem" ? { seats: all.sentence } : {}),
      ...(up.kind === "problem" ? { seatsUp: up.sentence } : {}),
      ...(heldBefore.ok ? {} : { before: heldBefore.sentence }),
      ...(defending.ok ? {} : { defended: defending.sentence }),
      ...(expectedAt.ok ? {} : { expected: expectedAt.sentence }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || !heldBefore.ok || !defending.ok || !expectedAt.ok) return;
    const held = readNamedControl(control, own);
    const fields = {
      electionId: props.electionId,
      name: name.trim(),
      code: code.trim(),
      seats: all.kind === "value" ? all.value : null,
      seatsUp: up.kind === "value" ? up.value : null,
      before: heldBefore.value.seats,
      defended: defending.value.seats,
      controlBefore: held.control,
      baseline: baseline.trim(),
      prepared,
      expectedAt: expectedAt.value,
    };
    const id = authority?.id ?? createAuthorityId();
    session.doc.transact(() => {
      keepOwnParties(session.doc, [...heldBefore.value.parties, ...defending.value.parties, ...held.parties]);
      if (authority) changeAuthority(session.doc, id, fields);
      else addAuthority(session.doc, { id, ...fields, sheet: {}, declarations: [] });
    });
    session.refresh();
    props.onSaved(id);
  };

  const field = (key: string, label: string, value: string, set: (value: string) => void, placeholder = "") => (
    <Field
      label={label}
      value={value}
      placeholder={placeholder}
      error={errors[key]}
      data-autofocus={key === "name"}
      onChange={(event) => set(event.target.value)}
    />
  );
  return (
    <Dialog title={authority ? "Council" : "New council"} onClose={guard.close}>
      <Form onSubmit={save} onChange={guard.touch}>
        {field("name", "Council", name, setName)}
        <div className="field-row">
          {field("seats", "Seats in all", seats, setSeats)}
          {field("seatsUp", "Seats up this time", seatsUp, setSeatsUp, "All")}
          {field("code", "Code", code, setCode, "GSS or ONS")}
        </div>
        {field("before", "Seats before", before, setBefore, "Con 26, Lab 31")}
        {field("defended", "Of these, up this time", defended, setDefended, "Con 9, Lab 10")}
        <div className="field-row">
          {field("control", "Control before", control, setControl, "Lab, or NOC")}
          {field("baseline", "Changes are against", baseline, setBaseline, "As the election")}
          {field("expected", "Expected at", expected.text, expected.setText, "0230")}
        </div>
        <PreparedFields prepared={prepared} onChange={setPrepared} />
        {guard.question}
        <div className="dialog-actions">
          {authority && (
            <RemoveButton
              session={session}
              subject={{ kind: "authority", id: authority.id }}
              isDeclared={authority.declarations.length > 0}
              onRemoved={onClose}
            />
          )}
          <span className="composer-gap" />
          <button type="submit" className="button" data-kind="primary">
            {authority ? "Save" : "Add council"}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
