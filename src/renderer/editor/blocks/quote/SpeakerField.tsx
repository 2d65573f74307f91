import type { KnownSpeaker } from "@shared/model/speaker";
import { type JSX, type KeyboardEvent, useId, useState } from "react";
import { SpeakerList, speakerOptionId } from "../../../ui/SpeakerList";

interface SpeakerFieldProps {
  readonly value: string;
  readonly find: (typed: string) => readonly KnownSpeaker[];
  readonly onChange: (name: string) => void;
  /** Somebody was taken from the list. */
  readonly onPick: (speaker: KnownSpeaker) => void;
  /** The field was left with this name in it. */
  readonly onLeave: (name: string) => void;
}

/**
 * Who said it. What is typed is kept as it is typed; `@`, or the arrow keys, choose from the names that are known. Holds
 * what is being typed itself: the editor answers a moment later, which would move the caret.
 */
export function SpeakerField({ value, find, onChange, onPick, onLeave }: SpeakerFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const found = isOpen ? find(nameIn(typed ?? value)) : [];

  const pick = (speaker: KnownSpeaker) => {
    setTyped(speaker.name);
    setIsOpen(false);
    onPick(speaker);
  };
  const move = (by: number) => {
    setIsOpen(true);
    const count = isOpen ? found.length : find(nameIn(typed ?? value)).length;
    setChosen(Math.max(0, Math.min(chosen + by, count - 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const speaker = found[chosen];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp" && found.length > 0) move(-1);
    else if (event.key === "Escape" && found.length > 0) setIsOpen(false);
    else if (event.key === "Enter" && speaker) pick(speaker);
    else {
      // Tab takes the name and goes on to the next field.
      if (event.key === "Tab" && !event.shiftKey && speaker) pick(speaker);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="strip-field">
      <label htmlFor={id}>Speaker</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="@ for known names"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-names`}
        aria-activedescendant={found[chosen] ? speakerOptionId(`${id}-names`, chosen) : undefined}
        value={typed ?? value}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          setIsOpen(next.trim() !== "");
          // A name that is only typed must not turn into another at Enter.
          setChosen(next.startsWith("@") ? 0 : -1);
          onChange(nameIn(next));
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
          setTyped(undefined);
          if (typed !== undefined) onLeave(nameIn(typed));
        }}
      />
      {found.length > 0 && <SpeakerList id={`${id}-names`} speakers={found} chosen={chosen} onPick={pick} />}
    </div>
  );
}

function nameIn(typed: string): string {
  return typed.replace(/^\s*@\s*/, "");
}
