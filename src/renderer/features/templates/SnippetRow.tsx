import { checkSnippet } from "@shared/templates/checkTyped";
import type { Snippet } from "@shared/templates/snippet";
import { useId, useState } from "react";
import { LeftField } from "../../ui/LeftField";

/** One snippet, each field kept when it is left. */
export function SnippetRow(props: {
  readonly snippet: Snippet;
  readonly others: readonly Snippet[];
  readonly onChange: (snippet: Snippet) => void;
  readonly onDelete: () => void;
}) {
  const { snippet, others } = props;
  const { id: _, ...own } = snippet;
  const id = useId();
  const [problem, setProblem] = useState<{ readonly field: keyof typeof own; readonly sentence: string }>();
  const keep = (field: keyof typeof own, typed: string): boolean => {
    const checked = checkSnippet({ ...own, [field]: typed }, others);
    setProblem(checked.ok ? undefined : { field, sentence: checked.problem });
    if (checked.ok) props.onChange({ id: snippet.id, ...checked.value });
    return checked.ok;
  };
  return (
    <li className="snippet-row">
      <LeftField
        label="Short form"
        of={snippet.shortForm}
        value={snippet.shortForm}
        problemId={problem?.field === "shortForm" ? id : undefined}
        onLeave={(typed) => keep("shortForm", typed)}
      />
      <LeftField
        label="Words"
        of={snippet.shortForm}
        value={snippet.words}
        problemId={problem?.field === "words" ? id : undefined}
        onLeave={(typed) => keep("words", typed)}
      />
      <button
        type="button"
        className="button"
        data-kind="quiet"
        aria-label={`Delete ${snippet.shortForm}`}
        onClick={props.onDelete}
      >
        Delete
      </button>
      {problem && (
        <p className="field-error" id={id} role="alert">
          {problem.sentence}
        </p>
      )}
    </li>
  );
}
