// @vitest-environment jsdom
import { $createSocialPostNode } from "@body/nodes/SocialPostNode";
import { emptyPost, type SocialPost } from "@shared/document/blocks/socialPost";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  PASTE_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, expect, test } from "vitest";
import { openBody } from "../../testing/openBody";
import { INSERT_QUOTE_COMMAND } from "../quote/quoteCommands";
import { INSERT_SOCIAL_POST_COMMAND, LEAVE_SOCIAL_POST_FIELDS_COMMAND } from "./socialPostCommands";
import { $leavePostDownwards, $unwrapPostAtStart } from "./socialPostEditing";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

const link = "https://x.com/adaclarke/status/992188001234567890";
const text = (words: string) => [{ type: "text", text: words }] as const;
const post: SocialPost = { ...emptyPost, platform: "x", handle: "ada", link, paragraphs: [text("Held.")] };
const $line = (words = "") => $createParagraphNode().append(...(words ? [$createTextNode(words)] : []));
const put = (...nodes: LexicalNode[]) => {
  $getRoot()
    .clear()
    .append(...nodes);
  $getRoot().selectEnd();
};
const types = () =>
  open.editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => `${node.getType()}:${node.getTextContent()}`),
  );
const caretIn = () =>
  open.editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement()?.getType() : undefined;
  });

/** Pastes as the browser would, up to the paste of words and links, which needs a real one. True when a post took it. */
function paste(data: Readonly<Record<string, string>>): boolean {
  const clipboardData = { types: Object.keys(data), getData: (type: string) => data[type] ?? "", files: [], items: [] };
  const event = Object.assign(new Event("paste", { cancelable: true }), { clipboardData });
  const stop = open.editor.registerCommand(PASTE_COMMAND, () => true, COMMAND_PRIORITY_HIGH);
  open.change(() => {
    open.editor.dispatchCommand(PASTE_COMMAND, event as unknown as ClipboardEvent);
  });
  stop();
  return event.defaultPrevented;
}

test("the command puts a post in place of an empty line and goes on below it", () => {
  open.change(() => put($line("before"), $line()));
  open.change(() => open.editor.dispatchCommand(INSERT_SOCIAL_POST_COMMAND, post));
  expect(open.blocks()).toMatchObject([{ type: "paragraph" }, post]);
  expect(types()).toEqual(["paragraph:before", "social-post:Held.", "paragraph:"]);
  expect(caretIn()).toBe("paragraph");
});

test("the command without a post makes an empty one with the caret in it, and one undo takes it back", () => {
  open.change(() => put($line("before")));
  open.change(() => open.editor.dispatchCommand(INSERT_SOCIAL_POST_COMMAND, undefined));
  expect(types()).toEqual(["paragraph:before", "social-post:"]);
  expect(caretIn()).toBe("social-post");
  expect(open.blocks()[1]).toEqual(emptyPost);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(open.blocks()).toEqual([{ type: "paragraph", children: text("before") }]);
});

test("a bare link on an empty line is a post; one undo gives the line back", () => {
  open.change(() => put($line("before"), $line()));
  expect(paste({ "text/plain": `${link}?s=20` })).toBe(true);
  expect(open.blocks()[1]).toEqual({ ...emptyPost, platform: "x", handle: "adaclarke", link });
  expect(caretIn()).toBe("social-post");
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(types()).toEqual(["paragraph:before", "paragraph:"]);
});

test("a link inside a line, or in a post with words, is left to the ordinary paste", () => {
  open.change(() => put($line("see ")));
  paste({ "text/plain": link });
  expect(types()).toEqual([expect.stringMatching(/^paragraph:see .*x\.com/)]);
  open.change(() => put($createSocialPostNode(post).append($line("a"))));
  paste({ "text/plain": link });
  expect(types()).toEqual([expect.stringMatching(/^social-post:a.*x\.com/)]);
  expect(open.blocks()).toMatchObject([{ author: post.author, link: post.link }]);
});

test("the words that follow a pasted link fill its post", () => {
  open.change(() => put($line()));
  paste({ "text/plain": link });
  expect(paste({ "text/plain": "Ada Clarke\n@adaclarke\nHeld.\n2:14 AM · May 4, 2018" })).toBe(true);
  expect(open.blocks()).toEqual([
    {
      ...emptyPost,
      platform: "x",
      author: "Ada Clarke",
      handle: "adaclarke",
      timeText: "2:14 AM · May 4, 2018",
      paragraphs: [text("Held.")],
      link,
    },
  ]);
});

test("embed code comes in from the text and from the HTML of a clipboard", () => {
  const code = `<blockquote class="twitter-tweet"><p>Held.</p>&mdash; Ada (@ada) <a href="${link}">May 4, 2018</a></blockquote>`;
  for (const data of [{ "text/plain": code }, { "text/plain": "Held.", "text/html": code }]) {
    open.change(() => put($line()));
    expect(paste(data)).toBe(true);
    expect(open.blocks()).toMatchObject([{ type: "socialPost", author: "Ada", paragraphs: [text("Held.")], link }]);
  }
});

test("what is copied from an editor is left to the editor", () => {
  open.change(() => put($line()));
  paste({ "text/plain": link, "application/x-lexical-editor": "{}" });
  expect(types().some((type) => type.startsWith("social-post"))).toBe(false);
});

test("Enter on an empty last line ends a post, and takes one of which nothing is known apart", () => {
  open.change(() => put($createSocialPostNode(post).append($line("a"))));
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(types()).toEqual(["social-post:a\n\n"]);
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(types()).toEqual(["social-post:a", "paragraph:"]);
  open.change(() => put($createSocialPostNode().append($line())));
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(types()).toEqual(["paragraph:"]);
  open.change(() => put($createSocialPostNode({ link }).append($line())));
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(types()).toEqual(["social-post:", "paragraph:"]);
});

test("Backspace takes a post apart only at its very start; the down arrow leaves it only at its very end", () => {
  open.change(() => {
    put($createSocialPostNode(post).append($line("a"), $line("b")));
    expect($unwrapPostAtStart()).toBe(false);
    expect($leavePostDownwards()).toBe(true);
    $getRoot().getFirstDescendant()?.selectStart();
    expect($leavePostDownwards()).toBe(false);
    expect($unwrapPostAtStart()).toBe(true);
  });
  expect(types()).toEqual(["paragraph:a", "paragraph:b", "paragraph:"]);
});

test("from the fields the caret goes to the words while there are none, else below", () => {
  open.change(() => put($createSocialPostNode(post).append($line())));
  open.change(() => open.editor.dispatchCommand(LEAVE_SOCIAL_POST_FIELDS_COMMAND, undefined));
  expect(caretIn()).toBe("social-post");
  open.change(() => put($createSocialPostNode(post).append($line("a"))));
  open.change(() => open.editor.dispatchCommand(LEAVE_SOCIAL_POST_FIELDS_COMMAND, undefined));
  expect(caretIn()).toBe("paragraph");
});

test("a quote is not made of a post", () => {
  open.change(() => put($createSocialPostNode(post).append($line("a"))));
  open.change(() => open.editor.dispatchCommand(INSERT_QUOTE_COMMAND, undefined));
  expect(types()).toEqual(["social-post:a"]);
});

test("what is missing stands beside the post", () => {
  const caption = () => open.editor.getRootElement()?.querySelector("figcaption")?.textContent;
  open.change(() => put($createSocialPostNode().append($line("a"))));
  expect(caption()).toBe("Author and link missing. Press Tab");
  open.change(() => put($createSocialPostNode({ handle: "ada", platform: "x" }).append($line("a"))));
  expect(caption()).toBe("@ada on XLink missing. Press Tab");
  open.change(() => put($createSocialPostNode(post).append($line("a"))));
  expect(caption()).toBe("@ada on X");
});
