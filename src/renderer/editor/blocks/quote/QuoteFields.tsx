import { $isQuoteBlockNode, type QuoteDetails } from "@body/nodes/QuoteBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type KnownSpeaker, nameKey } from "@shared/model/speaker";
import { $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { checkLabels, mannerLabels, QuoteChoice } from "./QuoteChoice";
import { QuoteExtension } from "./QuoteExtension";
import { QuoteFieldInput } from "./QuoteFieldInput";
import { LEAVE_QUOTE_COMMAND } from "./quoteCommands";
import { SaidAtField } from "./SaidAtField";
import { SourceField } from "./SourceField";
import { SpeakerField } from "./SpeakerField";
import { useQuoteDetails } from "./useQuoteDetails";

interface QuoteFieldsProps {
  readonly speakers: readonly KnownSpeaker[];
  readonly find: (typed: string) => readonly KnownSpeaker[];
  /** The blog's. */
  readonly timeZone: string;
}

/** Below the text while the caret is in a quote: who said it, and where it can be checked. */
export function QuoteFields(props: QuoteFieldsProps): JSX.Element | null {
  const { quote } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return quote === null ? null : <FieldsOfQuote key={quote} quote={quote} {...props} />;
}

function FieldsOfQuote(props: QuoteFieldsProps & { readonly quote: NodeKey }): JSX.Element {
  const { quote, speakers, find, timeZone } = props;
  const [editor] = useLexicalComposerContext();
  const details = useQuoteDetails(quote);
  const strip = useRef<HTMLFieldSetElement>(null);
  const wantsFields = useExtensionSignalValue(QuoteExtension, "wantsFields");
  const { wantsFields: request } = useExtensionDependency(QuoteExtension).output;

  useEffect(() => {
    if (!wantsFields) return;
    request.value = false;
    strip.current?.querySelector("input")?.focus();
  }, [wantsFields, request]);

  const set = (values: Partial<QuoteDetails>, tags: readonly string[] = []) =>
    editor.update(
      () => {
        const node = $getNodeByKey(quote);
        if ($isQuoteBlockNode(node)) node.setDetails(values);
      },
      { tag: [SKIP_DOM_SELECTION_TAG, ...tags] },
    );
  /** One step to undo, apart from the letters that found the name. */
  const pick = ({ name, role, party }: KnownSpeaker) => set({ speaker: name, role, party }, [HISTORY_PUSH_TAG]);
  /** Somebody who is known brings role and party along, unless they were typed already. */
  const completeFrom = (name: string) => {
    const known = speakers.find((one) => nameKey(one.name) === nameKey(name));
    if (known && details.role === "" && details.party === "") set({ role: known.role, party: known.party });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab from the last field goes on writing, as it goes on from the last cell of a table.
    const lastField = [...(strip.current?.querySelectorAll("input, select") ?? [])].at(-1);
    const isTabOut = event.key === "Tab" && !event.shiftKey && event.target === lastField;
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape" && !isTabOut)) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key !== "Escape") editor.dispatchCommand(LEAVE_QUOTE_COMMAND, undefined);
    editor.focus();
  };

  return (
    <fieldset ref={strip} className="editor-strip quote-fields" aria-label="Quote" onKeyDown={onKeyDown}>
      <SpeakerField
        value={details.speaker}
        find={find}
        onChange={(speaker) => set({ speaker })}
        onPick={pick}
        onLeave={completeFrom}
      />
      <QuoteFieldInput label="Role" value={details.role} onChange={(role) => set({ role })} />
      <QuoteFieldInput label="Party" value={details.party} onChange={(party) => set({ party })} />
      <QuoteFieldInput label="Programme or place" value={details.place} onChange={(place) => set({ place })} />
      <SourceField value={details.source} onChange={(source) => set({ source })} />
      <QuoteChoice
        label="How said"
        value={details.manner}
        labels={mannerLabels}
        onChange={(manner) => set({ manner })}
      />
      <SaidAtField value={details.saidAt} timeZone={timeZone} onChange={(saidAt) => set({ saidAt })} />
      <QuoteChoice
        label="Checked against"
        value={details.checkedBy}
        labels={checkLabels}
        onChange={(checkedBy) => set({ checkedBy })}
      />
    </fieldset>
  );
}
