import { type JSX, useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { type Choice, type ChoiceHost, ChoiceMenu } from "../choices/ChoiceMenu";
import { placeAtLine } from "../choices/placeAtLine";
import { liveRange } from "./Marks";
import { type MistakeMenu, type MistakeMenuState, printed } from "./MistakeMenu";
import { markChosen } from "./misspelt";
import "./spelling.css";

/** What may be done with a misspelt word, below it; and that there is none, for whoever asked for the next. */
export function MistakeMenuView(props: { readonly menu: MistakeMenu; readonly host: ChoiceHost }): JSX.Element {
  const { menu, host } = props;
  const state = useSyncExternalStore(menu.subscribe, menu.getState);
  return (
    <>
      {state?.kind === "mistake" && <WordMenu menu={menu} state={state} host={host} />}
      {state?.kind === "none" && <Note host={host} onClose={menu.close} />}
      <div role="status" className="visually-hidden">
        {state ? toldOf(state) : ""}
      </div>
    </>
  );
}

const noMistakes = "No spelling mistakes";

function toldOf(state: MistakeMenuState): string {
  if (state.kind === "none") return noMistakes;
  const { length } = state.suggestions;
  return `${state.written}: ${length === 0 ? "no suggestions" : length === 1 ? "1 suggestion" : `${length} suggestions`}`;
}

function WordMenu(props: {
  readonly menu: MistakeMenu;
  readonly state: MistakeMenuState & { readonly kind: "mistake" };
  readonly host: ChoiceHost;
}): JSX.Element {
  const { menu, host } = props;
  const { mark, written, suggestions } = props.state;
  const lineOf = useCallback(() => liveRange(mark.place).getBoundingClientRect(), [mark]);
  useLayoutEffect(() => markChosen(mark.place), [mark]);
  const choices: readonly Choice[] = [
    ...suggestions.map((suggestion) => ({
      key: suggestion,
      content: <span className="spelling-choice suggestion">{printed(suggestion)}</span>,
      take: () => menu.take(suggestion),
    })),
    {
      key: "+",
      content: <span className="spelling-choice">Add to dictionary</span>,
      beginsGroup: true,
      take: () => menu.addOwnWord(),
    },
    { key: "-", content: <span className="spelling-choice">Ignore for now</span>, take: () => menu.ignore() },
  ];
  return (
    <ChoiceMenu
      host={host}
      label={`Spelling of ${written}`}
      choices={choices}
      about={`${mark.part} ${mark.start}`}
      lineOf={lineOf}
      closesAtOtherKeys
      onClose={menu.close}
    />
  );
}

/** Words at the caret that any key takes away. */
function Note(props: { readonly host: ChoiceHost; readonly onClose: () => void }): JSX.Element {
  const { host, onClose } = props;
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (note.current ? placeAtLine(note.current, host.caretLine) : undefined), [host]);
  useEffect(
    () =>
      host.onKey(() => {
        onClose();
        return false;
      }),
    [host, onClose],
  );
  return (
    <div ref={note} className="choice-menu spelling-note" popover="manual">
      {noMistakes}
    </div>
  );
}
