import { plainTextOfDocument } from "@shared/document/document";
import type { EntryContent } from "@shared/model/entry";
import { diffWordsWithSpace } from "diff";
import { useMemo } from "react";

/** Two states of an entry as one text: what went is struck through, what came is underlined. */
export function WordDiff(props: { readonly before: EntryContent; readonly after: EntryContent }) {
  const { before, after } = props;
  const parts = useMemo(() => diffWordsWithSpace(wordsOf(before), wordsOf(after)), [before, after]);
  const isSame = parts.every((part) => !part.added && !part.removed);
  return (
    <div className="word-diff">
      {isSame && <p className="field-label">The words are the same.</p>}
      <p>
        {parts.map((part, index) => {
          const key = `${index} ${part.value.length}`;
          if (part.added) return <ins key={key}>{part.value}</ins>;
          if (part.removed) return <del key={key}>{part.value}</del>;
          return <span key={key}>{part.value}</span>;
        })}
      </p>
    </div>
  );
}

function wordsOf(content: EntryContent): string {
  const facts = [content.authors.join(", ")].filter((line) => line !== "");
  return [content.title, plainTextOfDocument(content.body), ...facts].filter((line) => line !== "").join("\n\n");
}
