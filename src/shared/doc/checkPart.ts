import * as v from "valibot";

/** `value` as its schema has it. Throws an Error that names `what` it is a part of, the place in it and the rule. */
export function checkPart<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${what} cannot be read: ${v.getDotPath(issue) ?? "all of it"}: ${issue.message}`);
}
