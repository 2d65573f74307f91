import { type ActionName, actionNames, actionOf } from "@shared/actions/actions";
import { entryLabel } from "@shared/export/entryLabel";
import type { EntryRow } from "@shared/model/entryRow";
import type { KnownSpeaker } from "@shared/model/speaker";
import type { Results } from "@shared/results/results";
import type { Snippet } from "@shared/templates/snippet";
import type { Template } from "@shared/templates/template";
import { canPerform } from "../../actions/actionRegistry";
import { type Findable, findable } from "../../actions/fuzzy";
import type { Subject } from "../results/ResultsPanel";

/** What Enter does with an item. */
export type PaletteTarget =
  | { readonly kind: "action"; readonly name: ActionName }
  | { readonly kind: "entry"; readonly row: EntryRow }
  | { readonly kind: "result"; readonly subject: Subject }
  | { readonly kind: "speaker"; readonly speaker: KnownSpeaker }
  | { readonly kind: "template"; readonly template: Template }
  | { readonly kind: "snippet"; readonly snippet: Snippet };

export type PaletteItem = Findable & PaletteTarget & { readonly key: string; readonly detail: string };

/** What can be done now, and without the palette itself. */
export function actionItems(): readonly PaletteItem[] {
  return everyAction.filter((item) => item.kind === "action" && canPerform(item.name));
}

const everyAction: readonly PaletteItem[] = actionNames
  .filter((name) => name !== "palette")
  .map((name) => {
    const { label, slash = "", words = "" } = actionOf(name);
    return { ...findable(label, `${slash} ${words}`), kind: "action", name, key: name, detail: "" };
  });

/** A row that has not changed is the same object: of 2,000 entries only those that were written in are prepared again. */
const entries = new WeakMap<EntryRow, PaletteItem>();

export function entryItem(row: EntryRow): PaletteItem {
  const known = entries.get(row);
  if (known) return known;
  // A minute makes 6e-14, the years since 1970 less than 2e-6.
  const newness = Date.parse(row.eventTime.instant) / 1e18;
  const item: PaletteItem = { ...findable(entryLabel(row), "", newness), kind: "entry", row, key: row.id, detail: "" };
  entries.set(row, item);
  return item;
}

/** Also found by the other names that they go by. */
export const speakerItems = oncePer((speakers: readonly KnownSpeaker[]) =>
  speakers.map((speaker): PaletteItem => {
    const { name, role, party, aliases } = speaker;
    const detail = [role, party].filter(Boolean).join(", ");
    return { ...findable(name, [detail, ...aliases].join(" ")), kind: "speaker", speaker, key: name, detail };
  }),
);

/** By their names; a template also by its title. */
export const templateItems = oncePer((templates: readonly Template[]) =>
  templates.map((template): PaletteItem => {
    const { id, name, title } = template;
    return { ...findable(`Insert template: ${name}`, title), kind: "template", template, key: id, detail: title };
  }),
);

/** By their short forms and their words. */
export const snippetItems = oncePer((snippets: readonly Snippet[]) =>
  snippets.map((snippet): PaletteItem => {
    const { id, shortForm, words } = snippet;
    return { ...findable(`Insert snippet: ${shortForm}`, words), kind: "snippet", snippet, key: id, detail: words };
  }),
);

/** Councils and contests; a ward is also found by its council. */
export const resultItems = oncePer((results: Results): readonly PaletteItem[] => {
  const councils = new Map(results.authorities.map(({ id, name }) => [id, name]));
  return [
    ...results.authorities.map(({ id, name }) => resultItem({ kind: "authority", id }, name, "")),
    ...results.contests.map(({ id, name, authorityId }) =>
      resultItem({ kind: "contest", id }, name, authorityId === null ? "" : (councils.get(authorityId) ?? "")),
    ),
  ];
});

function resultItem(subject: Subject, name: string, council: string): PaletteItem {
  return { ...findable(name, council), kind: "result", subject, key: subject.id, detail: council };
}

/** Remembers the answer for as long as its argument, a snapshot that is replaced and never changed, is in use. */
function oncePer<Snapshot extends object, Answer>(
  work: (snapshot: Snapshot) => Answer,
): (snapshot: Snapshot) => Answer {
  const answers = new WeakMap<Snapshot, { readonly answer: Answer }>();
  return (snapshot) => {
    const known = answers.get(snapshot) ?? { answer: work(snapshot) };
    answers.set(snapshot, known);
    return known.answer;
  };
}
