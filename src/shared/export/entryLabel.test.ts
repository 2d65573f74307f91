import { describe, expect, test } from "vitest";
import { entryLabel } from "./entryLabel";
import { bodyOf, paragraph } from "./testing/filedEntry";

describe("entryLabel", () => {
  test("is the title, else the first words, else a plain word", () => {
    const body = bodyOf({ type: "divider" }, paragraph("  "), paragraph("First\n boxes  in"), paragraph("Second"));
    expect(entryLabel({ title: " Polls close ", body })).toBe("Polls close");
    expect(entryLabel({ title: " ", body })).toBe("First boxes in");
    expect(entryLabel({ title: "", body: bodyOf() })).toBe("Update");
  });

  test("is cut between words, and never within a character", () => {
    const long = entryLabel({ title: "", body: bodyOf(paragraph("counting goes on, ".repeat(20))) });
    expect(long).toBe(`${"counting goes on, ".repeat(4)}counting goes on…`);
    expect(entryLabel({ title: "", body: bodyOf(paragraph(`a${"😀".repeat(60)}`)) })).toBe(`a${"😀".repeat(44)}…`);
  });
});
