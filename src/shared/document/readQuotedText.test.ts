import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuotedText } from "./readQuotedText";

function read(text: string): string | undefined {
  const found = readQuotedText(text);
  if (!found) return undefined;
  const { from, to, speaker, role, party, endsInComma } = found;
  return [text.slice(from, to) + (endsInComma ? "." : ""), speaker, role, party].join(" | ");
}

test.each([
  ["“We have won,” said Tudor Evans.", "We have won. | Tudor Evans |  | "],
  ['"We have won!" said Tudor Evans', "We have won! | Tudor Evans |  | "],
  ["« C’est fini », said Anne-Marie de la Tour.", "C’est fini | Anne-Marie de la Tour |  | "],
  ["‘It’s over,’ said Zoë O’Neill, the mayor.", "It’s over. | Zoë O’Neill | the mayor | "],
  ["'It's over' says J. Smith", "It's over | J. Smith |  | "],
  ["“We have won,” Tudor Evans said.", "We have won. | Tudor Evans |  | "],
  ["“We have won,” Tudor Evans, the council leader, said.", "We have won. | Tudor Evans | the council leader | "],
  ["“We have won.” — Tudor Evans, council leader (Labour)", "We have won. | Tudor Evans | council leader | Labour"],
  ["“We have won.”\n\n– Tudor Evans", "We have won. | Tudor Evans |  | "],
  ["Tudor Evans: “We have won.”", "We have won. | Tudor Evans |  | "],
  ["  Tudor Evans (Labour): “Two lines\n\nof it.” ", "Two lines\n\nof it. | Tudor Evans |  | Labour"],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "“We have won.”",
  "We have won, said Tudor Evans.",
  "“We have won,” she said.",
  "“We have won,” He said.",
  "“Yes,” said Ann Lee. “No,” said Bob Day.",
  "“We have won,” said Tudor Evans. Nobody answered that at first.",
  "The count: “We have won.”x",
  "result: “We have won.”",
])("%s is no quote with one speaker", (text) => {
  expect(read(text)).toBeUndefined();
});

test("any text is read, at once, and what is found lies in it", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("“", "”", '"', "'", "‘", "’", ",", " said ", "Ann ", ": ", " — ", "(", ")", "a".repeat(500)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const found = readQuotedText(text);
      expect(!found || (found.from <= found.to && text.includes(found.speaker))).toBe(true);
    }),
  );
});
