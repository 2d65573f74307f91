import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { KnownSpeaker } from "@shared/model/speaker";
import type { LexicalEditor } from "lexical";
import { type JSX, useEffect, useId, useLayoutEffect, useRef } from "react";
import { SpeakerList, speakerOptionId } from "../../ui/SpeakerList";
import { $takeSpeaker, type Mention } from "./mention";
import { SpeakerMenuExtension } from "./SpeakerMenuExtension";

/** The list of names at the caret. The keys are the extension's; screen readers follow by aria-activedescendant. */
export function SpeakerMenu(props: { readonly find: (typed: string) => readonly KnownSpeaker[] }): JSX.Element | null {
  const id = useId();
  const [editor] = useLexicalComposerContext();
  const output = useExtensionDependency(SpeakerMenuExtension).output;
  const menu = useExtensionSignalValue(SpeakerMenuExtension, "menu");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    output.find.value = props.find;
  }, [output, props.find]);

  const chosen = menu?.chosen;
  useEffect(() => {
    const text = editor.getRootElement();
    if (!text || chosen === undefined) return;
    const attributes = {
      "aria-haspopup": "listbox",
      "aria-controls": id,
      "aria-activedescendant": speakerOptionId(id, chosen),
    };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) text.removeAttribute(name);
    };
  }, [editor, id, chosen]);
  useLayoutEffect(() => {
    if (menu && place.current) putAtMention(place.current, editor, menu.mention);
  }, [editor, menu]);

  if (!menu) return null;
  return (
    <div ref={place} className="speaker-menu">
      <SpeakerList
        id={id}
        speakers={menu.found}
        chosen={menu.chosen}
        onPick={(speaker) => editor.update(() => $takeSpeaker(menu.mention, speaker))}
      />
    </div>
  );
}

/** Below the `@`, or above it where there is no room below. */
function putAtMention(element: HTMLElement, editor: LexicalEditor, { key, from }: Mention): void {
  const text = editor.getElementByKey(key)?.firstChild;
  if (!(text instanceof Text) || from > text.length) return;
  const range = document.createRange();
  range.setStart(text, from);
  const { left, top, bottom } = range.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const gap = 4;
  const below = bottom + gap + height <= window.innerHeight;
  element.style.top = `${below ? bottom + gap : Math.max(gap, top - gap - height)}px`;
  element.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
}
