import type { EntryId } from "@shared/model/ids";
import { focusBody } from "../../editor/focusBody";
import { FindDialog } from "../find/FindDialog";
import { CopiesDialog } from "../merge/CopiesDialog";
import { DetailsVersionsDialog } from "../merge/DetailsVersionsDialog";
import { VersionsDialog } from "../merge/VersionsDialog";
import { ImportResultsDialog } from "../results/ImportResultsDialog";
import { RevisionsDialog } from "../revisions/RevisionsDialog";
import { SpeakersDialog } from "../speakers/SpeakersDialog";
import { BlogDetailsDialog } from "./BlogDetailsDialog";
import type { BlogSession } from "./BlogSession";

/** The dialogs that the page of a blog opens itself; one at a time. */
export type BlogDialog =
  | "details"
  | "detailsVersions"
  | "revisions"
  | "versions"
  | "copies"
  | "importResults"
  | "find"
  | "speakers";

/** The one of them that is open. */
export function BlogDialogs(props: {
  readonly session: BlogSession;
  readonly dialog: BlogDialog | undefined;
  readonly onDialog: (dialog: BlogDialog | undefined) => void;
  /** The entry that is being written. */
  readonly entryId: EntryId | undefined;
  readonly onOpenEntry: (id: EntryId) => void;
  /** That entry was written by other means than its editor. */
  readonly onRewritten: () => void;
  readonly onImported: (message: string) => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly onLeave: () => void;
  readonly onGoBack: (copyId: number) => void;
}) {
  const { session, entryId, onDialog } = props;
  const close = () => onDialog(undefined);
  const rewrite = (write: () => void) => {
    write();
    props.onRewritten();
    close();
  };
  switch (props.dialog) {
    case undefined:
      return null;
    case "importResults":
      return (
        <ImportResultsDialog
          session={session}
          onClose={close}
          onImported={(message) => {
            close();
            props.onImported(message);
          }}
        />
      );
    case "find":
      return (
        <FindDialog
          session={session}
          entryId={entryId}
          onOpenEntry={(id) => {
            close();
            props.onOpenEntry(id);
          }}
          onClose={close}
        />
      );
    case "details":
      return (
        <BlogDetailsDialog
          session={session}
          onClose={close}
          onMessage={props.onMessage}
          onLeave={props.onLeave}
          onSpeakers={() => onDialog("speakers")}
          onVersions={() => onDialog("detailsVersions")}
        />
      );
    case "detailsVersions":
      return (
        <DetailsVersionsDialog
          session={session}
          onClose={() => onDialog("details")}
          onDecided={() => {
            close();
            // What opened the dialog went with the dialog before it.
            requestAnimationFrame(focusBody);
          }}
        />
      );
    case "speakers":
      return (
        <SpeakersDialog
          session={session}
          onClose={() => {
            close();
            // What opened the dialog went with the dialog before it.
            requestAnimationFrame(focusBody);
          }}
        />
      );
    case "copies":
      return <CopiesDialog session={session} onClose={close} onGoBack={props.onGoBack} />;
    case "versions":
      return entryId && <VersionsDialog session={session} entryId={entryId} onClose={close} onChosen={rewrite} />;
    case "revisions":
      return entryId && <RevisionsDialog session={session} entryId={entryId} onClose={close} onRestore={rewrite} />;
  }
}
