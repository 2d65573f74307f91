// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { blogOf, contentAt, filedEntry, revisionOf } from "../testing/filedEntry";
import { exportHtml } from "./exportHtml";

function timelineOf(instants: readonly string[], timeZone = "Europe/London"): readonly string[] {
  const entries = instants.map((instant, index) => filedEntry(index, contentAt(instant)));
  const page = exportHtml(blogOf(entries, { timeZone }), { order: "oldestFirst" });
  const times = new DOMParser().parseFromString(page, "text/html").querySelectorAll(".timeline time");
  return [...times].map((time) => `${time.textContent} = ${time.getAttribute("datetime")}`);
}

describe("times on the page", () => {
  test("01:30 on 25 October 2026 comes twice in London, and the two can be told apart", () => {
    expect(timelineOf(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z", "2026-10-26T01:30:00.000Z"])).toEqual([
      "Sunday 25 October 2026 = 2026-10-25",
      "01:30 BST = 2026-10-25T01:30:00+01:00",
      "01:30 GMT = 2026-10-25T01:30:00+00:00",
      "Monday 26 October 2026 = 2026-10-26",
      "01:30 = 2026-10-26T01:30:00+00:00",
    ]);
  });

  test("the clocks go forward: the hour that is not there is skipped", () => {
    expect(timelineOf(["2026-03-29T00:59:00.000Z", "2026-03-29T01:00:00.000Z"])).toEqual([
      "Sunday 29 March 2026 = 2026-03-29",
      "00:59 GMT = 2026-03-29T00:59:00+00:00",
      "02:00 BST = 2026-03-29T02:00:00+01:00",
    ]);
  });

  test("a day begins at midnight in the blog's zone, not at midnight UTC", () => {
    const night = ["2018-05-03T22:59:00.000Z", "2018-05-03T23:00:00.000Z", "2018-05-04T00:30:00.000Z"];
    expect(timelineOf(night)).toEqual([
      "Thursday 3 May 2018 = 2018-05-03",
      "23:59 = 2018-05-03T23:59:00+01:00",
      "Friday 4 May 2018 = 2018-05-04",
      "00:00 = 2018-05-04T00:00:00+01:00",
      "01:30 = 2018-05-04T01:30:00+01:00",
    ]);
    expect(timelineOf(night, "Asia/Kolkata")).toEqual([
      "Friday 4 May 2018 = 2018-05-04",
      "04:29 = 2018-05-04T04:29:00+05:30",
      "04:30 = 2018-05-04T04:30:00+05:30",
      "06:00 = 2018-05-04T06:00:00+05:30",
    ]);
  });

  test("an entry filed again says when, with the day where it is another, and with the year", () => {
    const content = contentAt("2018-05-03T22:00:00.000Z");
    const filedAgain = (number: number, at: string) =>
      filedEntry(number, content, {
        revisions: [revisionOf(content), revisionOf(content, { at, reason: "corrected" })],
      });
    const instants = ["2018-05-03T22:20:00.000Z", "2018-05-04T08:05:00.000Z", "2019-01-02T08:05:00.000Z"];
    const entries = instants.map((at, index) => filedAgain(index, at));
    const page = new DOMParser().parseFromString(exportHtml(blogOf(entries), { order: "oldestFirst" }), "text/html");
    expect([...page.querySelectorAll(".updated")].map((note) => note.textContent)).toEqual([
      "Updated 23:20",
      "Updated 09:05, 4 May",
      "Updated Wed 2 Jan 2019, 08:05 GMT",
    ]);
    expect(page.querySelector(".stamps")?.textContent).toBe(
      "Published Thu 3 May 2018, 23:00 BST Last updated Wed 2 Jan 2019, 08:05 GMT",
    );
  });

  test("a correction stands in its entry with its time, and with the day where it is another", () => {
    const content = contentAt("2018-05-03T22:00:00.000Z");
    const amended = (["correction", "clarification"] as const).map((kind, index) => {
      const at = ["2018-05-03T22:20:00.000Z", "2018-05-04T08:05:00.000Z"][index] ?? "";
      return revisionOf(content, { at, reason: "corrected", kind, note: `Note <${index + 1}>` });
    });
    const entry = filedEntry(1, content, { revisions: [revisionOf(content), ...amended] });
    const page = new DOMParser().parseFromString(exportHtml(blogOf([entry])), "text/html");
    expect([...page.querySelectorAll(".entry > .amendment")].map((note) => note.textContent)).toEqual([
      "Correction, 23:20: Note <1>",
      "Clarification, 09:05, 4 May: Note <2>",
    ]);
    expect(page.querySelector(".amendment time")?.getAttribute("datetime")).toBe("2018-05-03T23:20:00+01:00");
  });

  test("an unknown zone is refused", () => {
    expect(() => timelineOf([], "Europe/Nowhere")).toThrow(RangeError);
  });
});
