import type { LogLine } from "@shared/log/logLine";
import { expect, test } from "vitest";
import { searchLog } from "./searchLog";

const line = (fields: Partial<LogLine>): LogLine => ({
  id: "1",
  at: "2018-05-04T01:14:00.000Z",
  by: "Ada Clarke",
  kind: "sendBack",
  entryId: null,
  subject: "Polls close",
  details: "Which ward?",
  ...fields,
});

test("a line is found by any of its words, in any order and case", () => {
  const lines = [line({}), line({ id: "2", by: "Ben Roe", kind: "file", details: "" })];
  const found = (query: string) => searchLog(lines, query).map(({ id }) => id);
  expect(found(" ")).toEqual(["1", "2"]);
  expect(found("polls")).toEqual(["1", "2"]);
  expect(found("WARD ada")).toEqual(["1"]);
  expect(found("sent back")).toEqual(["1"]);
  expect(found("ben ward")).toEqual([]);
});
