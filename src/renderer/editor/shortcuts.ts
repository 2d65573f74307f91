/** The keys of the body editor, as the toolbar shows them and as `ShortcutsExtension` hears them. */
export const shortcuts = {
  bold: { label: "Bold", key: "b" },
  italic: { label: "Italic", key: "i" },
  strikethrough: { label: "Strikethrough", key: "x", shift: true },
  link: { label: "Link", key: "k" },
  paragraph: { label: "Paragraph", key: "0", alt: true },
  heading1: { label: "Heading", key: "1", alt: true },
  heading2: { label: "Smaller heading", key: "2", alt: true },
  numberList: { label: "Numbered list", key: "7", shift: true },
  bulletList: { label: "Bulleted list", key: "8", shift: true },
  quote: { label: "Quote", key: "9", shift: true },
} as const satisfies Readonly<Record<string, Shortcut>>;

export interface Shortcut {
  readonly label: string;
  readonly key: string;
  readonly shift?: true;
  readonly alt?: true;
}

export type EditorAction = keyof typeof shortcuts;
export const editorActions = Object.keys(shortcuts) as readonly EditorAction[];

/** "Ctrl+Shift+9", or "⇧⌘9" on a Mac. */
export function shortcutLabel({ key, shift, alt }: Shortcut, isMac: boolean): string {
  if (isMac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}⌘${key.toUpperCase()}`;
  return ["Ctrl", alt && "Alt", shift && "Shift", key.toUpperCase()].filter(Boolean).join("+");
}

/** The action that a key press asks for. Digits go by their place on the keyboard: with Shift they write other signs. */
export function actionOfKey(event: KeyboardEvent, isMac: boolean): EditorAction | undefined {
  if (!(isMac ? event.metaKey : event.ctrlKey) || event.getModifierState("AltGraph")) return undefined;
  return editorActions.find((action) => {
    const { key, shift, alt }: Shortcut = shortcuts[action];
    if (event.shiftKey !== Boolean(shift) || event.altKey !== Boolean(alt)) return false;
    return event.key.toLowerCase() === key || event.code === `Digit${key}`;
  });
}
