import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "./electronBinary.mjs";

/**
 * Makes a double click on a `.nightdesk` file open it with this Nightdesk, for the person who is logged in: a kind of
 * file for its ending (the shared MIME database of freedesktop.org) and an application that opens it (a desktop entry).
 */
const kind = "application/x-nightdesk";
const entryName = "nightdesk.desktop";

const mimePackage = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${kind}">
    <comment>Nightdesk handover file</comment>
    <glob pattern="*.nightdesk"/>
  </mime-type>
</mime-info>
`;

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Nightdesk
Comment=Live blogs for election counts
Exec=${quoted(process.execPath)} ${quoted(join(root, "scripts", "start.mjs"))} %f
Path=${root}
MimeType=${kind};
Categories=Office;Publishing;
Terminal=false
`;

/** An argument of `Exec`, as the Desktop Entry Specification wants it quoted: once as an argument, once as a string. */
function quoted(path) {
  return `"${path.replace(/(["`$\\])/g, "\\$1")}"`.replaceAll("\\", "\\\\").replaceAll("%", "%%");
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (error)
    stop(`Nothing opens by a double click yet: ${command} is missing. Install shared-mime-info and xdg-utils.`);
  if (status !== 0) stop(`Nothing opens by a double click yet: ${command} did not work.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.platform !== "linux") {
  stop("This works on Linux only. Elsewhere, drop the file on the window, or open it with Ctrl or Cmd+O.");
}
const data = process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");
for (const folder of ["mime/packages", "applications"]) mkdirSync(join(data, folder), { recursive: true });
writeFileSync(join(data, "mime", "packages", "nightdesk.xml"), mimePackage);
writeFileSync(join(data, "applications", entryName), desktopEntry);
run("update-mime-database", [join(data, "mime")]);
run("xdg-mime", ["default", entryName, kind]);
console.log("A double click on a .nightdesk file now opens it with this Nightdesk.");
