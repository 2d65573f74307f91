import { $nodeOfBlock } from "@body/documentBridge";
import { $isSocialPostNode, type SocialPostNode } from "@body/nodes/SocialPostNode";
import { attributionOfPost, completePost, emptyPost, type SocialPost } from "@shared/document/blocks/socialPost";
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
} from "lexical";
import { $makeLineAtCaret, $rootBlockOf } from "../../lineAtCaret";
import { $isAtEdge, $lineAfter } from "../quote/quoteEditing";

export function $postOf(node: LexicalNode): SocialPostNode | null {
  return $findMatchingParent(node, $isSocialPostNode);
}

/** The post that the caret is in. */
export function $selectedPost(): SocialPostNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $postOf(selection.anchor.getNode()) : null;
}

/** True where a post may come in place of the line: it is empty, and in no other block. */
export function $isOnEmptyLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = selection.anchor.getNode();
  return $isRootNode(line) || ($isParagraphNode(line) && line.isEmpty() && $isRootNode(line.getParent()));
}

/**
 * Puts posts where the caret is: in place of an empty line, else after the block. The caret goes into a post that has no
 * words yet, else to the line below. False where there is no caret.
 */
export function $insertPosts(posts: readonly SocialPost[]): boolean {
  $makeLineAtCaret();
  const selection = $getSelection();
  const here = $isRangeSelection(selection) ? $rootBlockOf(selection.anchor.getNode()) : null;
  if (!here) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  let last: LexicalNode = here;
  let wordless: SocialPostNode | undefined;
  for (const post of posts) {
    last = last.insertAfter($nodeOfBlock(post));
    if (post.paragraphs.length === 0 && $isSocialPostNode(last)) wordless ??= last;
  }
  if ($isParagraphNode(here) && here.isEmpty()) here.remove();
  if (wordless) wordless.selectStart();
  else $lineAfter(last).select(0, 0);
  return true;
}

/** The post that the caret is in while nobody has written words into it. */
export function $wordlessPost(): SocialPostNode | null {
  const post = $selectedPost();
  return post && post.getTextContent().trim() === "" ? post : null;
}

/** Puts posts in place of one without words; the first keeps what was known of that one. */
export function $fillPost(wordless: SocialPostNode, [first, ...others]: readonly SocialPost[]): void {
  if (!first) return;
  const known: SocialPost = { ...emptyPost, ...wordless.getDetails() };
  wordless.insertBefore($createParagraphNode()).selectStart();
  wordless.remove();
  $insertPosts([completePost(first, known), ...others]);
}

export function $insertEmptyPost(): boolean {
  return $insertPosts([emptyPost]);
}

/** From the fields: to the words while there are none, else to the line below. False where the caret is in no post. */
export function $leaveFields(): boolean {
  const post = $selectedPost();
  if (!post) return false;
  if ($wordlessPost()) post.selectEnd();
  else $lineAfter(post).select(0, 0);
  return true;
}

/** Leaves the words of a post where it stood as paragraphs. An undo brings back whose they are. */
function $unwrapPost(post: SocialPostNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const child of post.getChildren()) post.insertBefore(child);
  post.remove();
}

/** Enter on an empty last line ends the post; in one of which nothing is known it makes a line of it. True when it did. */
export function $endPostOnEmptyLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = selection.anchor.getNode();
  const post = line.getParent();
  if (!$isParagraphNode(line) || !line.isEmpty() || !$isSocialPostNode(post) || line.getNextSibling()) return false;
  const { link, ...details } = post.getDetails();
  if (post.getChildrenSize() > 1) {
    line.remove();
    const paragraph = $createParagraphNode();
    post.insertAfter(paragraph);
    paragraph.select();
  } else if (link === "" && attributionOfPost({ ...details, link }) === "") {
    $unwrapPost(post);
  } else {
    $lineAfter(post).select(0, 0);
  }
  return true;
}

/** Backspace at the very start of a post makes it paragraphs. True when it did. */
export function $unwrapPostAtStart(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false;
  const node = selection.anchor.getNode();
  const post = $postOf(node);
  if (!post || !$isAtEdge(node, post, "getPreviousSibling")) return false;
  $unwrapPost(post);
  return true;
}

/** The down arrow at the end of a post goes to what follows. True when it did. */
export function $leavePostDownwards(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const post = $postOf(node);
  if (!post || !$isAtEdge(node, post, "getNextSibling")) return false;
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  const next = post.getNextSibling();
  if (selection.anchor.offset < size || (next && !$isElementNode(next))) return false;
  if (next) next.selectStart();
  else $lineAfter(post).select(0, 0);
  return true;
}
