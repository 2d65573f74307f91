import { TOGGLE_LINK_COMMAND } from "@lexical/link";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { $addUpdateTag, HISTORY_PUSH_TAG } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { LinkEditingExtension } from "../LinkEditingExtension";
import { $applyLink } from "./applyLink";
import { readTypedLink } from "./readTypedLink";

/** Where a link is given its address. Enter applies, Escape leaves it as it was, an empty field takes the link away. */
export function LinkField({ href }: { readonly href: string | null }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { isFieldOpen } = useExtensionDependency(LinkEditingExtension).output;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(href ?? "");
  const [isWrong, setWrong] = useState(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const close = () => {
    isFieldOpen.value = false;
    editor.focus();
  };
  const apply = () => {
    const link = readTypedLink(typed);
    if (link === undefined) {
      setWrong(true);
      return;
    }
    editor.update(() => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      if (link === "") editor.dispatchCommand(TOGGLE_LINK_COMMAND, null);
      else $applyLink(link);
    });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") apply();
    else close();
  };

  return (
    <div className="editor-strip link-field">
      <div className="strip-field strip-field-wide">
        <label htmlFor={id}>Link address</label>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
          onKeyDown={onKeyDown}
        />
        {isWrong && (
          <span id={`${id}-problem`} className="strip-problem" role="alert">
            Not a web or mail address.
          </span>
        )}
      </div>
      <button type="button" onClick={apply}>
        Apply
      </button>
      <button type="button" onClick={close}>
        Cancel
      </button>
    </div>
  );
}
