import { $isQuoteBlockNode, type QuoteField } from "@body/nodes/QuoteBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { $getNodeByKey, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { QuoteExtension } from "./QuoteExtension";
import { QuoteFieldInput } from "./QuoteFieldInput";
import { LEAVE_QUOTE_COMMAND } from "./quoteCommands";
import { SourceField } from "./SourceField";
import type { SpeakerSuggestion } from "./speakerSuggestion";
import { useQuoteDetails } from "./useQuoteDetails";

interface QuoteFieldsProps {
  readonly speakers: readonly SpeakerSuggestion[];
}

/** Below the text while the caret is in a quote: who said it, and where it can be checked. */
export function QuoteFields({ speakers }: QuoteFieldsProps): JSX.Element | null {
  const { quote } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return quote === null ? null : <FieldsOfQuote key={quote} quote={quote} speakers={speakers} />;
}

function FieldsOfQuote({ quote, speakers }: QuoteFieldsProps & { readonly quote: NodeKey }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const details = useQuoteDetails(quote);
  const strip = useRef<HTMLFieldSetElement>(null);
  const wantsFields = useExtensionSignalValue(QuoteExtension, "wantsFields");
  const { wantsFields: request } = useExtensionDependency(QuoteExtension).output;
  const listId = useId();

  useEffect(() => {
    if (!wantsFields) return;
    request.value = false;
    strip.current?.querySelector("input")?.focus();
  }, [wantsFields, request]);

  const set = (values: Partial<Record<QuoteField, string>>) =>
    editor.update(
      () => {
        const node = $getNodeByKey(quote);
        if (!$isQuoteBlockNode(node)) return;
        for (const [field, value] of Object.entries(values)) node.setDetail(field as QuoteField, value);
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    );
  /** Somebody quoted before brings role and party along, unless they were typed already. */
  const completeFrom = (speaker: string) => {
    const known = speakers.find((one) => one.speaker === speaker);
    if (known && details.role === "" && details.party === "") set({ speaker, role: known.role, party: known.party });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab from the last field goes on writing, as it goes on from the last cell of a table.
    const lastField = [...(strip.current?.querySelectorAll("input") ?? [])].at(-1);
    const isTabOut = event.key === "Tab" && !event.shiftKey && event.target === lastField;
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape" && !isTabOut)) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key !== "Escape") editor.dispatchCommand(LEAVE_QUOTE_COMMAND, undefined);
    editor.focus();
  };

  return (
    <fieldset ref={strip} className="editor-strip quote-fields" aria-label="Quote" onKeyDown={onKeyDown}>
      <QuoteFieldInput
        label="Speaker"
        value={details.speaker}
        list={listId}
        onChange={(speaker) => set({ speaker })}
        onChosen={completeFrom}
      />
      <QuoteFieldInput label="Role" value={details.role} onChange={(role) => set({ role })} />
      <QuoteFieldInput label="Party" value={details.party} onChange={(party) => set({ party })} />
      <QuoteFieldInput label="Where said" value={details.place} onChange={(place) => set({ place })} />
      <SourceField value={details.source} onChange={(source) => set({ source })} />
      <datalist id={listId}>
        {speakers.map((one) => (
          <option key={`${one.speaker}/${one.role}/${one.party}`} value={one.speaker}>
            {[one.role, one.party].filter(Boolean).join(", ")}
          </option>
        ))}
      </datalist>
    </fieldset>
  );
}
