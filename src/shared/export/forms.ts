import type { WriteForm } from "./exportFile";
import { writeAtom } from "./feed/writeAtom";
import { writeJsonFeed } from "./feed/writeJsonFeed";
import { type FormFacts, type FormName, formFacts } from "./formFacts";
import { writeFragment } from "./fragment/writeFragment";
import { writePage } from "./html/writePage";
import { writeJson } from "./json/writeJson";
import { writeMarkdown } from "./markdown/writeMarkdown";
import { writeWordpress } from "./wordpress/writeWordpress";

/** A form of export: what it is for, and the function that writes it. */
export interface ExportForm extends FormFacts {
  readonly write: WriteForm;
}

/** The registry of forms. */
export const forms: Readonly<Record<FormName, ExportForm>> = {
  page: { ...formFacts.page, write: writePage },
  fragment: { ...formFacts.fragment, write: writeFragment },
  json: { ...formFacts.json, write: writeJson },
  markdown: { ...formFacts.markdown, write: writeMarkdown },
  atom: { ...formFacts.atom, write: writeAtom },
  wordpress: { ...formFacts.wordpress, write: writeWordpress },
  jsonFeed: { ...formFacts.jsonFeed, write: writeJsonFeed },
};
