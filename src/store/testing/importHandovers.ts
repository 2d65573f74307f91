import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readBlog } from "@shared/doc/readBlog";
import { type Import, storeFileMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { type Connection, openDatabase } from "../connection";
import { OpenBlogs } from "../openBlogs";
import { createStoreFileHandlers } from "../storeHandlers";

/** What one file did to a profile. */
export interface Outcome {
  readonly path: string;
  /** Undefined where the file was read. */
  readonly refusal?: { readonly code: string; readonly message: string };
  /** True when the database, with its log, is byte for byte what it was. */
  readonly isUnchanged: boolean;
  /** The SHA-256 of the blog as plain data, where the file was read. */
  readonly blog?: string;
  /** The most memory that the process has held so far, in MB (1,000,000 bytes). */
  readonly peak: number;
  readonly milliseconds: number;
}

/**
 * Opens one handover file after the other, each in a copy of a profile, and prints the Outcome of each as JSON. In a
 * process of its own, so that its memory is that of the store and of nothing else. Usage: FOLDER, which holds the
 * profiles; on stdin a line for each file: PROFILE TAB PATH.
 */
const [, , folder = ""] = process.argv;
const profiles = new Map<string, Profile>();

interface Profile {
  readonly file: string;
  readonly db: Connection;
  readonly blogs: OpenBlogs;
  readonly before: string;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name = "", path = ""] = line.split("\t");
  const profile = profiles.get(name) ?? openCopy(name);
  profiles.set(name, profile);
  console.log(JSON.stringify(await importInto(profile, path)));
  if (bytesOf(profile.file) === profile.before) continue;
  profile.db.close();
  profiles.delete(name);
}

async function importInto({ db, blogs, file, before }: Profile, path: string): Promise<Outcome> {
  const start = performance.now();
  const handlers = createStoreFileHandlers(db, blogs);
  const result = await answer(storeFileMethods, handlers, "importHandover", { path });
  blogs.settle();
  const outcome = {
    path,
    isUnchanged: bytesOf(file) === before,
    milliseconds: Math.round(performance.now() - start),
    peak: peakMemory(),
  };
  if (!result.ok) return { ...outcome, refusal: result.error };
  const { blogId } = result.value as Import;
  return { ...outcome, blog: sha256(JSON.stringify(readBlog(blogs.document(blogId)))) };
}

function openCopy(name: string): Profile {
  const file = join(folder, `${name}-copy.db`);
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  copyFileSync(join(folder, `${name}.db`), file);
  const db = openDatabase(file);
  return { file, db, blogs: new OpenBlogs(db, () => {}), before: bytesOf(file) };
}

function bytesOf(file: string): string {
  return sha256(...[file, `${file}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each)));
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** On Linux of this program alone; the system's other figure begins with that of the process that started it. */
function peakMemory(): number {
  if (process.platform !== "linux") return (process.resourceUsage().maxRSS * 1024) / 1e6;
  return (Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024) / 1e6;
}
