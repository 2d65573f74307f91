/** What the id of a ballot says, in the form that Democracy Club gives them: `local.sutton.nonsuch.by.2018-05-03`. */
export interface BallotPaperId {
  /** "Nonsuch": the words of the last part, since the id has no capitals. */
  readonly contestName: string;
  /** "Sutton"; empty where the election is not a council's. */
  readonly authorityName: string;
}

/** Undefined when `code` is no such id: `E05000563`. */
export function readBallotPaperId(code: string): BallotPaperId | undefined {
  const parts = /^([a-z]+)\.((?:[a-z0-9-]+\.)*[a-z0-9-]+)\.\d{4}-\d\d-\d\d$/.exec(code.trim());
  if (parts === null) return undefined;
  const [, kind = "", path = ""] = parts;
  const names = path.split(".").filter((part) => part !== "by" && part !== "r" && part !== "c");
  const [first = "", last = first] = [names[0], names.at(-1)];
  return {
    contestName: wordsOf(last),
    authorityName: kind === "local" && names.length > 1 ? wordsOf(first) : "",
  };
}

function wordsOf(slug: string): string {
  const small = new Set(["and", "of", "the", "upon", "on", "in", "with", "le", "by"]);
  return slug
    .split("-")
    .map((word, index) => (index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
