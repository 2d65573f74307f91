import { describe, expect, test } from "vitest";
import type { Table } from "../document/blocks/table";
import { plainTextOfCell } from "../document/blocks/table";
import { parseDocument, plainTextOfBlock } from "../document/document";
import { changesOfControl, controlOnTheEve, controls } from "./changesOfControl";
import { localElections2018 } from "./localElections2018";

const { details, entries, finishedAt, summary } = localElections2018;
const blocks = entries.flatMap((entry) => entry.body.blocks);
const tables = blocks.filter((block) => block.type === "table");

/** The body rows of the table whose caption holds `words`. */
function rowsOf(words: string): readonly (readonly string[])[] {
  const found: readonly Table[] = tables.filter((table) => table.caption.includes(words));
  expect(found).toHaveLength(1);
  return found.flatMap((table) => table.rows.slice(1).map((row) => row.map(plainTextOfCell)));
}

const numberOf = (cell: string | undefined) => Number((cell ?? "").replace("−", "-"));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("the sample blog", () => {
  test("every body and the summary are documents", () => {
    for (const document of [summary, ...entries.map((entry) => entry.body)]) {
      expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
      expect(document.blocks.length).toBeGreaterThan(0);
    }
  });

  test("at least 25 entries tell the two days, in order, before the blog was finished", () => {
    const times = entries.map((entry) => Temporal.PlainDateTime.from(entry.time).toZonedDateTime(details.timeZone));
    const onTheTwoDays = entries.filter((entry) => /^2018-05-0[34]T/.test(entry.time));
    expect(onTheTwoDays.length).toBeGreaterThanOrEqual(25);
    expect(new Set(onTheTwoDays.map((entry) => entry.time.slice(0, 10))).size).toBe(2);
    const instants = [...times.map((time) => time.epochMilliseconds), Date.parse(finishedAt)];
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
    expect(entries.every((entry) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(entry.time))).toBe(true);
  });

  test("everything is filed and signed, one entry is pinned, some are key", () => {
    expect(entries.every((entry) => entry.status === "filed" && entry.title && entry.authors.length > 0)).toBe(true);
    expect(entries.filter((entry) => entry.pinned)).toHaveLength(1);
    expect(entries.filter((entry) => entry.key).length).toBeGreaterThan(5);
  });

  test("every kind of block is shown, every quote has a speaker and a source", () => {
    expect(new Set(blocks.map((block) => block.type)).size).toBe(6);
    const quotes = blocks.filter((block) => block.type === "quote");
    expect(quotes.length).toBeGreaterThanOrEqual(4);
    expect(quotes.every((quote) => quote.speaker && quote.source.startsWith("https://"))).toBe(true);
  });
});

describe("the figures", () => {
  test("each of the fifteen changes has an entry that names the council, whom it goes from and to whom", () => {
    expect(changesOfControl).toHaveLength(15);
    for (const { council, from, to } of changesOfControl) {
      const telling = entries.filter(({ title, body }) => {
        const words = body.blocks.filter((block) => block.type === "paragraph").map(plainTextOfBlock);
        const told = `${title}\n${words.join("\n")}`.toLowerCase();
        return title.includes(council) && [from, to].every((control) => told.includes(control.toLowerCase()));
      });
      expect(telling, council).toHaveLength(1);
    }
    expect(rowsOf("fifteen changes")).toEqual(changesOfControl.map(({ council, from, to }) => [council, from, to]));
  });

  test("the final table is what was held on the eve and the changes since, and adds up to 150", () => {
    const rows = rowsOf("all 150");
    for (const control of controls) {
      const change =
        changesOfControl.filter(({ to }) => to === control).length -
        changesOfControl.filter(({ from }) => from === control).length;
      const row = rows.find(([name]) => name === control);
      expect([control, numberOf(row?.[1]), numberOf(row?.[2])]).toEqual([
        control,
        controlOnTheEve[control] + change,
        change,
      ]);
    }
    expect(sum(rows.slice(0, -1).map((row) => numberOf(row[1])))).toBe(150);
    expect(rows.at(-1)?.slice(1).map(numberOf)).toEqual([150, 0]);
    expect(sum(Object.values(controlOnTheEve))).toBe(150);
  });

  test("the table of 94 declarations adds up", () => {
    const rows = rowsOf("94 of 150");
    expect(rows.map((row) => numberOf(row[1]))).toEqual([28, 48, 4, 14]);
    expect(sum(rows.map((row) => numberOf(row[1])))).toBe(94);
  });

  test("seats in the tables of single councils add up", () => {
    expect(sum(rowsOf("Richmond upon Thames").map((row) => numberOf(row[1])))).toBe(54);
    expect(sum(rowsOf("Richmond upon Thames").map((row) => numberOf(row[2])))).toBe(0);
    expect(sum(rowsOf("South Cambridgeshire").map((row) => numberOf(row[1])))).toBe(45);
  });

  test("the holds of Enfield and Merton are told", () => {
    const titles = entries.map((entry) => entry.title).join("\n");
    expect(titles).toContain("Labour hold Enfield");
    expect(titles).toContain("Labour hold Merton");
  });
});
