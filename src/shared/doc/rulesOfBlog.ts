import * as v from "valibot";
import type { Doc } from "yjs";
import { type BlogRules, type Filing, filingSchema, mayFile, usualRules, whyNotFiled } from "../model/blogRules";
import { createRuleChangeId } from "../model/ids";
import { type RuleChange, ruleChangeSchema } from "../model/ruleChange";
import { metaOf } from "./blogDoc";
import type { Deed } from "./changeEntry";
import { flatKey, flatRecords } from "./flatRecords";

/** The rules of a blog. What says nothing, or nothing that can be read, is as usual: nobody must be kept from filing by it. */
export function rulesOf(doc: Doc): BlogRules {
  const meta = metaOf(doc);
  return {
    filing: v.parse(v.fallback(filingSchema, usualRules.filing), meta.get("filing")),
    twoPairsOfEyes: v.parse(v.fallback(v.boolean(), usualRules.twoPairsOfEyes), meta.get("twoPairsOfEyes")),
  };
}

/** Every change of the rules, in the order of their ids; a record that cannot be read is left out. */
export function readRuleChanges(doc: Doc): readonly RuleChange[] {
  return flatRecords(metaOf(doc), "ruleChange").flatMap(([id, value]) => {
    const read = v.safeParse(ruleChangeSchema, value);
    return read.success && read.output.id === id ? [read.output] : [];
  });
}

/** Names without words are left out; a list without names is everyone. */
export function setFiling(doc: Doc, filing: Filing, deed: Deed): void {
  const names = filing === "everyone" ? [] : filing.map((name) => name.trim()).filter((name) => name !== "");
  changeRule(doc, "filing", names.length === 0 ? "everyone" : names, deed);
}

export function setTwoPairsOfEyes(doc: Doc, isAsked: boolean, deed: Deed): void {
  changeRule(doc, "twoPairsOfEyes", isAsked, deed);
}

/** Sets a rule and keeps that it was done; nothing happens where it is so already. */
function changeRule<Rule extends keyof BlogRules>(
  doc: Doc,
  rule: Rule,
  after: BlogRules[Rule],
  { by, profileId, now }: Deed,
): void {
  const meta = metaOf(doc);
  const before = rulesOf(doc)[rule];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const id = createRuleChangeId();
  doc.transact(() => {
    meta.set(rule, after);
    meta.set(flatKey("ruleChange", id), { id, rule, before, after, by, profileId, at: new Date(now).toISOString() });
  });
}

/** Throws an Error with a sentence when `name` may not file in this blog. */
export function refuseFiling(doc: Doc, name: string): void {
  const rules = rulesOf(doc);
  if (!mayFile(rules, name)) throw new Error(whyNotFiled("Not filed", rules, name));
}
