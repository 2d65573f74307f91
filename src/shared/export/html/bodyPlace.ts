import type { PageContext } from "./pageContext";

/** Where on the page a body stands. */
export interface BodyPlace extends PageContext {
  /** As an error calls it: `the entry of 4 May, 02:14, “Polls close”`. */
  readonly name: () => string;
  /** The heading above the body; empty when there is none. */
  readonly title: string;
  /** The calendar day under which the reader finds the body, `2018-05-04`; empty when it stands under none. */
  readonly day: string;
  /** True for a body that a reader sees first, before anything is scrolled. */
  readonly isAtTop?: boolean;
}

/** Where in a body a block stands. */
export interface BlockPlace extends BodyPlace {
  /** True after a heading of level 1 in the same body. */
  readonly belowTopHeading: boolean;
  /** True when the title or a block above consists of just these words, in any case and with or without a full stop. */
  readonly isSaid: (words: string) => boolean;
}
