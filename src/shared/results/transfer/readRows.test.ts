import { describe, expect, it } from "vitest";
import { readDelimited } from "./readDelimited";
import { readRows } from "./readRows";
import { UnreadableFileError } from "./UnreadableFileError";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readRows", () => {
  it("reads Windows-1252, with é, £, a dash and a curly apostrophe", async () => {
    const words = Uint8Array.from([
      ...latin("Ward,Candidate\nSutton,Ren"),
      0xe9,
      ...latin(" O"),
      0x92,
      ...latin("Neill "),
      0x96,
      0xa3,
    ]);
    expect(await readRows(words)).toEqual({
      rows: [
        ["Ward", "Candidate"],
        ["Sutton", "René O’Neill –£"],
      ],
      format: "Windows-1252",
    });
  });

  it("reads UTF-8 with and without a byte order mark", async () => {
    expect(await readRows(utf8("a,é"))).toEqual({ rows: [["a", "é"]], format: "UTF-8" });
    expect(await readRows(utf8("\ufeffa,é"))).toEqual({ rows: [["a", "é"]], format: "UTF-8 with BOM" });
  });

  it("reads UTF-16, as Excel writes Unicode text", async () => {
    const text = "\ufeffWard\tVotes\r\nMôn\t12\r\n";
    const little = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    const rows = [
      ["Ward", "Votes"],
      ["Môn", "12"],
    ];
    expect(await readRows(little)).toEqual({ rows, format: "UTF-16" });
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    expect(await readRows(big)).toEqual({ rows, format: "UTF-16" });
  });

  it("reads a file of nothing as no rows", async () => {
    expect((await readRows(new Uint8Array())).rows).toEqual([]);
    expect((await readRows(utf8("\r\n\r\n"))).rows).toEqual([]);
  });

  it("refuses what is no text", async () => {
    await expect(readRows(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).rejects.toThrow(UnreadableFileError);
    await expect(readRows(new Uint8Array(33 * 1024 * 1024))).rejects.toThrow("larger than 32 MB");
  });
});

describe("readDelimited", () => {
  it.each([
    ["commas", "a,b\nc,d"],
    ["semicolons", "a;b\nc;d"],
    ["tabs", "a\tb\nc\td"],
    ["CRLF", "a,b\r\nc,d\r\n"],
    ["CR", "a,b\rc,d\r"],
    ["mixed line endings", "a,b\r\nc,d\n"],
    ["quotation marks", '"a","b"\n"c","d"'],
  ])("reads %s", (_, text) => {
    expect(readDelimited(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps commas, quotation marks and line breaks within a cell", () => {
    expect(readDelimited('"Smith, Jo ""Boy""",1\r\n"two\r\nlines",2')).toEqual([
      ['Smith, Jo "Boy"', "1"],
      ["two\r\nlines", "2"],
    ]);
  });

  it("reads thousands' commas in a sheet of semicolons", () => {
    expect(readDelimited("Ward;Votes\nNonsuch;1,405\nCheam;2,011")).toEqual([
      ["Ward", "Votes"],
      ["Nonsuch", "1,405"],
      ["Cheam", "2,011"],
    ]);
  });

  it("says in one sentence where a quotation mark does not close", () => {
    expect(() => readDelimited('a,b\n"c,d\ne,f')).toThrow(
      /^A cell in row \d begins with a quotation mark that is not closed/,
    );
  });
});

function latin(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
