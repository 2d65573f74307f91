import * as v from "valibot";
import { parseDocument } from "../document/document";
import type { EntryContent } from "../model/entry";
import { momentSchema } from "../model/momentSchema";

export const authorsSchema = v.pipe(v.array(v.string()), v.readonly());

/** What an entry says, as it is kept in revisions, conflicts and suggestions. */
export const entryContentSchema = v.object({
  title: v.string(),
  authors: authorsSchema,
  eventTime: momentSchema,
  body: v.pipe(v.unknown(), v.transform(parseDocument)),
}) satisfies v.GenericSchema<unknown, EntryContent>;
