import { fillBlanks } from "@shared/blanks/fillBlanks";
import { type Blank, findBlanks } from "@shared/blanks/findBlanks";
import { fillingOf, type HeldBlank, holdBlank, placeOfHeld } from "@shared/blanks/heldBlank";
import { changeText } from "@shared/doc/changeText";
import type { Expand } from "@shared/templates/expandSnippet";
import { type KeyboardEvent, type Ref, useCallback, useImperativeHandle, useRef } from "react";
import { flushSync } from "react-dom";
import type { Text as YText } from "yjs";
import { performAction } from "../../actions/actionRegistry";
import type { TitleBlanks } from "../../editor/blanks/BlanksExtension";
import { FieldSpelling } from "../../editor/spelling/FieldSpelling";
import { stepOrigin } from "../../editor/YjsBodyExtension";
import { listenForTyping } from "../../ui/smartTyping";
import { useBlogText } from "../blog/useBlogText";

export interface TitleFieldHandle extends TitleBlanks {
  /** Selects the first blank; false where there is none. */
  selectFirst(): boolean;
  /** Writes the whole title, as part of the step that was just done in the body. */
  write(title: string): void;
}

/** The title of an entry: one line, with the blanks of a template drawn behind its words. */
export function TitleField(props: {
  readonly text: YText;
  readonly expand: Expand;
  readonly onWords: () => void;
  /** Enter. */
  readonly onLeave: () => void;
  /** Tab, with no further blank in the title. False where there is none in the body either. */
  readonly onNextBlank: () => boolean;
  /** A blank was filled in, and with it the others of its name in the title. */
  readonly onFilled: (name: string, value: string) => void;
  readonly handle: Ref<TitleFieldHandle>;
}) {
  const { text, onWords } = props;
  const [title, changeTitle] = useBlogText(text);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The title as a step of the body wrote it: as long as it says that, its undo is the body's. */
  const written = useRef<string>(undefined);
  const held = useRef<HeldBlank>(undefined);
  const latest = useRef(props);
  latest.current = props;

  const write = (next: string) => {
    if (next === text.toString()) return;
    flushSync(() => text.doc?.transact(() => changeText(text, next), stepOrigin));
    written.current = next;
    onWords();
  };
  const select = (blank: Pick<Blank, "from" | "to"> | undefined): boolean => {
    if (!blank) return false;
    field.current?.focus();
    field.current?.setSelectionRange(blank.from, blank.to);
    return true;
  };
  useImperativeHandle(props.handle, () => ({
    selectFirst: () => select(findBlanks(text.toString()).at(0)),
    selectLast: () => select(findBlanks(text.toString()).at(-1)),
    fill: (name, value) => write(fillBlanks(text.toString(), { [name]: value })),
    write,
  }));

  const listen = useCallback((element: HTMLTextAreaElement | null) => {
    field.current = element;
    const stop = listenForTyping(element, (line) => latest.current.expand(line));
    const hold = () => {
      if (!element) return;
      held.current = holdBlank(element.value, element.selectionStart, element.selectionEnd) ?? held.current;
    };
    element?.addEventListener("beforeinput", hold);
    return () => {
      element?.removeEventListener("beforeinput", hold);
      stop?.();
    };
  }, []);

  /** What was typed over a blank goes into the others of its name. */
  const fillOthers = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const blank = held.current;
    const place = blank && placeOfHeld(title, blank);
    const filling = blank && fillingOf(title, blank);
    if (!place || filling === undefined || selectionStart < place.from || selectionEnd > place.to) return;
    held.current = undefined;
    const values = { [blank.name]: filling };
    const before = fillBlanks(blank.before, values) + title.slice(place.from, place.to);
    write(before + fillBlanks(blank.after, values));
    field.current?.setSelectionRange(before.length, before.length);
    props.onFilled(blank.name, filling);
  };
  const goToBlank = (element: HTMLTextAreaElement, isBackwards: boolean): boolean => {
    fillOthers(element);
    const { selectionStart: from, selectionEnd: to } = element;
    const blanks = findBlanks(element.value);
    if (isBackwards) return select(blanks.findLast((blank) => blank.from < from));
    return select(blanks.find((blank) => blank.to > to)) || props.onNextBlank();
  };
  const undoStep = () => {
    performAction("undo");
    // The template is gone again: what asked for it stands in the body, which follows its document a moment later.
    if (text.toString() === "") queueMicrotask(props.onLeave);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && !isCommand) props.onLeave();
    else if (event.key === "Tab" && !isCommand && goToBlank(event.currentTarget, event.shiftKey))
      held.current = undefined;
    else if (event.key.toLowerCase() === "z" && isCommand && !event.shiftKey && title === written.current) undoStep();
    else return;
    event.preventDefault();
  };

  return (
    <div className="composer-title-box">
      {title.includes("{{") && (
        <div className="composer-title composer-title-blanks" dir="auto" aria-hidden="true">
          <WithBlanks text={title} />
        </div>
      )}
      <textarea
        ref={listen}
        className="composer-title"
        dir="auto"
        rows={1}
        aria-label="Title"
        placeholder="Title (optional)"
        value={title}
        onChange={(event) => {
          changeTitle(event.target.value.replace(/\s*\n\s*/g, " "));
          onWords();
        }}
        onKeyDown={onKeyDown}
      />
      <FieldSpelling value={title} />
    </div>
  );
}

function WithBlanks({ text }: { readonly text: string }) {
  const blanks = findBlanks(text);
  return (
    <>
      {blanks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(blanks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(blanks.at(-1)?.to ?? 0)}
    </>
  );
}
