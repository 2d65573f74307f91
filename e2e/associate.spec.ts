import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { newFolder } from "./launch";

const root = join(import.meta.dirname, "..");

test("a double click is given to this Nightdesk; without the system's programs for it one sentence says so", () => {
  const data = newFolder("xdg data");
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/associate.mjs")], {
    env: { XDG_DATA_HOME: data, PATH: newFolder("no-programs") },
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([
    1,
    "Nothing opens by a double click yet: update-mime-database is missing. Install shared-mime-info and xdg-utils.\n",
  ]);
  expect(readFileSync(join(data, "mime/packages/nightdesk.xml"), "utf8")).toContain('<glob pattern="*.nightdesk"/>');
  const entry = readFileSync(join(data, "applications/nightdesk.desktop"), "utf8");
  expect(entry).toContain(`Exec="${process.execPath}" "${join(root, "scripts/start.mjs")}" %f\n`);
  expect(entry).toContain("MimeType=application/x-nightdesk;\n");
});
