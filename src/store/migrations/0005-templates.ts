import type { Migration } from "./all";

interface Starting {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** What a profile begins with; whoever wants none deletes them. The bodies are document JSON of version 2. */
const starting: readonly Starting[] = [
  {
    id: "019a0000-0000-7000-8000-000000000001",
    name: "Declaration",
    title: "{{contest}}: {{winner}} elected",
    body: bodyOf(
      paragraph(
        "Elected in {{contest}}: {{winner}}, with a majority of {{majority}} over {{loser}}. Turnout was {{turnout}}.",
      ),
    ),
  },
  {
    id: "019a0000-0000-7000-8000-000000000002",
    name: "Reaction",
    title: "",
    body: bodyOf(
      paragraph("{{who}} has been reacting to {{what}}:"),
      `{"type":"quote","paragraphs":[[{"type":"text","text":"{{words}}"}]],"speaker":"","role":"","party":"","place":"","source":"","manner":"","saidAt":null,"checkedBy":""}`,
    ),
  },
  {
    id: "019a0000-0000-7000-8000-000000000003",
    name: "Turnout",
    title: "Turnout in {{place}}: {{turnout}}",
    body: bodyOf(paragraph("Turnout in {{place}} was {{turnout}}, {{up or down}} from {{before}} in {{year}}.")),
  },
  {
    id: "019a0000-0000-7000-8000-000000000004",
    name: "Recount",
    title: "{{contest}}: recount",
    body: bodyOf(paragraph("There is to be a recount in {{contest}}, at the request of {{who}}.")),
  },
];

/**
 * The templates and snippets of a profile; they belong to no blog. `template.body` is document JSON, of any version ever
 * released. Names and short forms are kept from meeting by `libraryProblem`.
 */
export const templates: Migration = {
  version: 5,
  name: "templates",
  up: `
    CREATE TABLE template (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      title TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE TABLE snippet (
      id TEXT PRIMARY KEY,
      short_form TEXT NOT NULL CHECK (length(short_form) >= 2),
      words TEXT NOT NULL CHECK (trim(words) <> '')
    ) STRICT;

    INSERT INTO template (id, name, title, body) VALUES
      ${starting.map(({ id, name, title, body }) => `('${id}', '${name}', '${title}', '${body}')`).join(",\n      ")};
  `,
};

function bodyOf(...blocks: readonly string[]): string {
  return `{"version":2,"blocks":[${blocks.join(",")}]}`;
}

function paragraph(words: string): string {
  return `{"type":"paragraph","children":[{"type":"text","text":"${words}"}]}`;
}
