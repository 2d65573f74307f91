import { useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import type { BlogSpelling } from "./BlogSpelling";
import "./ownWords.css";

const longest = 100;

/** The words that were added to the dictionary on this laptop: to add one, or take it away. */
export function OwnWordsDialog(props: { readonly spelling: BlogSpelling; readonly onClose: () => void }) {
  const { spelling } = props;
  const words = useSyncExternalStore(spelling.subscribe, spelling.getOwnWords);
  const isWanted = useSyncExternalStore(spelling.subscribe, spelling.getIsWanted);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState("");
  const sorted = words.toSorted(new Intl.Collator("en-GB").compare);

  const add = () => {
    const word = typed.trim().normalize("NFC").replaceAll("’", "'");
    const sentence = problemOf(word);
    setProblem(sentence);
    setTold("");
    if (sentence !== undefined) return;
    setTold(words.includes(word) ? `“${word}” is in the list already.` : `“${word}” is added.`);
    spelling.addOwnWord(word);
    setTyped("");
  };
  const remove = (word: string) => {
    spelling.removeOwnWord(word);
    setTold(`“${word}” is removed.`);
  };
  return (
    <Dialog title="Own words" onClose={props.onClose}>
      <p className="own-words-note">
        These words count as right on this laptop, in every blog. Candidates, wards, parties, speakers and authors of a
        blog do so by themselves.
      </p>
      <Form onSubmit={add}>
        <div className="own-words-add">
          <Field
            label="Word"
            value={typed}
            error={problem}
            autoComplete="off"
            data-autofocus
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" className="button">
            Add
          </button>
        </div>
      </Form>
      {sorted.length === 0 ? (
        <p>No word has been added yet.</p>
      ) : (
        <ul className="own-words" aria-label="Own words">
          {sorted.map((word) => (
            <li key={word}>
              <span>{word}</span>
              <button
                type="button"
                className="button"
                data-kind="quiet"
                aria-label={`Remove ${word}`}
                onClick={() => remove(word)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="dialog-actions own-words-foot">
        <label>
          <input type="checkbox" checked={isWanted} onChange={(event) => spelling.want(event.target.checked)} /> Check
          spelling
        </label>
        <p role="status">{told}</p>
      </div>
    </Dialog>
  );
}

function problemOf(word: string): string | undefined {
  if (word === "") return "Type a word first.";
  if (/\s/.test(word)) return "Words are added one by one: this has a space in it.";
  if (word.length > longest) return `A word may have at most ${longest} letters.`;
  return undefined;
}
