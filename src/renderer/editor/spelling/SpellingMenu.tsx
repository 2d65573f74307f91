import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { ownerOf } from "@shared/spelling/formsOf";
import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND } from "lexical";
import { type JSX, useCallback, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { type Choice, ChoiceMenu } from "../choices/ChoiceMenu";
import { caretLine, placeAtLine } from "../choices/placeAtLine";
import { liveRange } from "./Marks";
import { markChosen } from "./misspelt";
import { SpellingContext } from "./Spelling";
import { printed, SpellingExtension, type SpellingMenuState, takeSuggestion } from "./SpellingExtension";
import "./spelling.css";

/** Lets the text know the words, and shows what may be done with a misspelt one. */
export function SpellingMenu(): JSX.Element {
  const spelling = useContext(SpellingContext);
  const output = useExtensionDependency(SpellingExtension).output;
  const menu = useExtensionSignalValue(SpellingExtension, "menu");
  useEffect(() => {
    output.spelling.value = spelling;
  }, [output, spelling]);
  const close = () => {
    output.menu.value = null;
  };
  return (
    <>
      {menu?.kind === "mistake" && <WordMenu menu={menu} onClose={close} />}
      {menu?.kind === "none" && <Note text="No spelling mistakes" onClose={close} />}
      <div role="status" className="visually-hidden">
        {menu ? toldOf(menu) : ""}
      </div>
    </>
  );
}

function toldOf(menu: SpellingMenuState): string {
  if (menu.kind === "none") return "No spelling mistakes";
  const { suggestions, written } = menu;
  const count = suggestions.length;
  return `${written}: ${count === 0 ? "no suggestions" : count === 1 ? "1 suggestion" : `${count} suggestions`}`;
}

function WordMenu(props: {
  readonly menu: SpellingMenuState & { readonly kind: "mistake" };
  readonly onClose: () => void;
}): JSX.Element {
  const { mark, written, suggestions } = props.menu;
  const [editor] = useLexicalComposerContext();
  const spelling = useContext(SpellingContext);
  const lineOf = useCallback(() => liveRange(mark.place).getBoundingClientRect(), [mark]);
  useLayoutEffect(() => markChosen(mark.place), [mark]);
  const word = ownerOf(mark.word) ?? mark.word;
  const choices: readonly Choice[] = [
    ...suggestions.map((suggestion) => ({
      key: suggestion,
      content: <span className="spelling-choice suggestion">{printed(suggestion)}</span>,
      take: () => takeSuggestion(editor, mark, written, suggestion),
    })),
    {
      key: "+",
      content: <span className="spelling-choice">Add to dictionary</span>,
      beginsGroup: true,
      take: () => spelling.addOwnWord(word),
    },
    {
      key: "-",
      content: <span className="spelling-choice">Ignore for now</span>,
      take: () => spelling.ignore(word),
    },
  ];
  return (
    <ChoiceMenu
      label={`Spelling of ${written}`}
      choices={choices}
      about={`${mark.block} ${mark.start}`}
      lineOf={lineOf}
      closesAtOtherKeys
      onClose={props.onClose}
    />
  );
}

/** A word at the caret that any key takes away. */
function Note(props: { readonly text: string; readonly onClose: () => void }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const note = useRef<HTMLDivElement>(null);
  const latest = useRef(props.onClose);
  latest.current = props.onClose;
  useLayoutEffect(() => (note.current ? placeAtLine(note.current, caretLine) : undefined), []);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        () => {
          latest.current();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  return (
    <div ref={note} className="choice-menu spelling-note" popover="manual">
      {props.text}
    </div>
  );
}
