import { expect, test } from "vitest";
import { actionsOfKey, type KeyPress, keyLabel, keyOf } from "./actionKeys";
import { type ActionName, actionNames, actionOf, actionPlaces, actionsIn } from "./actions";
import { menuActions } from "./menuActions";

const withKey = actionNames.filter((name) => actionOf(name).key !== undefined);

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { key, code: "", ...none, getModifierState: () => false, ...held };
}

test("no two actions share a key, but one that needs selected words gives way without them", () => {
  const unconditional = withKey.filter((name) => !actionOf(name).keyNeedsSelection);
  expect(new Set(unconditional.map((name) => actionOf(name).key)).size).toBe(unconditional.length);
  for (const place of actionPlaces) {
    const keys = actionsIn(place).flatMap((name) => actionOf(name).key ?? []);
    expect(new Set(keys).size, place).toBe(keys.length);
  }
});

test("every action with a key outside the text is in the menu, and nothing twice", () => {
  const inMenu: readonly ActionName[] = Object.values(menuActions).flat(2);
  const expected = withKey.filter((name) => actionOf(name).where !== "body" && name !== "palette");
  expect(inMenu).toEqual(expect.arrayContaining(expected));
  expect(new Set(inMenu).size).toBe(inMenu.length);
});

test("slash words are single small words, each of one action", () => {
  const words = actionNames.flatMap((name) => actionOf(name).slash ?? []);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z]+$/);
  for (const word of ["quote", "result", "tally", "table", "divider", "heading", "list", "key", "pin", "time"])
    expect(words).toContain(word);
});

test("a key press asks for its action, on every platform, with digits by their place", () => {
  expect(actionsOfKey(press("K", { ctrlKey: true, shiftKey: true }), actionNames, false)).toEqual(["toggleKey"]);
  expect(actionsOfKey(press("k", { metaKey: true }), actionNames, true)).toEqual(["palette", "link"]);
  expect(actionsOfKey(press("k", { ctrlKey: true }), actionNames, true)).toEqual([]);
  expect(actionsOfKey(press("(", { code: "Digit9", ctrlKey: true, shiftKey: true }), actionNames, false)).toEqual([
    "quote",
  ]);
  expect(actionsOfKey(press("F6"), actionNames, false)).toEqual(["switchPane"]);
  expect(actionsOfKey(press("e"), actionNames, false)).toEqual([]);
});

test("AltGr writes a sign and asks for nothing", () => {
  const altGr = press("1", { ctrlKey: true, altKey: true, getModifierState: () => true });
  expect(actionsOfKey(altGr, actionNames, false)).toEqual([]);
});

test("keys are written as the platform writes them", () => {
  expect(keyOf("newBlog", false)).toBe("Ctrl+Shift+N");
  expect(keyOf("newBlog", true)).toBe("⇧⌘N");
  expect(keyOf("heading1", true)).toBe("⌥⌘1");
  expect(keyOf("fileEntry", true)).toBe("⌘↩");
  expect(keyOf("table", false)).toBeUndefined();
  expect(keyLabel("Alt+F10", false)).toBe("Alt+F10");
});
