import { describe, expect, test } from "vitest";
import { readNotes } from "./readNotes";
import { type PageLine, recogniseLines } from "./recogniseLines";

const latest = Temporal.PlainDate.from("2018-05-05");

/** "# heading", "**bold**", "- list", "<2018-05-04T02:14Z|02:14>words" for a time element, else text. */
function lines(page: string): PageLine[] {
  return page
    .trim()
    .split("\n")
    .map((line): PageLine => {
      const [, sign = "", dateTime, shown, words = ""] =
        /^(# |\*\*|- )?(?:<(.*?)\|(.*?)>)?(.*?)(?:\*\*)?$/.exec(line.trim()) ?? [];
      const kind = ({ "# ": "heading", "**": "bold", "- ": "other" } as const)[sign] ?? "text";
      const text = (shown ?? "") + words;
      return { text, kind, ...(dateTime ? { stamp: { dateTime, to: shown?.length ?? 0 } } : {}) };
    });
}

/** "time | title | authors | body line / body line" for each entry. */
function read(page: string): string[] {
  const all = lines(page);
  return recogniseLines(all, latest).map(({ time, title, authors, key, body }) => {
    const when =
      time?.kind === "instant" ? new Date(time.at).toISOString().slice(0, 16) : [time?.date, time?.clock, time?.offset];
    const words = body.map(({ line, from }) => all[line]?.text.slice(from)).join(" / ");
    return [[when].flat().filter(Boolean).join(" "), title + (key ? " (key)" : ""), authors.join("+"), words].join(
      " | ",
    );
  });
}

test("each time begins an entry, and the words before the first are one of their own", () => {
  expect(
    read(`
      The night in Plymouth.
      02:14 Labour have gained the council.
      More follows.
      02:31 The leader speaks.
    `),
  ).toEqual([
    " |  |  | The night in Plymouth.",
    "02:14 |  |  | Labour have gained the council. / More follows.",
    "02:31 |  |  | The leader speaks.",
  ]);
});

describe("the title", () => {
  test("is a heading with the time in it, before or after", () => {
    expect(
      read(`
        # 22:00 Polls close
        And so it begins.
        # Labour gain Plymouth – 02:14
        The last ward is in.
      `),
    ).toEqual(["22:00 | Polls close |  | And so it begins.", "02:14 | Labour gain Plymouth |  | The last ward is in."]);
  });

  test("is the heading, the bold line or the short line below a time", () => {
    expect(
      read(`
        02:14
        # Labour gain Plymouth
        The last ward is in.
        02.20 BST Plymouth:
        The leader speaks.
        2.31am
        **A recount**
        Again.
        02:40
        Turnout
        It was 41%.
        02:50
        Nobody knows.
        It is late.
        02:55
        Waiting
      `),
    ).toEqual([
      "02:14 | Labour gain Plymouth |  | The last ward is in.",
      "02:20 +01:00 | Plymouth |  | The leader speaks.",
      "02:31 | A recount |  | Again.",
      "02:40 | Turnout |  | It was 41%.",
      "02:50 |  |  | Nobody knows. / It is late.",
      "02:55 |  |  | Waiting",
    ]);
  });

  test("is the heading above a time where the page has it so", () => {
    expect(
      read(`
        # Election night
        # Polls close
        22:00
        The boxes come.
        # Labour gain Plymouth
        02:14
        The last ward is in.
      `),
    ).toEqual([
      " | Election night |  | ",
      "22:00 | Polls close |  | The boxes come.",
      "02:14 | Labour gain Plymouth |  | The last ward is in.",
    ]);
  });

  test("is never the page's own above the first time, and an entry of a heading alone keeps it", () => {
    expect(
      read(`
        # Election night
        22:00
        # Polls close
        22:05
        # The first boxes
        They are here.
      `),
    ).toEqual([" | Election night |  | ", "22:00 | Polls close |  | ", "22:05 | The first boxes |  | They are here."]);
  });

  test("is not the line that leads to a list, nor a long one, nor the whole of an entry", () => {
    const long = `Words ${"and words ".repeat(12)}`.trim();
    expect(
      read(`
        02:14
        Still to come:
        - Derby
        02:20
        ${long}
        More.
      `),
    ).toEqual(["02:14 |  |  | Still to come: / Derby", `02:20 |  |  | ${long} / More.`]);
  });
});

test("a line that is a day dates the first time below it, a time element the one that it begins", () => {
  expect(
    read(`
      # Friday 4 May 2018
      02:14 Plymouth.
      02:10 Derby.
      Thursday 3 May
      23:58 Boxes.
      <2018-05-03|Yesterday>
      22:30 Doors.
      <2018-05-03T21:00:00Z|1h ago> Polls close.
    `),
  ).toEqual([
    "2018-05-04 02:14 |  |  | Plymouth.",
    "02:10 |  |  | Derby.",
    "2018-05-03 23:58 |  |  | Boxes.",
    "2018-05-03 22:30 |  |  | Doors.",
    "2018-05-03T21:00 |  |  | Polls close.",
  ]);
});

test("a day that dates no time is words", () => {
  expect(read("Thursday 3 May 2018\nSome words.")).toEqual([" |  |  | Thursday 3 May 2018 / Some words."]);
  expect(read("02:14 Plymouth.\n3 May\n4 May\nBefore.\n02:20 Derby.\n5 May")).toEqual([
    "02:14 |  |  | Plymouth. / 3 May / Before.",
    "2018-05-04 02:20 |  |  | Derby. / 5 May",
  ]);
});

test("who wrote it and that it is a key event are read from the lines that say so", () => {
  expect(
    read(`
      02:14
      Key event
      # Labour gain Plymouth
      By Jess Carter and Tom Hale in Plymouth
      By Derby the night was long.
    `),
  ).toEqual(["02:14 | Labour gain Plymouth (key) | Jess Carter+Tom Hale | By Derby the night was long."]);
  const authors = (line: string, isSetApart?: boolean) => readNotes(line, isSetApart)?.authors;
  expect(authors("By Zoë O’Neill, Ann de la Mare & Bob Day")).toEqual(["Zoë O’Neill", "Ann de la Mare", "Bob Day"]);
  expect(readNotes("Key event · Jess Carter and Tom Hale · Updated 02:31, 4 May")).toEqual({
    key: true,
    authors: ["Jess Carter", "Tom Hale"],
  });
  expect(authors("Jess Carter", true)).toEqual(["Jess Carter"]);
  const others = ["By the leader of the council", "By Plymouth", "Written in haste", "by then Ann Lee had left"];
  for (const line of [...others, "Jess Carter", "Updated 02:31", "One · two"]) expect(readNotes(line)).toBeUndefined();
});

test("a line made to be slow is read as fast as any", () => {
  const rows = ["and ", "Aa and ", " ", "(", "- ", "1:", "[", "at ", "Mon "].map((part) => part.repeat(100_000));
  for (const row of rows) {
    for (const text of [row, `By ${row}!`, `02:14 ${row}!`, `Title ${row}2.14`]) {
      for (const kind of ["heading", "text"] as const) {
        const read = recogniseLines(
          [
            { text, kind, isNote: true },
            { text: "02:20", kind: "text" },
          ],
          latest,
        );
        expect(read.length).toBeGreaterThan(0);
      }
    }
  }
});

test("a page without a time is one entry with its heading, and an empty one is none", () => {
  expect(read("# Notes\nSome words.\n- a list")).toEqual([" | Notes |  | Some words. / a list"]);
  expect(recogniseLines([], latest)).toEqual([]);
});

test("no word is lost: every line is in the title, in the body, or is what was understood", () => {
  const page = lines(`
    # Election night
    Standing words
    02:14 – Labour gain Plymouth
    Key event
    Text. 02:20 is no start
    - list
    02:31
  `);
  const entries = recogniseLines(page, latest);
  const kept = entries
    .map(({ title, body }) => title + body.map(({ line, from }) => page[line]?.text.slice(from)))
    .join();
  for (const { text } of page) expect(kept).toContain(text.replace(/^02:14 – |^02:31$|^Key event$/, ""));
});
