// @vitest-environment jsdom
import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $createResultsBlockNode, $isResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $getClipboardDataFromSelection, $insertDataTransferForRichText } from "@lexical/clipboard";
import { getExtensionDependencyFromEditor } from "@lexical/extension";
import type { ResultsBlock } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, PASTE_COMMAND } from "lexical";
import { afterEach, expect, test, vi } from "vitest";
import { openBody } from "../../testing/openBody";
import { $selectBlock } from "../whole/wholeBlock";
import { ShownResultsExtension } from "./ShownResultsExtension";

let open = openBody();
afterEach(() => {
  vi.unstubAllGlobals();
  open.close();
  open = openBody();
});

const view: ResultsView = {
  caption: "Nonsuch <b>",
  line: "Conservatives GAIN Nonsuch",
  columns: [
    { label: "Candidate", numeric: false },
    { label: "Votes", numeric: true },
  ],
  rows: [{ cells: ["A. Smith", "1,405"], bar: null, won: true, total: false }],
  facts: [{ label: "Turnout", value: "35.2%" }],
  notes: ["Changes are against 2014."],
  asOf: null,
};
const live: ResultsBlock = {
  type: "results",
  kind: "contest",
  subject: "0197f6a0-0000-7000-8000-000000000001",
  frozen: false,
  view: null,
};
const words =
  "Conservatives GAIN Nonsuch\nNonsuch <b>\nCandidate\tVotes\nA. Smith\t1,405\nTurnout: 35.2%\nChanges are against 2014.";
const paragraph = (text: string) => ({ type: "paragraph", children: [{ type: "text", text }] });

const show = (shown: ResultsView | undefined) => {
  getExtensionDependencyFromEditor(open.editor, ShownResultsExtension).output.viewOf.value = () => shown;
};
const $line = (text: string) => $createParagraphNode().append($createTextNode(text));

function put(block: ResultsBlock): void {
  open.change(() => {
    $getRoot().clear().append($line("before"), $line("and"), $createResultsBlockNode(block), $line("after"));
  });
}

const selectBlock = () =>
  open.change(() => {
    const node = $getRoot().getChildren().find($isResultsBlockNode);
    if (node) $selectBlock(node);
  });

const keyOfFirst = () => $getRoot().getFirstChildOrThrow().getKey();

function copied() {
  let data: ReturnType<typeof $getClipboardDataFromSelection> | undefined;
  open.change(() => {
    data = $getClipboardDataFromSelection();
  });
  if (!data) throw new Error("nothing was copied");
  return data;
}

/** Only what the editor asks of a real one: jsdom has none. */
const transferOf = (data: Readonly<Record<string, string | undefined>>) =>
  ({ getData: (type: string) => data[type] ?? "", types: Object.keys(data), files: [] }) as unknown as DataTransfer;

function paste(data: Readonly<Record<string, string | undefined>>): void {
  open.change(() => {
    const selection = $getSelection();
    if (selection) $insertDataTransferForRichText(transferOf(data), selection);
  });
}

test("a live block goes to other programs as the table that is seen", () => {
  put(live);
  show(view);
  selectBlock();
  const { "text/plain": text, "text/html": html } = copied();
  expect(text).toBe(words);
  expect(html).toBe(
    "<figure><p><strong>Conservatives GAIN Nonsuch</strong></p><table><caption>Nonsuch &lt;b&gt;</caption>" +
      '<thead><tr><th scope="col">Candidate</th><th scope="col">Votes</th></tr></thead>' +
      '<tbody><tr><th scope="row">A. Smith</th><td>1,405</td></tr></tbody></table>' +
      "<p>Turnout: 35.2%</p><p>Changes are against 2014.</p></figure>",
  );
});

test("between words it stands where it stood, forwards and backwards", () => {
  put({ ...live, frozen: true, view });
  for (const isBackward of [false, true]) {
    open.change(() => {
      const selection = $getRoot().getFirstDescendant()?.selectStart();
      const last = $getRoot().getLastDescendant();
      if (!selection || !last) return;
      selection.focus.set(last.getKey(), 3, "text");
      selection.anchor.set(selection.anchor.key, 2, "text");
      if (!isBackward) return;
      const { key } = selection.anchor;
      selection.anchor.set(last.getKey(), 3, "text");
      selection.focus.set(key, 2, "text");
    });
    const { "text/plain": text, "text/html": html } = copied();
    expect(text).toBe(`fore\nand\n\n${words}\n\naft`);
    expect(html).toContain("<table><caption>");
  }
});

test("without results Lexical's own words are copied, and unknown figures copy nothing", () => {
  put(live);
  show(undefined);
  selectBlock();
  expect(copied()["text/plain"]).toBe("");
  expect(copied()["text/html"]).toBe("");
  open.change(() => $getRoot().getFirstChild()?.selectStart().focus.set(keyOfFirst(), 1, "element"));
  expect(copied()["text/plain"]).toBe("before");
});

test("pasted in the same window the block comes back whole, frozen or live", () => {
  for (const block of [live, { ...live, kind: "authority", frozen: true, view } as const]) {
    put(block);
    selectBlock();
    const data = copied();
    open.change(() => $getRoot().clear().append($line("x")).selectEnd());
    paste(data);
    expect(open.blocks()).toEqual([paragraph("x"), block]);
  }
});

test("pasted into a quote it comes after the quote", () => {
  put(live);
  open.change(() => $getRoot().select(1, 4));
  const data = copied();
  open.change(() => {
    const quote = $createQuoteBlockNode({ speaker: "Ann" }).append($line("said"));
    $getRoot().clear().append(quote, $line("next"));
    quote.selectEnd();
  });
  paste(data);
  expect(open.blocks()).toMatchObject([
    { type: "quote", paragraphs: [[{ text: "saidand" }], [{ text: "after" }]] },
    live,
    paragraph("next"),
  ]);
});

test("a paste over a selected block goes into a new line after it", () => {
  put(live);
  selectBlock();
  // jsdom has neither of the events that Lexical compares this one with.
  vi.stubGlobal("DragEvent", class DragEvent extends Event {});
  vi.stubGlobal("ClipboardEvent", class ClipboardEvent extends Event {});
  const event = Object.assign(new Event("paste", { cancelable: true }), {
    clipboardData: transferOf({ "text/plain": "pasted" }),
  }) as unknown as ClipboardEvent;
  open.change(() => open.editor.dispatchCommand(PASTE_COMMAND, event));
  expect(open.blocks()).toEqual([paragraph("before"), paragraph("and"), live, paragraph("pasted"), paragraph("after")]);
});

test("what is not valid is not taken from the clipboard", () => {
  put(live);
  const nodes = [
    { type: "results-block", version: 1, kind: "x", subject: live.subject, frozenView: '{"caption":"<img>"}' },
    { type: "results-block", version: 1, kind: "contest", subject: "javascript:alert(1)", frozenView: "" },
  ];
  const { namespace } = JSON.parse(
    (() => {
      selectBlock();
      return copied()["application/x-lexical-editor"] ?? "";
    })(),
  );
  open.change(() => $getRoot().clear().append($line("x")).selectEnd());
  paste({ "application/x-lexical-editor": JSON.stringify({ namespace, nodes }) });
  expect(open.blocks()).toEqual([paragraph("x"), live]);
});
