import * as v from "valibot";

/** Everything that can go wrong between the window, the store and the disk. A closed list: add here, nowhere else. */
export const errorCodes = [
  /** The file or database is ours and cannot be read. */
  "damaged",
  /** The file or database is something else. */
  "foreign",
  /** Made by a newer Nightdesk. */
  "newer",
  "diskFull",
  /** The file or folder may not be written to. */
  "readOnly",
  "notFound",
  /** Another program holds the file. */
  "inUse",
  /** What was asked does not make sense: a bad argument, an action that does not apply. */
  "invalid",
  "unexpected",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error with a sentence for the person in front of the screen: what happened to the words first, then what to do. */
export class NightdeskError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "NightdeskError";
    this.code = code;
  }
}

/** How every answer travels: a value, or an error that can be shown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export const resultSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(errorCodes), message: v.string() }) }),
]);

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Any thrown thing as an answer; what is not a NightdeskError is "unexpected" and keeps its message. */
export function failure(error: unknown): Result<never> {
  if (error instanceof NightdeskError) return { ok: false, error: { code: error.code, message: error.message } };
  return { ok: false, error: { code: "unexpected", message: messageOf(error) } };
}

/** The value of an answer. Throws the NightdeskError that it carries. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new NightdeskError(result.error.code, result.error.message);
}

/** What any thrown thing says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
