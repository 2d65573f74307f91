import type { EntryOrder, PictureFiles } from "./exportOptions";

/** What is said of a form of export wherever it is offered. */
export interface FormFacts {
  readonly label: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  /** As messages call the file, at the head of a sentence. */
  readonly what: string;
  /** The name of its first file where nobody chose another; its ending is the form's. */
  readonly fileName: string;
  /** True where the house style counts: a broken theme then keeps it from being written. */
  readonly themed: boolean;
}

/** Every form that a blog can be exported in, apart from the functions that write them: see forms.ts. */
export const formFacts = {
  page: {
    label: "Web page",
    purpose: "One file that can be published as it is.",
    what: "The page",
    fileName: "index.html",
    themed: true,
  },
  fragment: {
    label: "Fragment for a CMS",
    purpose: "The article alone, without styles, to be put into a page of a content system.",
    what: "The fragment",
    fileName: "fragment.html",
    themed: true,
  },
  json: {
    label: "JSON",
    purpose: "The whole published blog as data, by a schema of its own.",
    what: "The JSON file",
    fileName: "blog.json",
    themed: false,
  },
  markdown: {
    label: "Markdown",
    purpose: "The words with their structure, for editors, wikis and archives.",
    what: "The Markdown file",
    fileName: "blog.md",
    themed: true,
  },
  atom: {
    label: "Atom feed",
    purpose: "Every entry for feed readers and for sites that take feeds in.",
    what: "The feed",
    fileName: "feed.atom",
    themed: true,
  },
  jsonFeed: {
    label: "JSON Feed",
    purpose: "The same feed as JSON.",
    what: "The feed",
    fileName: "feed.json",
    themed: true,
  },
  wordpress: {
    label: "WordPress",
    purpose: "A file that the import of WordPress takes: one post, as a draft.",
    what: "The WordPress file",
    fileName: "wordpress.xml",
    themed: true,
  },
} as const satisfies Readonly<Record<string, FormFacts>>;

export type FormName = keyof typeof formFacts;
export const formNames = Object.keys(formFacts) as readonly FormName[];

/** What a person chooses at an export. */
export interface ExportChoices {
  readonly form: FormName;
  readonly order: EntryOrder;
  readonly pictureFiles: PictureFiles;
}

/** What is written where nobody chose. */
export const usualExport: ExportChoices = { form: "page", order: "newestFirst", pictureFiles: "inside" };
