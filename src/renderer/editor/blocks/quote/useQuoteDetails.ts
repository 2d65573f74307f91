import { $isQuoteBlockNode, type QuoteField, quoteFields } from "@body/nodes/QuoteBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { $getNodeByKey, type NodeKey } from "lexical";
import { useEffect, useState } from "react";

export type QuoteDetails = Readonly<Record<QuoteField, string>>;

const noDetails: QuoteDetails = { speaker: "", role: "", party: "", place: "", source: "" };

/** Who said the words of a quote, drawn again only when one of the fields has changed. */
export function useQuoteDetails(quote: NodeKey): QuoteDetails {
  const [editor] = useLexicalComposerContext();
  const [details, setDetails] = useState(noDetails);
  useEffect(() => {
    const read = () => {
      const next = editor.getEditorState().read(() => {
        const node = $getNodeByKey(quote);
        return $isQuoteBlockNode(node) ? node.getDetails() : noDetails;
      });
      setDetails((previous) => (quoteFields.every((field) => previous[field] === next[field]) ? previous : next));
    };
    read();
    return editor.registerUpdateListener(({ dirtyElements }) => {
      // True means changed itself; false that something inside it was.
      if (dirtyElements.get(quote)) read();
    });
  }, [editor, quote]);
  return details;
}
