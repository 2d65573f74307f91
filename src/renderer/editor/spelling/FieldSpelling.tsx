import { actionsOfKey } from "@shared/actions/actionKeys";
import { IS_APPLE } from "lexical";
import { type JSX, useContext, useLayoutEffect, useRef, useState } from "react";
import type { TextField } from "../../ui/smartTyping";
import type { ChoiceHost } from "../choices/ChoiceMenu";
import { type FieldChecker, fieldHost, fieldText, followScroll, mistakesOfField, wholeField } from "./fieldText";
import { MistakeMenu } from "./MistakeMenu";
import { MistakeMenuView } from "./MistakeMenuView";
import { SpellingContext } from "./Spelling";
import { TextChecker } from "./TextChecker";

/**
 * Checks the text field that stands before it in a `field-box`, as a body is checked. Nothing can be drawn inside a
 * field: its words lie over it once more, unseen, and are underlined there.
 */
export function FieldSpelling({ value }: { readonly value: string }): JSX.Element {
  const spelling = useContext(SpellingContext);
  const copy = useRef<HTMLDivElement>(null);
  const checker = useRef<FieldChecker>(undefined);
  const isTyped = useRef(false);
  const [menu, setMenu] = useState<{ readonly menu: MistakeMenu; readonly host: ChoiceHost }>();

  useLayoutEffect(() => {
    const field = copy.current?.previousElementSibling;
    if (!copy.current || !isTextField(field)) return undefined;
    takeLook(field, copy.current);
    const current = new TextChecker(fieldText(field, copy.current), spelling);
    const opened = new MistakeMenu(mistakesOfField(field, copy.current, current), spelling);
    checker.current = current;
    setMenu({ menu: opened, host: fieldHost(field) });
    const stop = listen(field, copy.current, current, opened, () => {
      isTyped.current = true;
    });
    return () => {
      stop();
      opened.close();
      current.close();
      checker.current = undefined;
    };
  }, [spelling]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words have come into the copy
  useLayoutEffect(() => {
    checker.current?.follow([wholeField], isTyped.current);
    isTyped.current = false;
  }, [value]);

  return (
    <>
      <div ref={copy} className="field-copy" aria-hidden>
        {value}
      </div>
      {menu && <MistakeMenuView {...menu} />}
    </>
  );
}

function listen(
  field: TextField,
  copy: HTMLElement,
  checker: FieldChecker,
  menu: MistakeMenu,
  onTyped: () => void,
): () => void {
  const scroll = () => followScroll(field, copy);
  const listeners = {
    input() {
      onTyped();
      menu.close();
      menu.forget();
    },
    scroll,
    blur() {
      menu.close();
      checker.leave();
    },
    contextmenu: (event: Event) => event instanceof MouseEvent && menu.openAt(event),
    keydown(event: Event) {
      if (!(event instanceof KeyboardEvent) || actionsOfKey(event, ["nextMistake"], IS_APPLE).length === 0) return;
      event.preventDefault();
      void menu.openNext();
    },
  };
  const onSelection = () => {
    if (document.activeElement !== field) return;
    scroll();
    checker.moveCaret();
    menu.forget();
  };
  for (const [name, listener] of Object.entries(listeners)) field.addEventListener(name, listener);
  document.addEventListener("selectionchange", onSelection);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) field.removeEventListener(name, listener);
    document.removeEventListener("selectionchange", onSelection);
  };
}

/** What decides where the letters of a field stand. */
const looks = [
  "font",
  "letterSpacing",
  "wordSpacing",
  "textIndent",
  "padding",
  "borderWidth",
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

function takeLook(field: TextField, copy: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const look of looks) copy.style[look] = style[look];
  copy.dir = field.dir;
  copy.dataset["lines"] = field instanceof HTMLTextAreaElement ? "many" : "one";
}

function isTextField(element: Element | null | undefined): element is TextField {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
