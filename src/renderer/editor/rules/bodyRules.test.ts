// @vitest-environment jsdom
import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $createResultsBlockNode, ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $createSocialPostNode } from "@body/nodes/SocialPostNode";
import { $createHorizontalRuleNode } from "@lexical/extension";
import { $createLinkNode } from "@lexical/link";
import { $createListItemNode, $createListNode } from "@lexical/list";
import { $createHeadingNode, $createQuoteNode } from "@lexical/rich-text";
import { $createTableCellNode, $createTableNode, $createTableRowNode } from "@lexical/table";
import { $create, $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalNode } from "lexical";
import { afterEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

function put(...nodes: LexicalNode[]): void {
  $getRoot()
    .clear()
    .append(...nodes);
}
const $line = (text: string) => $createParagraphNode().append($createTextNode(text));
const text = (text: string) => ({ type: "text", text });

test("text keeps bold, italic and strikethrough, and no style", () => {
  open.change(() => {
    const node = $createTextNode("x").setStyle("color: red");
    for (const format of ["bold", "underline", "code", "highlight", "superscript"] as const) node.toggleFormat(format);
    put($createParagraphNode().append(node).setFormat("center").setIndent(3));
  });
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ ...text("x"), marks: ["bold"] }] }]);
  expect(open.editor.getRootElement()?.innerHTML).not.toMatch(/style|<u>|<code>|<mark>|<sup>/);
});

test("links go to the web or to a mailbox", () => {
  open.change(() => {
    const links = ["javascript:x()", "https://example.org/a b", "data:text/html,x", "mailto:desk@example.org"].map(
      (url) => $createLinkNode(url, { target: "_blank", title: "t" }).append($createTextNode(url.slice(0, 4))),
    );
    put($createParagraphNode().append(...links));
  });
  expect(open.blocks()).toEqual([
    {
      type: "paragraph",
      children: [
        text("java"),
        { type: "link", href: "https://example.org/a%20b", children: [text("http")] },
        text("data"),
        { type: "link", href: "mailto:desk@example.org", children: [text("mail")] },
      ],
    },
  ]);
  expect(open.editor.getRootElement()?.innerHTML).not.toMatch(/target|title/);
});

test("a post holds paragraphs, and stands in no other block", () => {
  open.change(() => {
    const list = $createListNode("bullet").append($createListItemNode().append($createTextNode("b")));
    const inner = $createSocialPostNode({ author: "Ann" }).append($line("c"));
    put($createSocialPostNode({ author: "Ann" }).append($line("a"), list, inner), $createSocialPostNode());
    $getRoot().append($createQuoteBlockNode().append($createSocialPostNode().append($line("d"))));
  });
  expect(open.blocks()).toMatchObject([
    { type: "socialPost", author: "Ann", paragraphs: [[text("a")], [text("b")], [text("c")]] },
    { type: "socialPost", paragraphs: [] },
    { type: "quote", paragraphs: [[text("d")]] },
  ]);
  const inside = open.editor.read(() =>
    $getRoot()
      .getChildren()
      .filter($isElementNode)
      .map((block) => block.getChildren().map((node) => node.getType())),
  );
  expect(inside).toEqual([["paragraph", "paragraph", "paragraph"], ["paragraph"], ["paragraph"]]);
});

test("headings have two levels", () => {
  open.change(() =>
    put(...(["h1", "h2", "h3", "h6"] as const).map((tag) => $createHeadingNode(tag).append($createTextNode(tag)))),
  );
  expect(open.blocks().map((block) => block.type === "heading" && block.level)).toEqual([1, 1, 2, 2]);
});

test("Lexical's quote becomes ours, and blocks in a quote become its paragraphs", () => {
  open.change(() => {
    const list = $createListNode("bullet").append($createListItemNode().append($createTextNode("b")));
    put(
      $createQuoteNode().append($createTextNode("theirs")),
      $createQuoteBlockNode({ speaker: "Ann" }).append(
        $createHeadingNode("h2").append($createTextNode("a")),
        list,
        $createHorizontalRuleNode(),
        $createQuoteBlockNode().append($line("c")),
      ),
      $createQuoteBlockNode({ speaker: "Bea" }),
    );
  });
  expect(open.blocks()).toMatchObject([
    { type: "quote", paragraphs: [[text("theirs")]] },
    { type: "quote", speaker: "Ann", paragraphs: [[text("a")], [text("b")], [text("c")]] },
    { type: "quote", speaker: "Bea", paragraphs: [] },
  ]);
});

test("results stand between blocks: out of a quote, a list, a cell or a line they come after it", () => {
  const subject = "0197f6a0-0000-7000-8000-000000000001";
  const live = { type: "results", kind: "contest", subject, frozen: false, view: null } as const;
  const $results = () => $createResultsBlockNode(live);
  const $item = (...nodes: LexicalNode[]) => $createListItemNode().append(...nodes);
  open.change(() =>
    put(
      $createQuoteBlockNode({ speaker: "Ann" }).append($line("a"), $results()),
      $createListNode("bullet").append(
        $item($createTextNode("b")),
        $item($createListNode("bullet").append($item($results()))),
        $item($createTextNode("c")),
      ),
      $createTableNode().append($createTableRowNode().append($createTableCellNode().append($line("d"), $results()))),
      $line("e").append($results(), $createTextNode("f")),
      $results(),
    ),
  );
  expect(open.blocks()).toMatchObject([
    { type: "quote", speaker: "Ann", paragraphs: [[text("a")]] },
    live,
    { type: "list", items: ["b", "c"].map((words) => ({ children: [text(words)], lists: [] })) },
    live,
    { type: "table", rows: [[{ paragraphs: [[text("d")]] }]] },
    live,
    { type: "paragraph", children: [text("ef")] },
    live,
    live,
  ]);
});

test("results that point to nothing are dropped", () => {
  open.change(() => put($create(ResultsBlockNode), $line("a")));
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [text("a")] }]);
});

test("a cell holds paragraphs, and a table no other table", () => {
  open.change(() => {
    const inner = $createTableNode().append(
      $createTableRowNode().append(
        $createTableCellNode().append($line("x")),
        $createTableCellNode().append($line("y")),
      ),
    );
    const cell = $createTableCellNode().append(
      $line("a"),
      inner,
      $createHeadingNode("h2").append($createTextNode("b")),
    );
    put($createTableNode().append($createTableRowNode().append(cell.setBackgroundColor("red"))));
  });
  expect(open.blocks()).toMatchObject([
    { type: "table", rows: [[{ paragraphs: [[text("a")], [text("x y")], [text("b")]] }]] },
  ]);
  expect(open.editor.getRootElement()?.innerHTML).not.toMatch(/red/);
});
