import * as v from "valibot";
import type { Doc } from "yjs";
import { type BlogRules, type Filing, mayFile, usualRules, whyNotFiled } from "../model/blogRules";
import { metaOf } from "./blogDoc";

const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const filingSchema = v.union([v.literal("everyone"), v.pipe(v.array(nameSchema), v.minLength(1), v.readonly())]);

/** The rules of a blog. What says nothing, or nothing that can be read, is as usual: nobody must be kept from filing by it. */
export function rulesOf(doc: Doc): BlogRules {
  const meta = metaOf(doc);
  return {
    filing: v.parse(v.fallback(filingSchema, usualRules.filing), meta.get("filing")),
    twoPairsOfEyes: v.parse(v.fallback(v.boolean(), usualRules.twoPairsOfEyes), meta.get("twoPairsOfEyes")),
  };
}

/** Names without words are left out; a list without names is everyone. */
export function setFiling(doc: Doc, filing: Filing): void {
  const names = filing === "everyone" ? [] : filing.map((name) => name.trim()).filter((name) => name !== "");
  metaOf(doc).set("filing", names.length === 0 ? "everyone" : names);
}

export function setTwoPairsOfEyes(doc: Doc, isAsked: boolean): void {
  metaOf(doc).set("twoPairsOfEyes", isAsked);
}

/** Throws an Error with a sentence when `name` may not file in this blog. */
export function refuseFiling(doc: Doc, name: string): void {
  const rules = rulesOf(doc);
  if (!mayFile(rules, name)) throw new Error(whyNotFiled("Not filed", rules, name));
}
