import { describe, expect, test } from "vitest";
import { actionsFor, entryActions, entryStatuses, nextStatus } from "./entryStatus";

describe("the state machine of an entry", () => {
  test("a draft is filed at once or by way of review", () => {
    expect(nextStatus("draft", "file")).toBe("filed");
    expect(nextStatus("draft", "submit")).toBe("review");
    expect(nextStatus("review", "file")).toBe("filed");
    expect(nextStatus("review", "sendBack")).toBe("draft");
  });

  test("a withdrawn entry comes back as a draft and in no other way", () => {
    expect(actionsFor("withdrawn")).toEqual(["reinstate"]);
    expect(nextStatus("withdrawn", "reinstate")).toBe("draft");
  });

  test("a filed entry can be filed again and withdrawn, and is never quietly unpublished", () => {
    expect(actionsFor("filed")).toEqual(["file", "withdraw"]);
  });

  test("every status can be left, and actionsFor names exactly the actions that nextStatus allows", () => {
    for (const status of entryStatuses) {
      expect(actionsFor(status).length).toBeGreaterThan(0);
      for (const action of entryActions) {
        expect(actionsFor(status).includes(action)).toBe(nextStatus(status, action) !== undefined);
      }
    }
  });
});
