import { type ActionName, actionOf } from "./actions";

/** What of a key press decides which action it asks for; a DOM KeyboardEvent has it all. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  getModifierState(key: "AltGraph"): boolean;
}

/** The actions among `names` that a key press asks for. Digits go by their place: with Shift they write other signs. */
export function actionsOfKey<Name extends ActionName>(
  press: KeyPress,
  names: readonly Name[],
  isMac: boolean,
): readonly Name[] {
  if (press.getModifierState("AltGraph")) return [];
  return names.filter((name) => isPressed(press, actionOf(name).key, isMac));
}

function isPressed(press: KeyPress, accelerator: string | undefined, isMac: boolean): boolean {
  if (accelerator === undefined) return false;
  const parts = accelerator.split("+");
  const key = parts.at(-1) ?? "";
  return (
    (isMac ? press.metaKey : press.ctrlKey) === parts.includes("CmdOrCtrl") &&
    press.altKey === parts.includes("Alt") &&
    press.shiftKey === parts.includes("Shift") &&
    (press.key.toLowerCase() === key.toLowerCase() || press.code === `Digit${key}`)
  );
}

/** An accelerator as the platform writes it: "Ctrl+Shift+N", "⇧⌘N". */
export function keyLabel(accelerator: string, isMac: boolean): string {
  const parts = accelerator.split("+");
  const signs = isMac ? macSigns : plainSigns;
  const written = Object.entries(signs).filter(([part]) => parts.includes(part));
  const key = parts.at(-1) ?? "";
  return [...written.map(([, sign]) => sign), isMac && key === "Enter" ? "↩" : key].join(isMac ? "" : "+");
}

/** In the order in which each platform writes them. */
const macSigns = { Alt: "⌥", Shift: "⇧", CmdOrCtrl: "⌘" };
const plainSigns = { CmdOrCtrl: "Ctrl", Alt: "Alt", Shift: "Shift" };

/** The key of an action as the platform writes it; undefined for an action without one. */
export function keyOf(name: ActionName, isMac: boolean): string | undefined {
  const { key } = actionOf(name);
  return key === undefined ? undefined : keyLabel(key, isMac);
}
