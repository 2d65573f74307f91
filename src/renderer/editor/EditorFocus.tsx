import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { $getRoot, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type Ref, useEffect, useImperativeHandle } from "react";
import { focusBackEvent } from "../ui/focusBackEvent";
import type { BodyEditorHandle } from "./BodyEditor";
import { $fillBlanks, $firstBlank, $selectBlank } from "./blanks/blankMoves";
import { placeForPictures } from "./blocks/picture/PictureExtension";
import { INSERT_QUOTE_BY_COMMAND } from "./blocks/quote/insertQuoteBy";
import { INSERT_RESULTS_COMMAND } from "./blocks/results/ResultsExtension";
import { $caretAtLetter, $selectedLetters } from "./comments/bodyLettersHere";
import { CommentMarksExtension } from "./comments/CommentMarksExtension";
import { focusText } from "./focusText";
import { insertTemplate } from "./templates/insertTemplate";

interface EditorFocusProps {
  readonly autoFocus: boolean;
  readonly handle: Ref<BodyEditorHandle> | undefined;
}

/** Lets the parts around the editor put the caret into it. */
export function EditorFocus({ autoFocus, handle }: EditorFocusProps): null {
  const [editor] = useLexicalComposerContext();
  const comments = useExtensionDependency(CommentMarksExtension).output;
  useImperativeHandle(
    handle,
    () => ({
      focus: () => focusText(editor),
      focusEnd: () => {
        editor.update(() => {
          $getRoot().selectEnd();
        });
        editor.focus();
      },
      insertResults: (block) => {
        editor.dispatchCommand(INSERT_RESULTS_COMMAND, block);
        editor.focus();
      },
      insertQuoteBy: (speaker) => {
        editor.dispatchCommand(INSERT_QUOTE_BY_COMMAND, speaker);
        editor.focus();
      },
      insertTemplate: (body, options) => {
        focusText(editor);
        insertTemplate(editor, body, options);
      },
      selectFirstBlank: () => {
        if (!editor.getEditorState().read(() => $firstBlank())) return false;
        focusText(editor);
        editor.update(() => {
          const blank = $firstBlank();
          if (blank) $selectBlank(blank);
        });
        return true;
      },
      // At once, and from the title, which keeps the focus.
      fillBlanks: (name, value) =>
        editor.update(() => $fillBlanks(name, value), { discrete: true, tag: SKIP_DOM_SELECTION_TAG }),
      selectedLetters: () => {
        // The toolbar has the focus where its button was reached by the keyboard.
        const here = editor.getRootElement()?.closest(".body-editor");
        if (!here?.contains(document.activeElement)) return undefined;
        return editor.read(() => $selectedLetters(editor));
      },
      showComments: (marks) => {
        comments.shown.value = marks;
      },
      goToLetter: (offset) => {
        focusText(editor);
        editor.update(() => $caretAtLetter(offset));
      },
      placeForPictures: () => placeForPictures(editor),
    }),
    [editor, comments],
  );
  useEffect(() => {
    const takeFocusBack = (event: Event) => {
      event.preventDefault();
      focusText(editor);
    };
    return editor.registerRootListener((root, previous) => {
      previous?.removeEventListener(focusBackEvent, takeFocusBack);
      root?.addEventListener(focusBackEvent, takeFocusBack);
    });
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the editor opens
  useEffect(() => {
    if (autoFocus) editor.focus(undefined, { defaultSelection: "rootEnd" });
  }, [editor]);
  return null;
}
