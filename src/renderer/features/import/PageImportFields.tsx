import type { ReactNode } from "react";
import { TakeIn } from "../../ui/TakeIn";
import { ImportPagePreview, planWords } from "./ImportPagePreview";
import { sourceOfClipboard, sourceOfFile } from "./pageSource";
import type { PageImport } from "./usePageImport";

/** A page to import: where it comes from, what is to be said about it, and what will come. `children` follow. */
export function PageImportFields(props: {
  readonly page: PageImport;
  readonly timeZone: string;
  /** What is being done with the entries, while it is. */
  readonly progress: string | undefined;
  readonly children: ReactNode;
}) {
  const { page } = props;
  const source = page.taken?.source;
  return (
    <TakeIn
      accept=".html,.htm,.xhtml,.md,.markdown,.txt,.docx"
      words={
        source
          ? `${source.name}, ${source.format}`
          : "A saved web page, Markdown, plain text or a Word document. Or drop a file here, or paste the text of a page."
      }
      onFile={(file) => void page.take((signal) => sourceOfFile(file, signal))}
      onPaste={(clipboard) => void page.take((signal) => sourceOfClipboard(clipboard, signal))}
    >
      {page.problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {page.problem}
        </p>
      )}
      <p role="status">{props.progress ?? (page.isReading ? "Reading the page…" : planWords(page))}</p>
      {!page.isReading && <ImportPagePreview page={page} timeZone={props.timeZone} />}
      {props.children}
    </TakeIn>
  );
}
