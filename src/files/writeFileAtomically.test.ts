import { spawnSync } from "node:child_process";
import { chmod, mkdir, open, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NightdeskError } from "@shared/ipc/result";
import { describe, expect, test } from "vitest";
import { fileErrorCode } from "./fileErrorCode";
import { asUnprivileged } from "./testing/asUnprivileged";
import { temporaryFolder } from "./testing/temporaryFolder";
import { writeFileAtomically } from "./writeFileAtomically";

const words = { what: "The page", retry: "export again" };
const hasPrlimit = spawnSync("prlimit", ["--version"]).status === 0;

async function refusal(work: Promise<void>): Promise<NightdeskError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(NightdeskError);
  return error as NightdeskError;
}

describe("a file that can be written", () => {
  test("is written whole, text and bytes, and nothing else is left in the folder", async () => {
    const folder = await temporaryFolder();
    await writeFileAtomically(join(folder, "index.html"), "Plymouth — 02:14", words);
    await writeFileAtomically(join(folder, "night.nightdesk"), Uint8Array.of(1, 2, 3), words);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("Plymouth — 02:14");
    expect([...(await readFile(join(folder, "night.nightdesk")))]).toEqual([1, 2, 3]);
    expect((await readdir(folder)).sort()).toEqual(["index.html", "night.nightdesk"]);
  });

  test("takes the place of the old one, keeps its permissions and does not write into it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "index.html");
    await writeFile(path, "old");
    await chmod(path, 0o640);
    const reader = await open(path);
    await writeFileAtomically(path, "new", words);
    expect(await reader.readFile("utf8")).toBe("old");
    await reader.close();
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test("is found through a symbolic link, which stays", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "published"));
    await writeFile(join(folder, "published", "page.html"), "old");
    await symlink(join("published", "page.html"), join(folder, "index.html"));
    await writeFileAtomically(join(folder, "index.html"), "new", words);
    expect(await readFile(join(folder, "published", "page.html"), "utf8")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["index.html", "published"]);
  });

  test("may have as long a name as there can be", async () => {
    const path = join(await temporaryFolder(), `${"a".repeat(250)}.html`);
    await writeFileAtomically(path, "new", words);
    expect(await readFile(path, "utf8")).toBe("new");
  });
});

describe("a file that cannot be written", () => {
  test("in a read-only folder: the old one is whole and nothing temporary is left", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "index.html");
    await writeFile(path, "old");
    await chmod(path, 0o666);
    await chmod(folder, 0o555);
    const error = await asUnprivileged(() => refusal(writeFileAtomically(path, "new", words)));
    await chmod(folder, 0o755);
    expect(error.code).toBe("readOnly");
    expect(error.message).toBe(
      `The page was not written and the file that was there is unchanged: “${folder}” may not be written to. Choose another folder, then export again.`,
    );
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["index.html"]);
  });

  test("over a read-only file in a folder that is open: it is respected", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "index.html");
    await writeFile(path, "old");
    await chmod(path, 0o444);
    await chmod(folder, 0o777);
    const error = await asUnprivileged(() => refusal(writeFileAtomically(path, "new", words)));
    expect(error.message).toContain("unchanged: “index.html” may not be written to.");
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["index.html"]);
  });

  // A limit on the size of files stops the write half-way, as a full disk does: a real one cannot be had everywhere.
  test.skipIf(!hasPrlimit)(
    "when there is no room: what was half written is removed and the old one is whole",
    async () => {
      const folder = await temporaryFolder();
      const path = join(folder, "index.html");
      await writeFile(path, "old");
      const ignore = () => {};
      process.on("SIGXFSZ", ignore);
      const limit = (bytes: string) => spawnSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:`]);
      expect(limit("4096").status).toBe(0);
      const error = await refusal(writeFileAtomically(path, "x".repeat(100_000), words)).finally(() => {
        limit("unlimited");
        process.off("SIGXFSZ", ignore);
      });
      expect(error.code).toBe("diskFull");
      expect(error.message).toBe(
        "The page was not written and the file that was there is unchanged: the disk is full. Free some space, then export again.",
      );
      expect(await readFile(path, "utf8")).toBe("old");
      expect(await readdir(folder)).toEqual(["index.html"]);
    },
  );

  test.runIf(process.platform === "linux")("a full disk is known by its own error", async () => {
    const full = await open("/dev/full", "w");
    const error: unknown = await full.writeFile("x").catch((reason) => reason);
    await full.close().catch(() => {});
    expect(error).toMatchObject({ code: "ENOSPC" });
    expect(fileErrorCode(error)).toBe("diskFull");
  });

  test("in a folder that is not there", async () => {
    const folder = await temporaryFolder();
    const error = await refusal(writeFileAtomically(join(folder, "gone", "index.html"), "new", words));
    expect(error.code).toBe("notFound");
    expect(error.message).toBe(
      `The page was not written: the folder “${join(folder, "gone")}” is not there. Choose another folder, then export again.`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test("over a folder, a pipe or with too long a name", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "index.html"));
    // A pipe of the test's own stands for devices: no failing test may ever rename a file over /dev/null.
    expect(spawnSync("mkfifo", [join(folder, "pipe")]).status).toBe(0);
    for (const path of [join(folder, "index.html"), join(folder, "pipe"), join(folder, "a".repeat(300))]) {
      const error = await refusal(writeFileAtomically(path, "new", words));
      expect(error.code).toBe("invalid");
      expect(error.message).toMatch(/^The page was not written: “.+” cannot be a file's name there\. Choose another/);
    }
    expect((await readdir(folder)).sort()).toEqual(["index.html", "pipe"]);
    expect((await stat(join(folder, "pipe"))).isFIFO()).toBe(true);
  });
});

test.each([
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
  ["EFBIG", "diskFull"],
  ["EACCES", "readOnly"],
  ["EPERM", "readOnly"],
  ["EROFS", "readOnly"],
  ["ENOENT", "notFound"],
  ["ENOTDIR", "notFound"],
  ["EBUSY", "inUse"],
  ["ENAMETOOLONG", "invalid"],
  ["EIO", "unexpected"],
])("%s is %s", (code, meaning) => {
  expect(fileErrorCode(Object.assign(new Error("refused"), { code }))).toBe(meaning);
});
