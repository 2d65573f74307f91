import type { CheckFinding } from "@shared/export/check/checkFinding";
import { type ExportChoices, formFacts } from "@shared/export/formFacts";
import { messageOf } from "@shared/ipc/result";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { main, store } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import { Form } from "../../ui/Form";
import type { BlogSession } from "../blog/BlogSession";
import { type CheckDeeds, CheckList } from "../check/CheckList";
import { CheckStatus } from "../check/CheckStatus";
import { countFindings } from "../check/countFindings";
import { moveInFindings } from "../check/moveInFindings";
import { useCheck } from "../check/useCheck";
import { useWaivers } from "../check/useWaivers";
import { ExportFields } from "./ExportFields";
import { ThemeField } from "./ThemeField";
import { useExportChoices } from "./useExportChoices";
import { useThemes } from "./useThemes";
import "./export.css";

/** What is written and how, and beside it what should not go out so. Enter writes with what was chosen last. */
export function ExportDialog(props: {
  readonly session: BlogSession;
  /** True where the fragment is wanted on the clipboard: it is chosen, and Enter copies it. */
  readonly toCopy: boolean;
  readonly openerOf: CheckDeeds["openerOf"];
  readonly onClose: () => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { session, toCopy, onClose, onMessage } = props;
  const chosen = useExportChoices(toCopy ? "fragment" : undefined);
  const themes = useThemes();
  const { themed, what } = formFacts[chosen.choices.form];
  const check = useCheck(session, { finishing: false, themed });
  const waivers = useWaivers(session, () => void check.run());
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const findings = useRef<HTMLElement>(null);

  /** The errors are drawn a moment after they are found. */
  const goesToFinding = useRef(false);
  useEffect(() => {
    if (!goesToFinding.current || !findings.current) return;
    goesToFinding.current = !moveInFindings(findings.current, 1);
  });

  /** Does one deed with a blog in which the check finds no error. */
  const whenPassed = async (deed: (choices: ExportChoices, found: readonly CheckFinding[]) => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    try {
      const found = await check.run();
      const errors = found.filter(({ level }) => level === "ERROR");
      if (errors.length > 0) {
        setProblem(stoppedBy(errors));
        goesToFinding.current = true;
        return;
      }
      await session.saver.flush();
      await deed(await chosen.latest(), found);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  const write = () =>
    whenPassed(async (choices, found) => {
      const suggestedName = session.getHead().headline.slice(0, 100);
      const path = await main.exportBlog({ blogId: session.blogId, suggestedName, ...choices });
      if (path === undefined) return;
      await store.setExportChoices(choices);
      onClose();
      onMessage([`Written to ${path}.`, warnedOf(found)].filter(Boolean).join(" "));
    });
  const copy = () =>
    whenPassed(async ({ order }, found) => {
      await main.copyForCms({ blogId: session.blogId, order });
      onClose();
      onMessage(["The fragment is on the clipboard.", warnedOf(found)].filter(Boolean).join(" "));
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F8" || !findings.current) return;
    event.preventDefault();
    moveInFindings(findings.current, event.shiftKey ? -1 : 1);
  };

  return (
    <Dialog title="Export" wide onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: F8 goes to what was found from every field */}
      <div className="export" onKeyDown={onKeyDown}>
        <Form onSubmit={() => void write()}>
          <ExportFields {...chosen} />
          {themed && (
            <ThemeField
              themes={themes}
              onChosen={() => void check.run()}
              onProblem={(error) => setProblem(messageOf(error))}
            />
          )}
          {problem !== undefined && (
            <p className="notice" data-tone="error" role="alert">
              {problem}
            </p>
          )}
          <div className="dialog-actions">
            <button type="submit" className="button" data-kind="primary" {...autofocus(!toCopy)} aria-disabled={isBusy}>
              Write {lowerFirst(what)}
            </button>
            {chosen.choices.form === "fragment" && (
              <button
                type="button"
                className="button"
                {...autofocus(toCopy)}
                aria-disabled={isBusy}
                onClick={() => void copy()}
              >
                Copy for CMS
              </button>
            )}
          </div>
        </Form>
        <section className="export-check" aria-labelledby="export-check" ref={findings}>
          <h3 id="export-check">Before it goes out</h3>
          <CheckStatus check={check} />
          {check.findings && <CheckList findings={check.findings} openerOf={props.openerOf} {...waivers} />}
        </section>
      </div>
    </Dialog>
  );
}

/** What the dialog gives the focus to when it opens. */
function autofocus(isWanted: boolean): { readonly "data-autofocus"?: true } {
  return isWanted ? { "data-autofocus": true } : {};
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "Nothing was written: 2 errors must be put right first." */
function stoppedBy(errors: readonly CheckFinding[]): string {
  return `Nothing was written: ${countFindings(errors)} must be put right first. F8 goes to the next.`;
}

/** What production should know of the page, beside that it is written. */
function warnedOf(found: readonly CheckFinding[]): string {
  const warnings = found.filter(({ waiver }) => waiver === undefined);
  const [first] = warnings;
  if (first === undefined) return "";
  const others = warnings.length === 1 ? "" : ` And ${countFindings(warnings.slice(1))} more.`;
  return `The check warns: ${first.sentence}${others}`;
}
