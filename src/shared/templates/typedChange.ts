import { type SmartChange, smartChange, smartKeys } from "../typography/smartChange";
import { type Expand, snippetKeys } from "./expandSnippet";

/** The keys after which anything can change. */
export const typedKeys: ReadonlySet<string> = new Set([...smartKeys, ...snippetKeys]);

/** What the last key of a line makes of its end: a short form becomes its words, and the key the sign that is printed. */
export function typedChange(line: string, expand: Expand): SmartChange | undefined {
  const expanded = expand(line);
  if (!expanded) return smartChange(line);
  const smart = smartChange(line.slice(0, -expanded.length) + expanded.insert);
  if (smart?.length !== 1) return expanded;
  return { length: expanded.length, insert: expanded.insert.slice(0, -1) + smart.insert };
}
