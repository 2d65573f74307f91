import type { JSX } from "react";
import type { EditorAction } from "../doAction";

export type IconName = EditorAction | "insertResults" | "comment";

/** Strokes on a grid of 16. */
const paths: Partial<Readonly<Record<IconName, string>>> = {
  heading1: "M2.5 3.5v9M8 3.5v9M2.5 8H8M11 6.5l1.8-1v7",
  heading2: "M2.5 3.5v9M8 3.5v9M2.5 8H8M10.9 7c.3-1.9 3.3-1.8 3.1.2-.1 1.3-2 2.6-3.1 5.3h3.3",
  link: "M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 014.3 4.3L11.3 8.8M9 11.5l-1.2 1.2a3 3 0 01-4.3-4.3L4.7 7.2",
  bulletList: "M6.5 4h7M6.5 8h7M6.5 12h7M2.8 4h.01M2.8 8h.01M2.8 12h.01",
  numberList: "M7 4h6.5M7 8h6.5M7 12h6.5M2.5 3l1-.5v3.5M2.3 10.2c.3-.9 1.9-.8 1.8.2 0 .7-1.1 1.2-1.8 2.1h1.9",
  quote: "M3 10.5c2 0 3-1.5 3-3.5V4H3v3h3M9.5 10.5c2 0 3-1.5 3-3.5V4h-3v3h3",
  table: "M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.7h11M6.2 6.5V13M9.8 6.5V13",
  divider: "M2.5 8h11M5 4h6M5 12h6",
  insertResults: "M2.5 2.5v11h11M5.5 5h7M5.5 8h4.5M5.5 11h2.5",
  comment: "M2.5 3.5h11v7.5H8l-3 2.8V11H2.5z",
  undo: "M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 010 8H7",
  redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 000 8H9",
};

const letters: Partial<Readonly<Record<IconName, JSX.Element>>> = {
  bold: <b>B</b>,
  italic: <i>I</i>,
  strikethrough: <s>S</s>,
};

export function ToolbarIcon({ name }: { readonly name: IconName }): JSX.Element {
  const letter = letters[name];
  if (letter) return <span aria-hidden="true">{letter}</span>;
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
