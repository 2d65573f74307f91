import { closeSync, openSync, writeSync } from "node:fs";

const pageSize = 4096;

/** Does to a database's page what a dying disk does. Pages count from 1. */
export function overwritePage(file: string, page: number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(pageSize, "5a17c3", "hex"), 0, pageSize, (page - 1) * pageSize);
  closeSync(handle);
}
