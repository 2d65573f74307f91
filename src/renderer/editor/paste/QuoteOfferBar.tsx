import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type KnownSpeaker, speakerNamed } from "@shared/model/speaker";
import type { JSX } from "react";
import { keepFocus } from "../../ui/keepFocus";
import { focusText } from "../focusText";
import { QuoteOfferExtension } from "./QuoteOfferExtension";
import { $takeQuoteOffer } from "./quoteOffer";

/** Below the text after a quotation was pasted: asks whether it is to be a quote. */
export function QuoteOfferBar(props: { readonly speakers: readonly KnownSpeaker[] }): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const output = useExtensionDependency(QuoteOfferExtension).output;
  const offer = useExtensionSignalValue(QuoteOfferExtension, "offer");
  if (!offer) return null;
  const { speaker, role, party } = offer.quoted;

  const take = () => {
    const known = speakerNamed(props.speakers, speaker);
    const details = { speaker, role: role || (known?.role ?? ""), party: party || (known?.party ?? "") };
    editor.update(() => $takeQuoteOffer(offer, details), { discrete: true });
    focusText(editor);
  };
  const decline = () => {
    output.offer.value = null;
    focusText(editor);
  };
  return (
    <fieldset
      className="editor-strip quote-offer"
      aria-label="Pasted quotation"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        decline();
      }}
    >
      <p className="strip-title" role="status">
        These are words of <strong>{speaker}</strong>. <span>Alt+F10 to answer.</span>
      </p>
      <button type="button" onMouseDown={keepFocus} onClick={take}>
        Make it a quote
      </button>
      <button type="button" onMouseDown={keepFocus} onClick={decline}>
        Leave it as it is
      </button>
    </fieldset>
  );
}
