import { describe, expect, test } from "vitest";
import { escapeHtml, escapeScriptJson } from "./escape";

describe("escapeHtml", () => {
  test("markup becomes character references, and only once", () => {
    expect(escapeHtml(`<b a="1">Tom & Jess's &amp; ]]></b>`)).toBe(
      "&lt;b a=&quot;1&quot;&gt;Tom &amp; Jess's &amp;amp; ]]&gt;&lt;/b&gt;",
    );
  });

  test("what HTML does not allow becomes U+FFFD, and whole characters beyond the basic plane stay", () => {
    expect(escapeHtml("a\u0000b\u0007c\u007Fd\u0085e\uFFFEf\u{10FFFF}g\uFDD0h\fi")).toBe("a�b�c�d�e�f�g�h�i");
    expect(escapeHtml("\uD83D \uDE00 😀")).toBe("� � 😀");
    expect(escapeHtml("one\r\ntwo\rthree\tfour\n")).toBe("one\ntwo\nthree\tfour\n");
  });

  test("no character of the basic plane comes out as markup or as one that HTML does not allow", () => {
    const harmful = /[<>"]|&(?!amp;|lt;|gt;|quot;)|[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/u;
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter((code) => harmful.test(escapeHtml(String.fromCharCode(code))))).toEqual([]);
  });

  test("bidi controls end where the text ends", () => {
    expect(escapeHtml("plain עברית")).toBe("plain עברית");
    expect(escapeHtml("\u202Egnp.exe")).toBe("\u2068\u202Egnp.exe\u2069");
    expect(escapeHtml("a \u2067b")).toBe("\u2068a \u2067b\u2069\u2069");
    expect(escapeHtml("a\u2069\u202Eb")).toBe("\u2068a\u202Eb\u2069");
    expect(escapeHtml("\u2067a\u2069 b")).toBe("\u2068\u2067a\u2069 b\u2069");
  });
});

describe("escapeScriptJson", () => {
  test("nothing in it ends a script element or begins a comment, and it reads back as it was", () => {
    const data = { a: "</script><!-- & ]]>", b: ["\u2028\u2029", { c: 'quo"te', d: 5 }] };
    const json = escapeScriptJson(data);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(data);
  });

  test("its texts are cleaned as those of the page are", () => {
    expect(JSON.parse(escapeScriptJson(["a\u0000b\uD83D", "\u202Egnp.exe", "one\r\ntwo"]))).toEqual([
      "a\uFFFDb\uFFFD",
      "\u2068\u202Egnp.exe\u2069",
      "one\ntwo",
    ]);
  });
});
