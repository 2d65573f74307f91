import { keyOf } from "@shared/actions/actionKeys";
import { type ActionName, actionOf, actionsIn } from "@shared/actions/actions";
import type { Template } from "@shared/templates/template";
import { IS_APPLE } from "lexical";
import { canPerform } from "../../actions/actionRegistry";
import { type Found, findable, findFuzzy, type PreparedFindable, prepared } from "../../actions/fuzzy";
import { editorActions } from "../doAction";

export interface SlashChoice extends PreparedFindable {
  readonly key: string;
  readonly takes: ActionName | Template;
  readonly label: string;
  readonly keys: string | undefined;
}

/** Every action on a text or an entry with a slash word. The word is what is typed, so it is what is marked. */
const actionChoices: readonly (SlashChoice & { readonly takes: ActionName })[] = [
  ...actionsIn("body"),
  ...actionsIn("entry"),
].flatMap((name) => {
  const { slash, label, words = "" } = actionOf(name);
  return slash === undefined
    ? []
    : [
        prepared({
          ...findable(slash, `${label} ${words}`.trim()),
          key: name,
          takes: name,
          label,
          keys: keyOf(name, IS_APPLE),
        }),
      ];
});

/** The templates, by their own names. */
export function templateChoices(templates: readonly Template[]): readonly SlashChoice[] {
  return templates.map((template) =>
    prepared({ ...findable(template.name), key: template.id, takes: template, label: "Template", keys: undefined }),
  );
}

/** What fits the query and can be done now, the best first; in a dialog only what the text there can do by itself. */
export function slashChoices(
  query: string,
  templates: readonly SlashChoice[],
  isInDialog: boolean,
): readonly Found<SlashChoice>[] {
  const own: readonly ActionName[] = editorActions;
  const open = actionChoices.filter(({ takes }) => canPerform(takes) && (!isInDialog || own.includes(takes)));
  return findFuzzy(query, [...open, ...templates], open.length + templates.length);
}
