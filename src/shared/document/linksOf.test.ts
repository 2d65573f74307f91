import { expect, test } from "vitest";
import { noQuoteDetails } from "./blocks/quote";
import { emptyPost } from "./blocks/socialPost";
import type { Inline } from "./inline";
import { linksOf } from "./linksOf";

test("every link of a body is found, wherever it stands, each once", () => {
  const link = (name: string): readonly Inline[] => [
    { type: "link", href: `https://${name}.example/`, children: [{ type: "text", text: name }] },
  ];
  const inner = { type: "list", ordered: false, items: [{ children: link("inner"), lists: [] }] } as const;
  const found = linksOf({
    version: 2,
    blocks: [
      { type: "paragraph", children: link("paragraph") },
      { type: "heading", level: 1, children: link("heading") },
      { type: "list", ordered: true, items: [{ children: link("list"), lists: [inner] }] },
      { type: "quote", paragraphs: [link("quote")], ...noQuoteDetails, source: "https://source.example/" },
      { ...emptyPost, paragraphs: [link("post")], link: "https://place.example/" },
      { type: "table", caption: "", rows: [[{ header: false, paragraphs: [link("cell")] }]] },
      { type: "divider" },
      { type: "paragraph", children: link("paragraph") },
    ],
  });
  expect(found).toEqual(
    ["paragraph", "heading", "list", "inner", "quote", "source", "post", "place", "cell"].map(
      (name) => `https://${name}.example/`,
    ),
  );
});
