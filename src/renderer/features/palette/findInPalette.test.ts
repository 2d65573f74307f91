import { emptyDocument } from "@shared/document/document";
import type { EntryRow } from "@shared/model/entryRow";
import { createSnippetId, createTemplateId } from "@shared/model/ids";
import type { Results } from "@shared/results/results";
import type { Library } from "@shared/templates/library";
import { afterEach, expect, test } from "vitest";
import { registerActions } from "../../actions/actionRegistry";
import { findInPalette } from "./findInPalette";

function row(title: string, minute: string): EntryRow {
  const eventTime = { instant: `2026-05-08T02:${minute}:00Z`, timeZone: "Europe/London", offset: "+01:00" };
  return { id: title, title, body: emptyDocument, eventTime } as unknown as EntryRow;
}

const rows = [
  row("Barnet recount", "01"),
  row("Plymouth recount", "02"),
  row("Plymouth recount", "03"),
  row("What was said", "04"),
];
const results = {
  elections: [],
  authorities: [{ id: "a", name: "Plymouth" }],
  contests: [{ id: "c", name: "Moor View", authorityId: "a" }],
} as unknown as Results;
const speakers = [{ name: "Jane Marlow", role: "Leader", party: "", aliases: [] }];
const library: Library = {
  templates: [{ id: createTemplateId(), name: "Declaration", title: "{{winner}} elected", body: emptyDocument }],
  snippets: [{ id: createSnippetId(), shortForm: "lab gain", words: "Labour GAIN" }],
};
const blog = { rows, results, speakers, library, timeZone: "Europe/London" };

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function found(query: string) {
  return findInPalette(query, blog).map(({ heading, found }) => [heading, found.map(({ item }) => item.text)]);
}

test("nothing typed: what can be done now, and the newest entries", () => {
  stops.push(registerActions({ newEntry: { perform() {} }, undo: { perform() {}, isEnabled: () => false } }));
  expect(found("")).toEqual([
    ["Actions", ["New entry"]],
    ["Newest entries", ["What was said", "Plymouth recount", "Plymouth recount", "Barnet recount"]],
  ]);
});

test("the group with the best find is first, and a ward is found by its council", () => {
  expect(found("plymouth").map(([heading]) => heading)).toEqual(["Contests and councils", "Entries"]);
  expect(found("plymouth")[0]).toEqual(["Contests and councils", ["Plymouth", "Moor View"]]);
});

test("of entries with the same words the newest is first", () => {
  const [entries] = findInPalette("plymouth rec", blog);
  expect(entries?.found.map(({ item }) => item.kind === "entry" && item.row)).toEqual([rows[2], rows[1]]);
});

test("a speaker is found by name and by role", () => {
  expect(found("marlow")).toEqual([["Speakers", ["Jane Marlow"]]]);
  expect(found("leader")).toEqual([["Speakers", ["Jane Marlow"]]]);
});

test("a template is found by its name and its title, a snippet by its short form and its words", () => {
  expect(found("declar")).toEqual([["Templates", ["Insert template: Declaration"]]]);
  expect(found("elected")).toEqual([["Templates", ["Insert template: Declaration"]]]);
  expect(found("lab g")).toEqual([["Snippets", ["Insert snippet: lab gain"]]]);
  expect(found("labour")).toEqual([["Snippets", ["Insert snippet: lab gain"]]]);
});

test("an action is found by words that its name does not have, and only while somebody can do it", () => {
  expect(found("publish")).toEqual([]);
  stops.push(registerActions({ exportBlog: { perform() {} } }));
  expect(found("publish")).toEqual([["Actions", ["Export the blog"]]]);
});
