import { describe, expect, test } from "vitest";
import { actionsFor, entryActions, entryStatuses, nextStatus } from "./entryStatus";

describe("the state machine of an entry", () => {
  test("a draft is filed at once or by way of review", () => {
    expect(nextStatus("draft", "file", false)).toBe("filed");
    expect(nextStatus("draft", "submit", false)).toBe("review");
    expect(nextStatus("review", "file", false)).toBe("filed");
    expect(nextStatus("review", "sendBack", false)).toBe("draft");
  });

  test("a withdrawn entry comes back as a draft and in no other way", () => {
    expect(actionsFor("withdrawn")).toEqual(["reinstate"]);
    expect(nextStatus("withdrawn", "reinstate", false)).toBe("draft");
  });

  test("a filed entry can be filed again, sent for review and withdrawn, and is never quietly unpublished", () => {
    expect(actionsFor("filed")).toEqual(["submit", "file", "withdraw"]);
    expect(nextStatus("filed", "submit", true)).toBe("review");
    expect(nextStatus("review", "sendBack", true)).toBe("filed");
  });

  test("every status can be left, and actionsFor names exactly the actions that nextStatus allows", () => {
    for (const status of entryStatuses) {
      expect(actionsFor(status).length).toBeGreaterThan(0);
      for (const action of entryActions) {
        expect(actionsFor(status).includes(action)).toBe(nextStatus(status, action, false) !== undefined);
      }
    }
  });
});
