import { keyOf } from "@shared/actions/actionKeys";
import { type ActionName, actionOf, actionsIn } from "@shared/actions/actions";
import { IS_APPLE } from "lexical";
import { canPerform } from "../../actions/actionRegistry";
import { type Findable, type Found, findable, findFuzzy } from "../../actions/fuzzy";
import { editorActions } from "../doAction";

export interface SlashChoice extends Findable {
  readonly name: ActionName;
  readonly label: string;
  readonly keys: string | undefined;
}

/** Every action on a text or an entry with a slash word. The word is what is typed, so it is what is marked. */
const choices: readonly SlashChoice[] = [...actionsIn("body"), ...actionsIn("entry")].flatMap((name) => {
  const { slash, label, words = "" } = actionOf(name);
  return slash === undefined
    ? []
    : [{ ...findable(slash, `${label} ${words}`), name, label, keys: keyOf(name, IS_APPLE) }];
});

/** What fits the query and can be done now, the best first; in a dialog only what the text there can do by itself. */
export function slashChoices(query: string, isInDialog: boolean): readonly Found<SlashChoice>[] {
  const own: readonly ActionName[] = editorActions;
  const open = choices.filter(({ name }) => canPerform(name) && (!isInDialog || own.includes(name)));
  return findFuzzy(query, open, open.length);
}
