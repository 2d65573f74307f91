import * as v from "valibot";
import { parseDocument } from "../document/document";
import { messageOf } from "../ipc/result";
import type { EntryContent } from "../model/entry";
import { momentSchema } from "../model/momentSchema";

export const authorsSchema = v.pipe(v.array(v.string()), v.readonly());

/** What an entry says, as it is kept in revisions, conflicts and suggestions. */
export const entryContentSchema = v.object({
  title: v.string(),
  authors: authorsSchema,
  eventTime: momentSchema,
  body: v.pipe(v.unknown(), v.rawTransform(readDocument)),
}) satisfies v.GenericSchema<unknown, EntryContent>;

/** What is no document is an issue among others: an error here would go past whoever reads with `safeParse`. */
function readDocument({ dataset, addIssue, NEVER }: v.RawTransformContext<unknown>) {
  try {
    return parseDocument(dataset.value);
  } catch (error) {
    addIssue({ message: messageOf(error) });
    return NEVER;
  }
}
