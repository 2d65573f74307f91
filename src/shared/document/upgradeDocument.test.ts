import { expect, test } from "vitest";
import { documentVersion, parseDocument } from "./document";

/** As version 1 wrote it. Frozen: blogs and handover files hold such documents for good. */
const version1 = JSON.parse(`{
  "version": 1,
  "blocks": [
    { "type": "paragraph", "children": [{ "type": "text", "text": "Read out at last:", "marks": ["bold"] }] },
    {
      "type": "quote",
      "paragraphs": [[{ "type": "text", "text": "We have won." }], [{ "type": "lineBreak" }]],
      "speaker": "Tudor Evans", "role": "council leader", "party": "Labour",
      "place": "Plymouth Guildhall", "source": "https://www.example.org/count"
    },
    { "type": "quote", "paragraphs": [], "speaker": "", "role": "", "party": "", "place": "", "source": "" },
    { "type": "divider" }
  ]
}`);

test("a document of version 1 keeps every word, and its quotes do not say what nobody knew then", () => {
  const document = parseDocument(version1);
  expect(document.version).toBe(documentVersion);
  const unknown = { manner: "", saidAt: null, checkedBy: "" };
  expect(document.blocks).toEqual(
    version1.blocks.map((block: { type: string }) => (block.type === "quote" ? { ...block, ...unknown } : block)),
  );
  expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

test("what is no document of any version is refused, a newer one too", () => {
  expect(() => parseDocument({ version: 3, blocks: [] })).toThrow("not a document: version");
  expect(() => parseDocument({ version: 0, blocks: [] })).toThrow("not a document: version");
  expect(() => parseDocument({ version: 1, blocks: "none" })).toThrow("not a document");
  expect(() => parseDocument({ version: 1, blocks: [{ type: "quote", speaker: 1 }] })).toThrow("not a document");
  expect(() => parseDocument(null)).toThrow("not a document");
});
