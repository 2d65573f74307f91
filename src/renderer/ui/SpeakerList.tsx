import type { KnownSpeaker } from "@shared/model/speaker";
import type { Ref } from "react";
import { keepFocus } from "./keepFocus";
import "./speakerList.css";

/** The id of one option, for aria-activedescendant. */
export function speakerOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Names to choose from, role and party beside each. The focus stays where one types, which has the keys. */
export function SpeakerList(props: {
  readonly id: string;
  readonly speakers: readonly KnownSpeaker[];
  /** The one that Enter takes; -1 for none. */
  readonly chosen: number;
  readonly onPick: (speaker: KnownSpeaker) => void;
  readonly list?: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={props.list} className="speaker-list" role="listbox" id={props.id} aria-label="Known names">
      {props.speakers.map((speaker, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box
        <div
          key={`${speaker.name}/${speaker.role}/${speaker.party}`}
          id={speakerOptionId(props.id, index)}
          role="option"
          aria-selected={index === props.chosen}
          className="speaker-option"
          onMouseDown={keepFocus}
          onClick={() => props.onPick(speaker)}
        >
          <span className="speaker-name">{speaker.name}</span>{" "}
          <span className="speaker-known">{[speaker.role, speaker.party].filter(Boolean).join(", ")}</span>
        </div>
      ))}
    </div>
  );
}
