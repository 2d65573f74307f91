import { $isQuoteBlockNode, QuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { signal } from "@lexical/extension";
import {
  $getNearestNodeFromDOMNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from "lexical";
import { $insertQuoteBy, INSERT_QUOTE_BY_COMMAND } from "./insertQuoteBy";
import { FOCUS_QUOTE_FIELDS_COMMAND, INSERT_QUOTE_COMMAND, LEAVE_QUOTE_COMMAND } from "./quoteCommands";
import {
  $endQuoteOnEmptyLine,
  $leaveDownwards,
  $lineAfter,
  $quoteOf,
  $selectedQuote,
  $toggleQuote,
  $unwrapAtStart,
} from "./quoteEditing";

/** How a quote is made, written in and left with the keyboard. */
export const QuoteExtension = defineExtension({
  name: "nightdesk/quote",
  nodes: () => [QuoteBlockNode],
  /** `wantsFields` asks the fields below the text for the focus; they may not be drawn yet when it is asked. */
  build: () => ({ wantsFields: signal(false) }),
  register(editor, _config, state) {
    const { wantsFields } = state.getOutput();
    const handled = (event: Event | null, done: boolean) => {
      if (done) event?.preventDefault();
      return done;
    };
    return mergeRegister(
      editor.registerCommand(INSERT_QUOTE_COMMAND, $toggleQuote, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_QUOTE_BY_COMMAND, $insertQuoteBy, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(LEAVE_QUOTE_COMMAND, $leaveSelectedQuote, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        FOCUS_QUOTE_FIELDS_COMMAND,
        () => {
          wantsFields.value = true;
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $endQuoteOnEmptyLine, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, (event) => handled(event, $unwrapAtStart()), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => handled(event, !event.shiftKey && $leaveDownwards()),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) =>
          handled(
            event,
            !event.shiftKey &&
              $selectedQuote() !== null &&
              editor.dispatchCommand(FOCUS_QUOTE_FIELDS_COMMAND, undefined),
          ),
        COMMAND_PRIORITY_HIGH,
      ),
      listenForAttributionClicks(editor),
    );
  },
});

function $leaveSelectedQuote(): boolean {
  const quote = $selectedQuote();
  if (!quote) return false;
  $lineAfter(quote).select(0, 0);
  return true;
}

/** The attribution is not editable text: a click on it goes to the fields. */
function listenForAttributionClicks(editor: LexicalEditor): () => void {
  const onMouseDown = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest(".quote-block > figcaption") : null;
    if (!target) return;
    event.preventDefault();
    editor.update(
      () => {
        const node = $getNearestNodeFromDOMNode(target);
        const quote = node && ($isQuoteBlockNode(node) ? node : $quoteOf(node));
        quote?.selectEnd();
      },
      {
        onUpdate: () => {
          editor.dispatchCommand(FOCUS_QUOTE_FIELDS_COMMAND, undefined);
        },
      },
    );
  };
  return editor.registerRootListener((root) => {
    root?.addEventListener("mousedown", onMouseDown);
    return () => root?.removeEventListener("mousedown", onMouseDown);
  });
}
