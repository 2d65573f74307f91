import { readBlog } from "@shared/doc/readBlog";
import { noResults } from "@shared/results/results";
import { localElections2018 } from "@shared/sample/localElections2018";
import type { SampleBlog } from "@shared/sample/sampleBlog";
import { expect, test } from "vitest";
import { buildSampleDoc } from "./buildSampleDoc";

const words = (text: string) => ({
  version: 2 as const,
  blocks: [{ type: "paragraph" as const, children: [{ type: "text" as const, text }] }],
});

const sample: SampleBlog = {
  details: { headline: "Plymouth", standfirst: "", byline: "", timeZone: "Europe/London" },
  finishedAt: "2018-05-04T05:00:00.000Z",
  summary: words("Labour gain Plymouth."),
  results: noResults,
  entries: [
    {
      time: "2018-05-04T02:14",
      title: "Gain",
      authors: ["A"],
      key: true,
      pinned: true,
      status: "filed",
      body: words("a"),
    },
    {
      time: "2018-05-03T22:00",
      title: "Close",
      authors: [],
      key: false,
      pinned: false,
      status: "review",
      body: words("b"),
    },
    {
      time: "2018-05-04T03:00",
      title: "Next",
      authors: ["B"],
      key: false,
      pinned: false,
      status: "draft",
      body: words("c"),
    },
  ],
};

test("every entry stands at its own time and in its own status, in whatever order the sample tells them", () => {
  const { entries, status, summary } = readBlog(buildSampleDoc(sample));
  expect(entries.map((entry) => [entry.title, entry.status, entry.eventTime.instant, entry.revisions.length])).toEqual([
    ["Close", "review", "2018-05-03T21:00:00.000Z", 0],
    ["Gain", "filed", "2018-05-04T01:14:00.000Z", 1],
    ["Next", "draft", "2018-05-04T02:00:00.000Z", 0],
  ]);
  expect(entries[1]).toMatchObject({ key: true, pinned: true, revisions: [{ by: "A", reason: "filed" }] });
  expect({ status, summary }).toEqual({ status: "finished", summary: sample.summary });
});

test("what was declared keeps the time at which it was, and the revisions hold the blocks that show it", () => {
  const { entries, results } = readBlog(buildSampleDoc(localElections2018));
  expect(results).toEqual(localElections2018.results);
  expect(results.authorities[0]?.declarations[0]?.at.instant).toBe("2018-05-03T23:40:00.000Z");
  const bodies = entries.map(({ revisions }) => revisions.at(-1)?.body);
  expect(bodies).toEqual(localElections2018.entries.map(({ body }) => body));
  const blocks = bodies.flatMap((body) => body?.blocks ?? []).filter(({ type }) => type === "results");
  expect(blocks.map((block) => block.type === "results" && [block.kind, block.frozen])).toEqual([
    ["authority", false],
    ["contest", false],
    ["authority", false],
    ["tally", true],
    ["authority", false],
    ["tally", false],
  ]);
});

test("without results it stays a blog that has none", () => {
  const { results } = readBlog(buildSampleDoc(sample));
  expect(results).toEqual(noResults);
});
