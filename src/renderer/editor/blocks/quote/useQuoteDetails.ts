import { $isQuoteBlockNode, type QuoteDetails } from "@body/nodes/QuoteBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { noQuoteDetails } from "@shared/document/blocks/quote";
import { $getNodeByKey, type NodeKey } from "lexical";
import { useEffect, useState } from "react";

/** Who said the words of a quote, drawn again only when one of the fields has changed. */
export function useQuoteDetails(quote: NodeKey): QuoteDetails {
  const [editor] = useLexicalComposerContext();
  const [details, setDetails] = useState<QuoteDetails>(noQuoteDetails);
  useEffect(() => {
    const read = () => {
      const next = editor.getEditorState().read(() => {
        const node = $getNodeByKey(quote);
        return $isQuoteBlockNode(node) ? node.getDetails() : noQuoteDetails;
      });
      setDetails((previous) => (JSON.stringify(previous) === JSON.stringify(next) ? previous : next));
    };
    read();
    return editor.registerUpdateListener(({ dirtyElements }) => {
      // True means changed itself; false that something inside it was.
      if (dirtyElements.get(quote)) read();
    });
  }, [editor, quote]);
  return details;
}
