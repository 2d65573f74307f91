import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { Template } from "@shared/templates/template";
import { type JSX, useMemo } from "react";
import type { Found } from "../../actions/fuzzy";
import { Marked } from "../../ui/Marked";
import { type Choice, ChoiceMenu } from "../choices/ChoiceMenu";
import { useLexicalHost } from "../choices/useLexicalHost";
import { SlashExtension } from "./SlashExtension";
import { type SlashChoice, slashChoices, templateChoices } from "./slashChoices";
import { takeSlash } from "./takeSlash";
import "./slashMenu.css";

interface SlashMenuProps {
  readonly templates: readonly Template[];
  /** One was chosen; `slash` is what was typed of it. */
  readonly onTemplate: (template: Template, slash: string) => void;
}

/** What can be inserted or done, at the caret, while a word is typed after a slash. */
export function SlashMenu({ templates, onTemplate }: SlashMenuProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const host = useLexicalHost();
  const { query: open } = useExtensionDependency(SlashExtension).output;
  const query = useExtensionSignalValue(SlashExtension, "query");
  const ofTemplates = useMemo(() => templateChoices(templates), [templates]);
  const choices = useMemo(() => {
    if (query === null) return [];
    const isInDialog = Boolean(editor.getRootElement()?.closest("dialog"));
    return slashChoices(query, ofTemplates, isInDialog).map((found): Choice => {
      const { key, takes } = found.item;
      const take = () => (typeof takes === "string" ? takeSlash(editor, query, takes) : onTemplate(takes, query));
      return { key, content: <SlashOption found={found} />, take };
    });
  }, [editor, query, ofTemplates, onTemplate]);
  const isOpen = choices.length > 0;
  return (
    <>
      {query !== null && isOpen && (
        <ChoiceMenu
          host={host}
          label="Insert or do"
          choices={choices}
          about={query}
          lineOf={host.caretLine}
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
