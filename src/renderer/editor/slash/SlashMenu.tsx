import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type JSX, useMemo } from "react";
import type { Found } from "../../actions/fuzzy";
import { Marked } from "../../ui/Marked";
import { type Choice, ChoiceMenu } from "../choices/ChoiceMenu";
import { caretLine } from "../choices/placeAtLine";
import { SlashExtension } from "./SlashExtension";
import { type SlashChoice, slashChoices } from "./slashChoices";
import { takeSlash } from "./takeSlash";
import "./slashMenu.css";

/** What can be inserted or done, at the caret, while a word is typed after a slash. */
export function SlashMenu(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { query: open } = useExtensionDependency(SlashExtension).output;
  const query = useExtensionSignalValue(SlashExtension, "query");
  const choices = useMemo(() => {
    if (query === null) return [];
    const isInDialog = Boolean(editor.getRootElement()?.closest("dialog"));
    return slashChoices(query, isInDialog).map(
      (found): Choice => ({
        key: found.item.name,
        content: <SlashOption found={found} />,
        take: () => takeSlash(editor, query, found.item.name),
      }),
    );
  }, [editor, query]);
  const isOpen = choices.length > 0;
  return (
    <>
      {query !== null && isOpen && (
        <ChoiceMenu
          label="Insert or do"
          choices={choices}
          about={query}
          lineOf={caretLine}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
      <div role="status" className="visually-hidden">
        {query === null ? "" : isOpen ? `${choices.length} to choose from` : "Nothing fits"}
      </div>
    </>
  );
}

function SlashOption({ found }: { readonly found: Found<SlashChoice> }): JSX.Element {
  const { item, parts } = found;
  return (
    <>
      <span className="slash-word">
        /<Marked parts={parts} />
      </span>
      <span className="slash-label">{item.label}</span>
      {item.keys !== undefined && <kbd>{item.keys}</kbd>}
    </>
  );
}
