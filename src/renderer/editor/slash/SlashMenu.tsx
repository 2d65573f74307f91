import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND } from "lexical";
import { type JSX, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Marked } from "../../ui/Marked";
import { placeAtCaret } from "./placeAtCaret";
import { SlashExtension } from "./SlashExtension";
import { slashChoices } from "./slashChoices";
import { takeSlash } from "./takeSlash";
import "./slashMenu.css";

/** What can be inserted or done, at the caret, while a word is typed after a slash. */
export function SlashMenu(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const query = useExtensionSignalValue(SlashExtension, "query");
  const choices = useMemo(() => {
    const isInDialog = Boolean(editor.getRootElement()?.closest("dialog"));
    return query === null ? [] : slashChoices(query, isInDialog);
  }, [editor, query]);
  const isOpen = choices.length > 0;
  return (
    <>
      {query !== null && isOpen && <OpenMenu query={query} choices={choices} />}
      <div role="status" className="visually-hidden">
        {query === null ? "" : isOpen ? `${choices.length} to choose from` : "Nothing fits"}
      </div>
    </>
  );
}

function OpenMenu(props: { readonly query: string; readonly choices: ReturnType<typeof slashChoices> }): JSX.Element {
  const { query, choices } = props;
  const [editor] = useLexicalComposerContext();
  const { query: open } = useExtensionDependency(SlashExtension).output;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState({ query, index: 0 });
  /** Another letter begins again at the best. */
  const at = moved.query === query ? moved.index : 0;

  const take = (index: number) => {
    const choice = choices[index];
    if (choice) takeSlash(editor, query, choice.item.name);
    open.value = null;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!isPlain || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: choices.length - 1 }[event.key];
    if (step !== undefined) setMoved({ query, index: (at + step) % choices.length });
    else if (event.key === "Enter" || event.key === "Tab") take(at);
    else if (event.key === "Escape") open.value = null;
    else return false;
    event.preventDefault();
    return true;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  // Before every other reader of these keys, so that Tab in the last cell of a table takes a choice and adds no row.
  useEffect(
    () => editor.registerCommand(KEY_DOWN_COMMAND, (event) => latest.current(event), COMMAND_PRIORITY_CRITICAL),
    [editor],
  );
  useLayoutEffect(() => (menu.current ? placeAtCaret(menu.current) : undefined), []);
  useLayoutEffect(() => {
    const text = editor.getRootElement();
    text?.setAttribute("aria-controls", id);
    text?.setAttribute("aria-activedescendant", `${id}-${at}`);
    return () => {
      text?.removeAttribute("aria-controls");
      text?.removeAttribute("aria-activedescendant");
    };
  }, [editor, id, at]);

  return (
    <div
      ref={menu}
      id={id}
      className="slash-menu"
      role="listbox"
      aria-label="Insert or do"
      // What scrolls can be reached by the keyboard; the keys of the text never lead here.
      tabIndex={0}
      popover="manual"
    >
      {choices.map(({ item, parts }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
        <div
          key={item.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="slash-choice"
          ref={(element) => {
            if (index === at) element?.scrollIntoView({ block: "nearest" });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          <span className="slash-word">
            /<Marked parts={parts} />
          </span>
          <span className="slash-label">{item.label}</span>
          {item.keys !== undefined && <kbd>{item.keys}</kbd>}
        </div>
      ))}
    </div>
  );
}
