import { storeMethods } from "@shared/ipc/contract";
import type { Result } from "@shared/ipc/result";
import { answer } from "@shared/ipc/wire";
import type { Connection } from "../connection";
import { createStoreHandlers } from "../storeHandlers";
import { openTestBlogs } from "./openTestBlogs";

/** The store as the window sees it: every call comes back as an answer in its envelope. */
export function askStore(db: Connection) {
  const blogs = openTestBlogs(db);
  const handlers = createStoreHandlers(db, blogs);
  const ask = (method: keyof typeof storeMethods, args: object = {}): Promise<Result<unknown>> =>
    answer(storeMethods, handlers, method, args);
  return { ask, blogs };
}

export async function answerOf<T>(result: Promise<Result<unknown>>): Promise<T> {
  const answered = await result;
  if (!answered.ok) throw new Error(`${answered.error.code}: ${answered.error.message}`);
  return answered.value as T;
}

export async function codeOf(result: Promise<Result<unknown>>): Promise<string> {
  const answered = await result;
  return answered.ok ? "ok" : answered.error.code;
}
