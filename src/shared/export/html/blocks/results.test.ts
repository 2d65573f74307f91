// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { ResultsView } from "../../../results/resultsView";
import { bodyOf, paragraph } from "../../testing/filedEntry";
import { frozenTally, frozenView, liveAuthority, liveContest, liveTally } from "../../testing/ordinaryResults";
import type { BodyPlace } from "../bodyPlace";
import { createPageContext } from "../pageContext";
import { writeBody } from "../writeBody";

const place: BodyPlace = {
  ...createPageContext({ timeZone: "Europe/London", language: "en-GB" }, {}),
  name: () => "the entry of 4 May, 02:14, “Nonsuch”",
  title: "",
  day: "2018-05-04",
};

function written(changes: Partial<ResultsView>, at: Partial<BodyPlace> = {}, above: readonly string[] = []): Element {
  const table = { ...frozenTally, view: { ...frozenView, ...changes } };
  const page = document.createElement("div");
  page.innerHTML = writeBody(bodyOf(...above.map((words) => paragraph(words)), table), { ...place, ...at }).toString();
  return page;
}

const textOf = (page: Element, selector: string) => page.querySelector(selector)?.textContent;

describe("a table of results", () => {
  test("has a caption, scoped headers, figures on the right and the sum in the foot", () => {
    const page = written({});
    expect(textOf(page, "caption")).toBe(frozenView.caption);
    const heads = [...page.querySelectorAll("thead th")];
    expect(heads.map((head) => [head.getAttribute("scope"), head.textContent])).toEqual(
      ["Party", "Councils", "Change", "Seats", "Change"].map((label) => ["col", label]),
    );
    expect([...page.querySelectorAll("tbody th[scope=row]")].map((head) => head.textContent)).toEqual([
      "Labour",
      "Conservative",
      "No overall control",
    ]);
    expect([...page.querySelectorAll("tfoot tr > *")].map((cell) => cell.textContent)).toEqual([
      "Total",
      "7",
      "",
      "203",
      "",
    ]);
    expect(page.querySelectorAll("td:not(.number)")).toHaveLength(0);
  });

  test("says who won in words, and not by bold type alone", () => {
    const columns = ["Candidate", "Party", "Votes", "Result"];
    const page = written({
      columns: columns.map((label) => ({ label, numeric: label === "Votes" })),
      rows: [
        { cells: ["Ann", "Labour", "1,405", "Elected"], bar: null, won: true, total: false },
        { cells: ["Bob", "Green", "412", ""], bar: null, won: false, total: false },
      ],
    });
    expect(textOf(page, "thead th")).toBe("Candidate Party, Result");
    expect([...page.querySelectorAll("tr.won")].map((row) => row.textContent)).toEqual(["Ann Labour, Elected1,405"]);
    expect(textOf(page, "tbody tr:not(.won) th")).toBe("Bob Green");
    expect(page.querySelector("tfoot")).toBeNull();
  });

  test("has bars that are drawn to scale in the party's colours and are not read out", () => {
    const bars = [...written({}).querySelectorAll(".bar")];
    expect(bars.map((bar) => bar.getAttribute("style"))).toEqual([
      "--size: 57.1%; --bar: #e4003b; --bar-dark: #e4003b",
      "--size: 28.6%; --bar: #0087dc; --bar-dark: #0087dc",
    ]);
    for (const bar of bars) expect(bar.getAttribute("aria-hidden")).toBe("true");
  });

  test("draws a bar without a colour that is none, and with a length that is one", () => {
    const bars = [Number.NaN, -1, 2].map((fraction) => ({ fraction, colour: { light: "#0087dc", dark: "red" } }));
    const rows = bars.map((bar) => ({ cells: ["x", "", "", "", ""], bar, won: false, total: false }));
    const styles = [...written({ rows }).querySelectorAll(".bar")].map((bar) => bar.getAttribute("style"));
    expect(styles).toEqual(["--size: 0%", "--size: 0%", "--size: 100%"]);
  });

  test("prints the line, unless the title or a block above says the same", () => {
    const line = "Labour GAIN Plymouth from the Conservatives";
    expect(textOf(written({ line }), ".result strong")).toBe(line);
    expect(textOf(written({ line }, { title: "Labour GAIN Plymouth" }, ["Counting ends."]), ".result")).toBe(line);
    expect(textOf(written({ line }, { title: "Labour gain Plymouth from the Conservatives" }), ".result")).toBe(
      undefined,
    );
    expect(textOf(written({ line }, {}, [`${line}.`]), ".result")).toBe(undefined);
    expect(textOf(written({ line: "" }), ".result")).toBe(undefined);
    const below = bodyOf({ ...frozenTally, view: { ...frozenView, line } }, paragraph(line));
    expect(writeBody(below, place).toString()).toContain(`<strong>${line}</strong>`);
  });

  test("says of which moment it is, with the day where the reader stands under another", () => {
    expect(textOf(written({}), ".table-notes")).toBe(
      "As of 00:31. Changes are against 2014. The figures have been corrected since.",
    );
    expect(textOf(written({ notes: [] }, { day: "" }), ".table-notes")).toBe("As of 00:31, 4 May.");
    expect(textOf(written({ notes: [] }, { day: "2018-05-03" }), ".table-notes")).toBe("As of 00:31, 4 May.");
    expect(written({}).querySelector("time")?.getAttribute("datetime")).toBe("2018-05-04T00:31:00+01:00");
    expect(textOf(written({ asOf: null }), ".table-notes")).toBe(
      "Changes are against 2014. The figures have been corrected since.",
    );
    expect(textOf(written({ asOf: null, notes: [] }), ".table-notes")).toBe(undefined);
  });

  test("lists the facts", () => {
    const facts = [...written({}).querySelectorAll("dl > div")].map((fact) => fact.textContent);
    expect(facts).toEqual(["Declared 7 of 150", "Still to come 143"]);
    expect(textOf(written({ facts: [] }), "dl")).toBe(undefined);
  });

  test("whose data is gone stops the export with the entry and what is missing", () => {
    const missing = (block: typeof liveContest) => () => writeBody(bodyOf(block), place);
    const said = "a table of results in the entry of 4 May, 02:14, “Nonsuch” points to";
    expect(missing(liveContest)).toThrow(`${said} a contest that is not in the blog`);
    expect(missing(liveAuthority)).toThrow(`${said} an authority that is not in the blog`);
    expect(missing(liveTally)).toThrow(`${said} an election that is not in the blog`);
  });
});
