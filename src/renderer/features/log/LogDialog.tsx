import { messageOf } from "@shared/ipc/result";
import { type LogLine, wordsOfDeed } from "@shared/log/logLine";
import type { EntryId } from "@shared/model/ids";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { main } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import type { BlogSession } from "../blog/BlogSession";
import { useBlogReader } from "../reader/useBlogReader";
import { searchLog } from "./searchLog";
import "./log.css";

/** At most so many lines are listed; words narrow them, and the file has them all. */
const listed = 300;

/** Who did what in the blog, newest first. */
export function LogDialog(props: {
  readonly session: BlogSession;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onClose: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { session } = props;
  const { timeZone, headline } = session.getHead();
  const ask = useBlogReader(session.doc);
  const [lines, setLines] = useState<readonly LogLine[]>();
  const [problem, setProblem] = useState<string>();
  const [query, setQuery] = useState("");
  useEffect(() => {
    ask("log", {}).then(
      (answer) => setLines(answer.toReversed()),
      (error: unknown) => setProblem(`The log could not be read: ${messageOf(error)}.`),
    );
  }, [ask]);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchLog(lines ?? [], wanted), [lines, wanted]);
  const format = useMemo(
    () => new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "medium" }),
    [timeZone],
  );

  const save = async () => {
    setProblem(undefined);
    try {
      await session.saver.flush();
      const path = await main.exportLog({ blogId: session.blogId, suggestedName: headline.slice(0, 100) });
      if (path === undefined) return;
      props.onClose();
      props.onMessage(`Written to ${path}.`);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };

  return (
    <Dialog title="Log of the blog" wide onClose={props.onClose}>
      <Field
        label="Only lines with these words"
        value={query}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="field-label" role="status">
        {lines ? toldOf(found.length, lines.length) : problem === undefined && "Reading the log…"}
      </p>
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        <ul className="log-lines" aria-label="Log" tabIndex={0}>
          {found.slice(0, listed).map((line) => (
            <li key={line.id}>
              <time dateTime={line.at}>{format.format(Date.parse(line.at))}</time>
              <p>
                <Deed line={line} /> <Subject line={line} onOpenEntry={props.onOpenEntry} />{" "}
                <span className="log-details">{line.details}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => void save()}>
          Save the log
        </button>
      </div>
    </Dialog>
  );
}

function Deed({ line }: { readonly line: LogLine }) {
  const { who, what } = wordsOfDeed(line);
  return (
    <>
      {who !== "" && <strong>{who}</strong>} {what}
    </>
  );
}

function Subject(props: { readonly line: LogLine; readonly onOpenEntry: (id: EntryId) => void }) {
  const { subject, entryId } = props.line;
  if (entryId === null) return subject;
  return (
    <button type="button" className="link-button" onClick={() => props.onOpenEntry(entryId)}>
      {subject}
    </button>
  );
}

/** "The newest 300 of 4,213 lines are listed; the file has them all." */
function toldOf(found: number, all: number): string {
  if (found === 0) return "Nothing in the log has these words.";
  const counted = found.toLocaleString("en-GB");
  if (found > listed) return `The newest ${listed} of ${counted} lines are listed; the saved log has all of them.`;
  if (found === all) return found === 1 ? "1 line" : `${counted} lines`;
  return `${counted} of ${all.toLocaleString("en-GB")} lines`;
}
