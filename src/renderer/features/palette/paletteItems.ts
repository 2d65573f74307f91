import { type ActionName, actionNames, actionOf } from "@shared/actions/actions";
import { entryLabel } from "@shared/export/entryLabel";
import type { EntryRow } from "@shared/model/entryRow";
import type { KnownSpeaker } from "@shared/model/speaker";
import { oncePer } from "@shared/oncePer";
import type { Results } from "@shared/results/results";
import type { Snippet } from "@shared/templates/snippet";
import type { Template } from "@shared/templates/template";
import { canPerform } from "../../actions/actionRegistry";
import { type Findable, findable, indexed, type PreparedFindable, prepared } from "../../actions/fuzzy";
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

type PreparedItem = PaletteItem & PreparedFindable;

/** What can be done now, and without the palette itself. */
export function actionItems(): readonly PreparedItem[] {
  return everyAction.filter((item) => item.kind === "action" && canPerform(item.name));
}

const everyAction: readonly PreparedItem[] = actionNames
  .filter((name) => name !== "palette")
  .map((name) => {
    const { label, slash = "", words = "" } = actionOf(name);
    const found = findable(label, `${slash} ${words}`.trim());
    return prepared<PaletteItem>({ ...found, kind: "action", name, key: name, detail: "" });
  });

/** A row that has not changed is the same object: of 2,000 entries only those that were written in are prepared again. */
const entryItem = oncePer((row: EntryRow): PreparedItem => {
  const found = findable(entryLabel(row), "", Date.parse(row.eventTime.instant));
  return prepared<PaletteItem>({ ...found, kind: "entry", row, key: row.id, detail: "" });
});

/** The newest first; `rows` are oldest first. */
export const entryItems = oncePer((rows: readonly EntryRow[]) => rows.toReversed().map(entryItem));

/** Also found by the other names that they go by. */
export const speakerItems = oncePer((speakers: readonly KnownSpeaker[]) =>
  indexed(
    speakers.map((speaker): PaletteItem => {
      const { name, role, party, aliases } = speaker;
      const detail = [role, party].filter(Boolean).join(", ");
      return { ...findable(name, [detail, ...aliases].join(" ").trim()), kind: "speaker", speaker, key: name, detail };
    }),
  ),
);

/** By their names; a template also by its title. */
export const templateItems = oncePer((templates: readonly Template[]) =>
  templates.map((template): PreparedItem => {
    const { id, name, title } = template;
    const found = findable(`Insert template: ${name}`, title);
    return prepared<PaletteItem>({ ...found, kind: "template", template, key: id, detail: title });
  }),
);

/** By their short forms and their words. */
export const snippetItems = oncePer((snippets: readonly Snippet[]) =>
  snippets.map((snippet): PreparedItem => {
    const { id, shortForm, words } = snippet;
    const found = findable(`Insert snippet: ${shortForm}`, words);
    return prepared<PaletteItem>({ ...found, kind: "snippet", snippet, key: id, detail: words });
  }),
);

/** Councils and contests; a ward is also found by its council. */
export const resultItems = oncePer((results: Results) => {
  const councils = new Map(results.authorities.map(({ id, name }) => [id, name]));
  return indexed([
    ...results.authorities.map(({ id, name }) => resultItem({ kind: "authority", id }, name, "")),
    ...results.contests.map(({ id, name, authorityId }) =>
      resultItem({ kind: "contest", id }, name, authorityId === null ? "" : (councils.get(authorityId) ?? "")),
    ),
  ]);
});

function resultItem(subject: Subject, name: string, council: string): PaletteItem {
  return { ...findable(name, council), kind: "result", subject, key: subject.id, detail: council };
}
