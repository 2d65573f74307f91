import { expect, test } from "vitest";
import { noQuoteDetails, type Quote } from "../document/blocks/quote";
import { plainTextOfInlines } from "../document/inline";
import { attributeQuotes } from "./attributeQuotes";

function quote(...lines: readonly string[]): Quote {
  return {
    ...noQuoteDetails,
    type: "quote",
    paragraphs: lines.map((line) =>
      line
        .split("\n")
        .flatMap((text, index) => [
          ...(index > 0 ? [{ type: "lineBreak" } as const] : []),
          { type: "text", text } as const,
        ]),
    ),
  };
}

const paragraph = (text: string) => ({ type: "paragraph", children: [{ type: "text", text }] }) as const;

function read(...lines: readonly string[]) {
  return tell(attributeQuotes([quote(...lines)])[0]);
}

function tell(block: { readonly type: string } | undefined) {
  const { paragraphs, speaker, role, party } = block as Quote;
  return [paragraphs.map(plainTextOfInlines), speaker, role, party];
}

test("the last line says who said it", () => {
  expect(read("It is over.", "— Ann Lee, mayor (Labour)")).toEqual([["It is over."], "Ann Lee", "mayor", "Labour"]);
  expect(read("It is over.\nTruly.\n- Ann Lee")).toEqual([["It is over.\nTruly."], "Ann Lee", "", ""]);
});

test("what names nobody, and a line that would leave no words, stays as it is", () => {
  expect(read("It is over.", "— and then he left the hall")[1]).toBe("");
  expect(read("— Ann Lee")).toEqual([["— Ann Lee"], "", "", ""]);
  const known = { ...quote("It is over.", "— Ann Lee"), speaker: "Bob Day" };
  expect(attributeQuotes([known])).toEqual([known]);
});

test("or the paragraph below it does, which goes", () => {
  const blocks = attributeQuotes([quote("It is over."), paragraph("— Ann Lee, mayor"), paragraph("– Bob Day")]);
  expect(blocks).toHaveLength(2);
  expect(tell(blocks[0])).toEqual([["It is over."], "Ann Lee", "mayor", ""]);
  expect(attributeQuotes([quote("It is over."), paragraph("— and so they left.")])).toHaveLength(2);
});
