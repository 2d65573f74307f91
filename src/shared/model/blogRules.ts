import * as v from "valibot";

/** Who may file in a blog: everyone, or those who are named, at least one. */
export type Filing = "everyone" | readonly string[];

const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
export const filingSchema = v.union([
  v.literal("everyone"),
  v.pipe(v.array(nameSchema), v.minLength(1), v.readonly()),
]) satisfies v.GenericSchema<unknown, Filing>;

/** What a newsroom asks of a blog before its words go out. Rules between people who trust each other, and no lock. */
export interface BlogRules {
  /** Who may file without approval, also from review. What is filed is approved by anybody. */
  readonly filing: Filing;
  /** The check before an export asks that every entry on the page has been seen by two people: see `seenByTwo`. */
  readonly twoPairsOfEyes: boolean;
}

/** Of a blog that says nothing of it. */
export const usualRules: BlogRules = { filing: "everyone", twoPairsOfEyes: false };

/** True when `name`, as it stands in a profile, may file without approval. Where names are listed, an empty one may not. */
export function mayFile({ filing }: Pick<BlogRules, "filing">, name: string): boolean {
  return filing === "everyone" || filing.some((each) => isSamePerson(each, name));
}

/** Names are compared without case, and without the spaces around them. */
export function isSamePerson(one: string, other: string): boolean {
  return personKey(one) === personKey(other);
}

function personKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** So many are named in a sentence; the others are counted. */
const named = 3;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "everyone", or every name: "Ada Clarke and Ben Roe". */
export function everyNameOfFilers(filing: Filing): string {
  return filing === "everyone" ? filing : list.format(filing);
}

/** "Ada Clarke, Ben Roe and 4 others": who may file, for a sentence. */
export function namesOfFilers(filing: Filing): string {
  if (filing === "everyone" || filing.length <= named) return everyNameOfFilers(filing);
  return list.format([...filing.slice(0, named - 1), `${filing.length - named + 1} others`]);
}

/** Why somebody who may not file has not, in a sentence that begins with what was done instead: "Sent for review". */
export function whyNotFiled(done: string, { filing }: Pick<BlogRules, "filing">, name: string): string {
  const names = namesOfFilers(filing);
  const verb = filing.length === 1 ? "files" : "file";
  const sentence = `${done}: in this blog only ${names} ${verb} without approval.`;
  return name.trim() === "" ? `${sentence} If you are one of them, add your name under Details.` : sentence;
}
