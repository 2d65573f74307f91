import { expect, test } from "vitest";
import { noQuoteDetails } from "../document/blocks/quote";
import { type Block, documentVersion } from "../document/document";
import { fillTemplate } from "./fillTemplate";

const text = (words: string) => ({ type: "text", text: words }) as const;

test("what is known is filled in wherever it stands, in any case; the rest stays", () => {
  const blocks = (winner: string, place: string): readonly Block[] => [
    { type: "paragraph", children: [text(`${winner} won`), { type: "lineBreak" }, text("by {{majority}}")] },
    {
      type: "quote",
      ...noQuoteDetails,
      speaker: winner,
      paragraphs: [[{ type: "link", href: "https://example.org/", children: [text(place)] }]],
    },
    {
      type: "list",
      ordered: true,
      items: [
        {
          children: [text(place)],
          lists: [{ type: "list", ordered: false, items: [{ children: [text(winner)], lists: [] }] }],
        },
      ],
    },
    { type: "table", caption: place, rows: [[{ header: true, paragraphs: [[text(winner)]] }]] },
  ];
  const template = {
    title: "{{ Winner }} in {{place}}: {{majority}}",
    body: { version: documentVersion, blocks: blocks("{{winner}}", "{{PLACE}}") },
  } as const;
  expect(fillTemplate(template, { winner: "Ann Lee", place: "{{x}}" })).toEqual({
    title: "Ann Lee in {{x}}: {{majority}}",
    body: { version: documentVersion, blocks: blocks("Ann Lee", "{{x}}") },
  });
  expect(fillTemplate(template, {})).toEqual(template);
});
