import { type JSX, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { placeAtLine } from "./placeAtLine";
import "./choiceMenu.css";

/** One line of the menu. */
export interface Choice {
  readonly key: string;
  readonly content: ReactNode;
  /** A line above parts it from what comes before. */
  readonly beginsGroup?: boolean;
  take(): void;
}

/** The text that has the focus and the keys while the menu is open. */
export interface ChoiceHost {
  element(): HTMLElement | null;
  /** Gives every key to `listener` first; one for which it answers true goes no further. Answers what ends that. */
  onKey(listener: (event: KeyboardEvent) => boolean): () => void;
  /** Where the caret is in the window. */
  caretLine(): DOMRect;
}

/** Choices at a place in the text. The focus stays in the text, which has the keys: the arrows choose, Enter and Tab take. */
export function ChoiceMenu(props: {
  readonly host: ChoiceHost;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The choice begins again at the first where this is another one. */
  readonly about: string;
  readonly lineOf: () => DOMRect;
  /** Where the menu is not part of what is typed, any other key closes it, and does what it always does. */
  readonly closesAtOtherKeys?: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { host, choices, about, lineOf, onClose } = props;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState({ about, index: 0 });
  const at = moved.about === about ? moved.index : 0;

  const take = (index: number) => {
    choices[index]?.take();
    onClose();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const step = { ArrowDown: 1, ArrowUp: choices.length - 1 }[event.key];
    if (event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return false;
    if (isPlain && step !== undefined) setMoved({ about, index: (at + step) % choices.length });
    else if (isPlain && (event.key === "Enter" || event.key === "Tab")) take(at);
    else if (isPlain && event.key === "Escape") onClose();
    else {
      if (props.closesAtOtherKeys) onClose();
      return false;
    }
    event.preventDefault();
    return true;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => host.onKey((event) => latest.current(event)), [host]);
  useLayoutEffect(() => (menu.current ? placeAtLine(menu.current, lineOf) : undefined), [lineOf]);
  useLayoutEffect(() => {
    const text = host.element();
    text?.setAttribute("aria-controls", id);
    text?.setAttribute("aria-activedescendant", `${id}-${at}`);
    return () => {
      text?.removeAttribute("aria-controls");
      text?.removeAttribute("aria-activedescendant");
    };
  }, [host, id, at]);

  return (
    <div
      ref={menu}
      id={id}
      className="choice-menu"
      role="listbox"
      aria-label={props.label}
      // What scrolls can be reached by the keyboard; the keys of the text never lead here.
      tabIndex={0}
      popover="manual"
    >
      {choices.map(({ key, content, beginsGroup }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="choice"
          data-begins-group={beginsGroup}
          ref={(element) => {
            if (index === at) element?.scrollIntoView({ block: "nearest" });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
