import * as v from "valibot";
import type { Methods } from "./contract";
import { failure, NightdeskError, type Result, success } from "./result";

export const requestSchema = v.strictObject({
  id: v.pipe(v.number(), v.safeInteger()),
  method: v.pipe(v.string(), v.maxLength(100)),
  args: v.unknown(),
});
export type Request = v.InferOutput<typeof requestSchema>;
export interface Response {
  readonly id: number;
  readonly result: Result<unknown>;
}
export interface EventMessage {
  readonly event: string;
  /** What is said with it. */
  readonly detail?: unknown;
}

export type Handlers<T extends Methods> = {
  readonly [Name in keyof T]: (args: never) => unknown;
};

/**
 * The one gate for every call between processes: finds the method in the contract, checks the arguments against its
 * schema, runs the handler and puts whatever comes of it in an envelope. Never throws.
 */
export async function answer<T extends Methods>(
  methods: T,
  handlers: Handlers<T>,
  name: string,
  args: unknown,
): Promise<Result<unknown>> {
  try {
    if (!Object.hasOwn(methods, name)) throw new NightdeskError("invalid", `there is no method “${name}”`);
    const parsed = v.safeParse((methods[name] as Methods[string]).takes, args);
    if (!parsed.success) throw new NightdeskError("invalid", `${name}: ${parsed.issues[0].message}`);
    const handler = handlers[name as keyof T] as (args: unknown) => unknown;
    return success(await handler(parsed.output));
  } catch (error) {
    return failure(error);
  }
}
