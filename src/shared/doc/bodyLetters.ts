import { XmlElement, XmlText, Map as YMap } from "yjs";

/** Letters that stand side by side in one shared type. */
interface Run {
  readonly type: XmlText;
  /** Where they begin in `type`. */
  readonly index: number;
  /** Where they begin in the text. */
  readonly start: number;
  readonly length: number;
}

/** The letters of a body in the order in which they are read, with one line break wherever something parts them. */
export interface BodyLetters {
  readonly body: XmlText;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A place between two letters of a shared type. */
export interface LetterPlace {
  readonly type: XmlText;
  readonly index: number;
}

/**
 * Reads them as @lexical/yjs 0.52 (binding V1) keeps them: a block is an XmlText whose letters stand between maps that
 * carry their format, and a link is an XmlText within the line.
 */
export function readLetters(body: XmlText): BodyLetters {
  const runs: Run[] = [];
  let text = "";
  let isParted = false;
  const walk = (type: XmlText): void => {
    let index = 0;
    for (const { insert } of type.toDelta() as readonly { insert: unknown }[]) {
      if (typeof insert === "string") {
        if (isParted && text !== "") text += "\n";
        isParted = false;
        runs.push({ type, index, start: text.length, length: insert.length });
        text += insert;
        index += insert.length;
        continue;
      }
      index += 1;
      const isBlock = insert instanceof XmlText && insert.getAttribute("__type") !== "link";
      isParted ||= isBlock || insert instanceof XmlElement || isLineBreak(insert);
      if (insert instanceof XmlText) walk(insert);
      isParted ||= isBlock;
    }
  };
  walk(body);
  return { body, text, runs };
}

function isLineBreak(insert: unknown): boolean {
  return insert instanceof YMap && insert.get("__type") === "linebreak";
}

/** Where the letter at `offset` stands; undefined where a line break parts two of them. */
export function placeOfLetter({ runs }: BodyLetters, offset: number): LetterPlace | undefined {
  const run = runs.find(({ start, length }) => start <= offset && offset < start + length);
  return run && { type: run.type, index: run.index + offset - run.start };
}

/** The offset of the first letter at or behind a place; undefined where its type holds no letters. */
export function offsetBehind({ runs }: BodyLetters, { type, index }: LetterPlace): number | undefined {
  const own = runs.filter((run) => run.type === type);
  const run = own.find((each) => each.index + each.length > index);
  if (run) return run.start + Math.max(0, index - run.index);
  const last = own.at(-1);
  return last && last.start + last.length;
}

/** The offset behind the last letter before a place; undefined where its type holds no letters. */
export function offsetBefore({ runs }: BodyLetters, { type, index }: LetterPlace): number | undefined {
  const own = runs.filter((run) => run.type === type);
  const run = own.findLast((each) => each.index < index);
  if (run) return run.start + Math.min(run.length, index - run.index);
  return own[0]?.start;
}
