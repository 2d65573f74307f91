import { $isSocialPostNode, SocialPostNode } from "@body/nodes/SocialPostNode";
import { signal } from "@lexical/extension";
import {
  $addUpdateTag,
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
  PASTE_COMMAND,
  PASTE_TAG,
  type PasteCommandType,
} from "lexical";
import { readPastedPosts } from "./readPastedPosts";
import {
  FOCUS_SOCIAL_POST_FIELDS_COMMAND,
  INSERT_SOCIAL_POST_COMMAND,
  LEAVE_SOCIAL_POST_FIELDS_COMMAND,
} from "./socialPostCommands";
import {
  $endPostOnEmptyLine,
  $fillPost,
  $insertEmptyPost,
  $insertPosts,
  $isOnEmptyLine,
  $leaveFields,
  $leavePostDownwards,
  $postOf,
  $selectedPost,
  $unwrapPostAtStart,
  $wordlessPost,
} from "./socialPostEditing";

/** How a social post comes in, is written in and is left with the keyboard. */
export const SocialPostExtension = defineExtension({
  name: "nightdesk/social-post",
  nodes: () => [SocialPostNode],
  /** `wantsFields` asks the fields below the text for the focus; they may not be drawn yet when it is asked. */
  build: () => ({ wantsFields: signal(false) }),
  register(editor, _config, state) {
    const { wantsFields } = state.getOutput();
    const focusFields = () => {
      wantsFields.value = true;
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        INSERT_SOCIAL_POST_COMMAND,
        (post) => (post ? $insertPosts([post]) : $insertEmptyPost() && focusFields()),
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(FOCUS_SOCIAL_POST_FIELDS_COMMAND, focusFields, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(LEAVE_SOCIAL_POST_FIELDS_COMMAND, $leaveFields, COMMAND_PRIORITY_EDITOR),
      // Before the link that a pasted address would become, and before the quote that a pasted blockquote would.
      editor.registerCommand(PASTE_COMMAND, $pastePosts, COMMAND_PRIORITY_CRITICAL),
      registerKeys(editor),
      listenForCaptionClicks(editor),
    );
  },
});

/**
 * On an empty line a post that is pasted becomes a block, and one without words is filled from it, in one step to undo.
 * Anywhere else it stays what it is: a link, or words.
 */
function $pastePosts(event: PasteCommandType): boolean {
  const data = "clipboardData" in event ? event.clipboardData : null;
  if (!data || data.types.includes("application/x-lexical-editor")) return false;
  const wordless = $wordlessPost();
  if (!wordless && !$isOnEmptyLine()) return false;
  const posts = readPastedPosts({ text: data.getData("text/plain"), html: data.getData("text/html") });
  if (posts.length === 0) return false;
  event.preventDefault();
  $addUpdateTag(PASTE_TAG);
  if (wordless) $fillPost(wordless, posts);
  else $insertPosts(posts);
  return true;
}

function registerKeys(editor: LexicalEditor): () => void {
  const handled = (event: Event | null, done: boolean) => {
    if (done) event?.preventDefault();
    return done;
  };
  const $goToFields = () =>
    $selectedPost() !== null && editor.dispatchCommand(FOCUS_SOCIAL_POST_FIELDS_COMMAND, undefined);
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $endPostOnEmptyLine, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => handled(event, $unwrapPostAtStart()),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      (event) => handled(event, !event.shiftKey && $leavePostDownwards()),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => handled(event, !event.shiftKey && $goToFields()),
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** The line below the words is not editable text: a click on it goes to the fields. */
function listenForCaptionClicks(editor: LexicalEditor): () => void {
  const onMouseDown = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest(".social-post > figcaption") : null;
    if (!target) return;
    event.preventDefault();
    const $select = () => {
      const node = $getNearestNodeFromDOMNode(target);
      const post = node && ($isSocialPostNode(node) ? node : $postOf(node));
      post?.selectEnd();
    };
    editor.update($select, {
      onUpdate: () => {
        editor.dispatchCommand(FOCUS_SOCIAL_POST_FIELDS_COMMAND, undefined);
      },
    });
  };
  return editor.registerRootListener((root) => {
    root?.addEventListener("mousedown", onMouseDown);
    return () => root?.removeEventListener("mousedown", onMouseDown);
  });
}
