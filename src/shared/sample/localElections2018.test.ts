import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { ResultsBlock } from "../document/blocks/results";
import { plainTextOfCell, type Table } from "../document/blocks/table";
import { parseDocument, plainTextOfBlock } from "../document/document";
import { authorityResult } from "../results/arithmetic/authorityResult";
import { contestResult } from "../results/arithmetic/contestResult";
import { currentDeclaration } from "../results/arithmetic/currentDeclaration";
import { tallyOf } from "../results/arithmetic/tally";
import { checkResults } from "../results/checks/checkResults";
import { type Results, resultsSchema } from "../results/results";
import { viewOf } from "../results/views/viewOf";
import { changesOfControl, controlOnTheEve, controls } from "./changesOfControl";
import { localElections2018 } from "./localElections2018";
import { controlNamed, localElections2018Id } from "./localElections2018Councils";
import { resultsAfter94, timeOf94 } from "./localElections2018Results";

const { details, entries, finishedAt, results, summary } = localElections2018;
const blocks = entries.flatMap((entry) => entry.body.blocks);
const tables = blocks.filter((block) => block.type === "table");
const resultsBlocks = blocks.filter((block) => block.type === "results");

/** The body rows of the table whose caption holds `words`. */
function rowsOf(words: string): readonly (readonly string[])[] {
  const found: readonly Table[] = tables.filter((table) => table.caption.includes(words));
  expect(found).toHaveLength(1);
  return found.flatMap((table) => table.rows.slice(1).map((row) => row.map(plainTextOfCell)));
}

/** The blocks in the entry of that title. */
function shownIn(title: string): readonly ResultsBlock[] {
  const entry = entries.filter((each) => each.title.includes(title));
  expect(entry, title).toHaveLength(1);
  return entry.flatMap(({ body }) => body.blocks.filter((block) => block.type === "results"));
}

/** Seats of one council by party: now, and against before. */
function seatsIn(name: string) {
  const authority = results.authorities.find((each) => each.name === name);
  if (!authority) throw new Error(`${name} is not in the sample`);
  expect(resultsBlocks).toContainEqual(expect.objectContaining({ kind: "authority", subject: authority.id }));
  return authorityResult(results, authority).rows.map(({ party, after, change }) => [party, after, change]);
}

/** Councils by control in the order of `controls`. */
function councilsIn(some: Results, what: "count" | "change") {
  const { councils } = tallyOf(some, localElections2018Id);
  return controls.map((name) => councils.find(({ control }) => control === controlNamed[name])?.[what]);
}

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
    expect(new Set(blocks.map((block) => block.type)).size).toBe(7);
    expect(new Set(resultsBlocks.map(({ kind }) => kind))).toEqual(new Set(["authority", "contest", "tally"]));
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

  test("the tally at the end is what was held on the eve and the changes since, and adds up to 150", () => {
    expect(shownIn("Final totals")).toMatchObject([{ kind: "tally", subject: localElections2018Id, frozen: false }]);
    const changes = controls.map(
      (control) =>
        changesOfControl.filter(({ to }) => to === control).length -
        changesOfControl.filter(({ from }) => from === control).length,
    );
    expect(changes).toEqual([-2, 0, 4, -2]);
    expect(councilsIn(results, "change")).toEqual(changes);
    expect(councilsIn(results, "count")).toEqual([46, 74, 9, 21]);
    expect(controls.map((control, index) => controlOnTheEve[control] + (changes[index] ?? 0))).toEqual([46, 74, 9, 21]);
    const tally = tallyOf(results, localElections2018Id);
    expect(tally).toMatchObject({ councilsDeclared: 150, councilsTotal: 150, baselines: ["the eve of poll"] });
    expect(sum(Object.values(controlOnTheEve))).toBe(150);
  });

  test("where the seats of few councils are known, the tally gives none", () => {
    expect(tallyOf(results, localElections2018Id).seats).toEqual([]);
    expect(viewOf(results, "tally", localElections2018Id)?.caption).toBe("Councils after 150 of 150");
  });

  test("the count after 94 declarations is frozen as it stood, and adds up", () => {
    const view = viewOf(resultsAfter94, "tally", localElections2018Id);
    expect(councilsIn(resultsAfter94, "count")).toEqual([28, 48, 4, 14]);
    expect(tallyOf(resultsAfter94, localElections2018Id)).toMatchObject({ councilsDeclared: 94, councilsTotal: 150 });
    expect(checkResults(resultsAfter94)).toEqual([]);
    expect(shownIn("94 of 150")).toEqual([
      {
        type: "results",
        kind: "tally",
        subject: localElections2018Id,
        frozen: true,
        view: { ...view, asOf: timeOf94 },
      },
    ]);
    expect(view?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["Labour", "48"],
      ["Conservative", "28"],
      ["Liberal Democrat", "4"],
      ["No overall control", "14"],
      ["Total", "94"],
    ]);
  });

  test("by then just those councils had changed that the blog had told", () => {
    const changed = resultsAfter94.authorities.filter(({ declarations }) => declarations.length > 0);
    const earlier = entries.filter(({ time }) => time < "2018-05-04T06:50").map(({ title }) => title);
    const told = changesOfControl.filter(({ council }) => earlier.some((title) => title.includes(council)));
    expect(changed.map(({ name }) => name)).toEqual(told.map(({ council }) => council));
    expect(changed).toHaveLength(7);
  });

  test("every council of the fifteen declares in the minute of its entry", () => {
    expect(results.authorities.map(({ name }) => name)).toEqual(changesOfControl.map(({ council }) => council));
    for (const { name, declarations } of results.authorities) {
      const entry = entries.filter(({ title, key, body }) => {
        const words = body.blocks.map((block) => (block.type === "paragraph" ? plainTextOfBlock(block) : "")).join();
        return title.includes(name) && (key || /goes from/.test(words));
      });
      const times = declarations.map(({ at }) =>
        Temporal.Instant.from(at.instant)
          .toZonedDateTimeISO(details.timeZone)
          .toPlainDateTime()
          .toString()
          .slice(0, 16),
      );
      expect(times, name).toEqual(entry.map(({ time }) => time));
    }
  });

  test("seats of single councils add up", () => {
    expect(seatsIn("Richmond upon Thames")).toEqual([
      ["liberal-democrat", 39, 24],
      ["conservative", 11, -28],
      ["green", 4, 4],
    ]);
    expect(seatsIn("South Cambridgeshire")).toEqual([
      ["liberal-democrat", 30, null],
      ["conservative", 11, null],
      ["independent", 2, null],
      ["labour", 2, null],
    ]);
    for (const { name, seats, declarations } of results.authorities) {
      const after = declarations.flatMap((declaration) => declaration.after);
      if (after.length > 0) expect(sum(after.map((each) => each.seats)), name).toBe(seats);
    }
    expect(rowsOf("Trafford")).toEqual([
      ["Labour", "30"],
      ["Conservative", "29"],
    ]);
  });

  test("control as it was announced is what the seats say", () => {
    const known = results.authorities.filter(({ declarations }) => declarations.some(({ after }) => after.length > 0));
    expect(known.length).toBeGreaterThanOrEqual(8);
    for (const authority of known) {
      const declarations = authority.declarations.map((declaration) => ({ ...declaration, control: null }));
      const { control } = authorityResult(results, { ...authority, declarations });
      expect(control, authority.name).toBe(authority.declarations[0]?.control);
    }
  });

  test("Nonsuch, a tie at 1,405 votes, is drawn by lot", () => {
    const [contest] = results.contests;
    if (!contest) throw new Error("Nonsuch is not in the sample");
    expect(shownIn("Nonsuch")).toMatchObject([{ kind: "contest", subject: contest.id }]);
    const result = contestResult(contest, currentDeclaration(contest.declarations));
    expect(result.tied.map(({ name }) => name)).toEqual(["James Daniel McDermott-Hill", "Samantha Jean Bourne"]);
    expect(result.outcome).toEqual({ kind: "gain", party: "conservative", from: "liberal-democrat" });
    expect(result).toMatchObject({ state: "drawnByLot", validVotes: 11034, majority: { votes: 0 } });
    const tied = result.rows.filter(({ votes }) => votes === 1405);
    expect(tied.map(({ elected }) => elected)).toEqual([true, false]);
  });

  test("the results are as the blog's document takes them, nothing in them is wrong, and every block has its figures", () => {
    expect(v.parse(resultsSchema, JSON.parse(JSON.stringify(results)))).toEqual(results);
    expect(checkResults(results)).toEqual([]);
    for (const { kind, subject } of resultsBlocks) expect(viewOf(results, kind, subject)?.asOf).toBeTruthy();
    const ids = [...results.authorities, ...results.contests, ...results.elections].flatMap((each) => [
      each.id,
      ...("declarations" in each ? each.declarations.map(({ id }) => id) : []),
      ...("candidates" in each ? each.candidates.map(({ id }) => id) : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
  });

  test("the holds of Enfield and Merton are told", () => {
    const titles = entries.map((entry) => entry.title).join("\n");
    expect(titles).toContain("Labour hold Enfield");
    expect(titles).toContain("Labour hold Merton");
  });
});
