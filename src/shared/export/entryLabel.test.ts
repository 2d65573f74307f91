import { describe, expect, test } from "vitest";
import type { ResultsView } from "../results/resultsView";
import { entryLabel } from "./entryLabel";
import { bodyOf, paragraph } from "./testing/filedEntry";
import { frozenTally, frozenView, liveTally } from "./testing/ordinaryResults";

describe("entryLabel", () => {
  test("is the title, else the first words, else a plain word", () => {
    const body = bodyOf({ type: "divider" }, paragraph("  "), paragraph("First\n boxes  in"), paragraph("Second"));
    expect(entryLabel({ title: " Polls close ", body })).toBe("Polls close");
    expect(entryLabel({ title: " ", body })).toBe("First boxes in");
    expect(entryLabel({ title: "", body: bodyOf() })).toBe("Update");
  });

  test("is the line of a table of results, else its caption, and never its figures", () => {
    const label = (view: ResultsView) => entryLabel({ title: "", body: bodyOf({ ...frozenTally, view }) });
    expect(label(frozenView)).toBe("English local elections 2018, after 7 of 150 councils");
    expect(label({ ...frozenView, line: "Labour GAIN Plymouth" })).toBe("Labour GAIN Plymouth");
    expect(entryLabel({ title: "", body: bodyOf(liveTally, paragraph("Then")) })).toBe("Then");
  });

  test("is cut between words, and never within a character", () => {
    const long = entryLabel({ title: "", body: bodyOf(paragraph("counting goes on, ".repeat(20))) });
    expect(long).toBe(`${"counting goes on, ".repeat(4)}counting goes on…`);
    expect(entryLabel({ title: "", body: bodyOf(paragraph(`a${"😀".repeat(60)}`)) })).toBe(`a${"😀".repeat(44)}…`);
  });
});
