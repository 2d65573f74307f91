import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, giveFilesTo, openFiles } from "./openFiles";

test("of a command line only handover files are opened, from the folder that it was typed in", () => {
  const argv = [
    "/opt/nightdesk",
    "--profile=x.nightdesk",
    "count.nightdesk",
    "/stick/Ward 3.NIGHTDESK",
    "notes.txt",
    "",
  ];
  expect(filesIn(argv, join("/home/asha"))).toEqual(["/home/asha/count.nightdesk", "/stick/Ward 3.NIGHTDESK"]);
});

test("files that come before the window is ready, or while it is loaded again, wait for it in their order", () => {
  const opened: string[] = [];
  openFiles(["a.nightdesk", "b.nightdesk"]);
  giveFilesTo((path) => opened.push(path));
  openFiles(["c.nightdesk"]);
  giveFilesTo(undefined);
  openFiles(["d.nightdesk"]);
  expect(opened).toEqual(["a.nightdesk", "b.nightdesk", "c.nightdesk"]);
  giveFilesTo((path) => opened.push(path));
  giveFilesTo(undefined);
  expect(opened.at(-1)).toBe("d.nightdesk");
});
