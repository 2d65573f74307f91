import { messageOf } from "@shared/ipc/result";
import type { Library } from "@shared/templates/library";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { focusWhenShown } from "../../ui/focusWhenShown";
import type { TemplateLibrary } from "./TemplateLibrary";

/** The library as it is now, and what a list of it does: what cannot be done says why, what is deleted can come back. */
export function useLibrary(library: TemplateLibrary): {
  readonly content: Library;
  readonly problem: string | undefined;
  readonly setProblem: (problem: string | undefined) => void;
  /** Saves, then calls `after`. */
  readonly save: (changes: Partial<Library>, after?: () => void) => void;
  readonly remove: (id: string) => void;
  /** What was deleted last, with the button that brings it back. */
  readonly deleted: ReactNode;
} {
  const content = useSyncExternalStore(library.subscribe, library.get);
  const [problem, setProblem] = useState<string>();
  const [removed, setRemoved] = useState<Library>();
  const attempt = <T,>(deed: Promise<T>, after: (value: T) => void) => {
    setProblem(undefined);
    deed.then(after, (error: unknown) => setProblem(messageOf(error)));
  };
  const save = (changes: Partial<Library>, after = () => {}) => attempt(library.save(changes), after);
  const names = removed && [
    ...removed.templates.map(({ name }) => name),
    ...removed.snippets.map(({ shortForm }) => shortForm),
  ];
  return {
    content,
    problem,
    setProblem,
    save,
    remove: (id) => attempt(library.remove(id), setRemoved),
    deleted: removed && names && (
      <div key={names.join()} className="notice deleted">
        <p role="status">{`“${names.join("”, “")}” is deleted.`}</p>
        <button
          type="button"
          className="button"
          ref={focusWhenShown}
          onClick={() => save(removed, () => setRemoved(undefined))}
        >
          Bring it back
        </button>
      </div>
    ),
  };
}
