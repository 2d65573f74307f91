import { storeFileMethods, storeMethods } from "@shared/ipc/contract";
import { failure, success } from "@shared/ipc/result";
import { answer, type Request, requestSchema } from "@shared/ipc/wire";
import * as v from "valibot";
import { copyDatabase, copyIsDue } from "./backup";
import { type Connection, openDatabase } from "./connection";
import { OpenBlogs } from "./openBlogs";
import { createStoreFileHandlers, createStoreHandlers } from "./storeHandlers";
import { sweepPictures } from "./sweepPictures";

/**
 * The store: a utility process, the only one that opens the database. Main starts it with the database's path, speaks
 * to it over the parent port, and hands it one end of a port whose other end the window has.
 */
const [, , file = ""] = process.argv;
let connection: Connection | undefined;
let windowPort: Electron.MessagePortMain | undefined;

const { parentPort } = process;
try {
  connection = openDatabase(file);
  serve(connection);
  parentPort.postMessage({ started: success(undefined) });
} catch (error) {
  parentPort.postMessage({ started: failure(error) });
}

function serve(db: Connection): void {
  const blogs = new OpenBlogs(db, () => windowPort?.postMessage({ event: "blogsChanged" }));
  const forWindow = createStoreHandlers(db, blogs);
  const forMain = createStoreFileHandlers(db, blogs, (detail) =>
    windowPort?.postMessage({ event: "handoverProgress", detail }),
  );

  parentPort.on("message", async ({ data, ports: [port] }) => {
    if (port) {
      windowPort = port;
      port.on("message", async ({ data }) => {
        const request = v.safeParse(requestSchema, data);
        if (!request.success) return;
        const { id, method, args } = request.output;
        port.postMessage({ id, result: await answer(storeMethods, forWindow, method, args) });
      });
      port.start();
      return;
    }
    const { id, method, args } = data as Request;
    parentPort.postMessage({ id, result: await answer(storeFileMethods, forMain, method, args) });
  });

  process.on("exit", () => {
    blogs.settle();
    db.close();
  });
  setTimeout(() => {
    keepDailyCopy(db);
    tidyPictures(db, blogs);
  }, 5_000);
}

/** At every start, when nobody waits for the disk. */
function tidyPictures(db: Connection, blogs: OpenBlogs): void {
  try {
    sweepPictures(db, blogs, Date.now());
  } catch (error) {
    console.error("the pictures that no blog shows could not be removed:", error);
  }
}

/** One copy a day, some seconds after the start, when nobody waits for the disk. */
function keepDailyCopy(db: Connection): void {
  if (!copyIsDue(file, new Date())) return;
  try {
    copyDatabase(db, file, "daily");
  } catch (error) {
    console.error("the daily copy of the database could not be made:", error);
  }
}
