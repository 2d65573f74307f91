import type { JSX } from "react";
import type { EditorAction } from "../shortcuts";

export type IconName = EditorAction | "table" | "divider" | "undo" | "redo";

/** Strokes on a grid of 16. */
const paths: Partial<Readonly<Record<IconName, string>>> = {
  link: "M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 014.3 4.3L11.3 8.8M9 11.500l-1.200 1.200a3 3 0 01-4.300-4.300L4.700 7.200",
  bulletList: "M6.500 4h7M6.500 8h7M6.500 12h7M2.800 4h.01M2.800 8h.01M2.800 12h.01",
  numberList:
    "M7 4h6.500M7 8h6.500M7 12h6.500M2.500 3l1-.5v3.500M2.300 10.200c.3-.9 1.900-.8 1.800.2 0 .7-1.100 1.200-1.800 2.100h1.900",
  quote: "M3 10.500c2 0 3-1.500 3-3.500V4H3v3h3M9.500 10.500c2 0 3-1.500 3-3.500V4h-3v3h3",
  table: "M2.500 3h11v10h-11zM2.500 6.500h11M2.500 9.700h11M6.200 6.500V13M9.800 6.500V13",
  divider: "M2.500 8h11M5 4h6M5 12h6",
  undo: "M5.500 3L2.500 6l3 3M2.500 6h7a4 4 0 010 8H7",
  redo: "M10.500 3l3 3-3 3M13.500 6h-7a4 4 0 000 8H9",
};

const letters: Partial<Readonly<Record<IconName, JSX.Element>>> = {
  bold: <b>B</b>,
  italic: <i>I</i>,
  strikethrough: <s>S</s>,
  heading1: <span>H1</span>,
  heading2: <span>H2</span>,
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
