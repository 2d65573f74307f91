import { expect, test } from "@playwright/test";
import { auditPage } from "./auditPage";
import { writePages } from "./writePages";

test("a page of 500 entries with every kind of block passes axe in light and dark, and so does its fragment", () => {
  test.setTimeout(240_000);
  const [fragment = "", page = "", ...others] = writePages("e2e/generatedPages.ts");
  expect(others).toEqual([]);
  for (const [file, look] of [
    [page, "light"],
    [page, "dark"],
    [fragment, "light"],
  ] as const) {
    const audit = auditPage(file, look);
    expect(audit.violations, file).toEqual([]);
    expect(audit.passes, file).toBeGreaterThan(15);
  }
});
