import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { readBlog } from "@shared/doc/readBlog";
import { exportFragment } from "@shared/export/fragment/writeFragment";
import { exportHtml } from "@shared/export/html/exportHtml";
import { complaintsAboutJsonLd, readVocabulary } from "@shared/export/jsonLd/testing/schemaOrg";
import { testPictures as pictures } from "@shared/export/testing/filedEntry";
import { generatedBlog } from "@shared/export/testing/generatedBlog";
import { hostileBlog, hostileNight } from "@shared/export/testing/hostileBlog";
import { ordinaryBlog } from "@shared/export/testing/ordinaryBlog";
import type { Blog } from "@shared/model/blog";
import { localElections2018 } from "@shared/sample/localElections2018";
import { expect, test } from "vitest";
import { buildSampleDoc } from "./buildSampleDoc";
import { themeNamed } from "./themeNamed";

const require = createRequire(import.meta.url);
const sample = readBlog(buildSampleDoc(localElections2018));

const blogs: Readonly<Record<string, Blog>> = {
  sample,
  ordinary: { ...ordinaryBlog, pageUrl: "https://daily.example/live/plymouth" },
  german: { ...ordinaryBlog, language: "de" },
  hostile: hostileBlog,
  night: hostileNight,
  generated: generatedBlog(500),
};

/** What the checker says of styles and words that is not so, or is not ours to change. */
const waived: readonly RegExp[] = [
  // Its style checker does not know these parts of CSS yet.
  /^CSS: “(?:container-type|reading-flow)”: Property “[a-z-]+” doesn't exist\.$/,
  /^CSS: Unrecognized at-rule “@container”$/,
  // 100cqi
  /^CSS: “max-width”: Unknown dimension\.$/,
  // Words are printed as somebody wrote them.
  /is not in Unicode Normalization Form C/,
  /^Document uses the Unicode Private Use Area/,
];

interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the Nu HTML checker says of pages by their names: one start of Java for all of them. */
function complaintsOfNu(pages: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "nightdesk-nu-"));
  try {
    const files = Object.entries(pages).map(([name, html]) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return file;
    });
    const jar = join(require.resolve("vnu-jar/package.json"), "..", "build", "dist", "vnu.jar");
    // What language words are in it guesses, each time anew.
    const options = ["--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect"];
    const checker = ["-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", jar, ...options];
    const { stdout, stderr, error } = spawnSync("java", [...checker, ...files], { encoding: "utf8", maxBuffer: 1e8 });
    if (error) throw new Error(`the Nu HTML checker needs Java; npm test installs it: ${error.message}`);
    if (stdout === "") throw new Error(`the Nu HTML checker said nothing: ${stderr}`);
    const { messages } = JSON.parse(stdout) as { readonly messages: readonly NuMessage[] };
    return messages
      .filter(({ message }) => !waived.some((pattern) => pattern.test(message)))
      .map(({ type, url, lastLine, message }) => `${basename(url)}:${lastLine} ${type}: ${message}`.slice(0, 300));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page of a content system with the fragment in it, below the headline that is its own. */
function around(fragment: string, { headline }: Blog): string {
  return `<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>Fragment</title>\n</head>\n<body>\n<h1>${headline.length}</h1>\n${fragment}</body>\n</html>\n`;
}

test("the Nu HTML checker has no complaint about any page or fragment, and finds what is wrong in a broken one", async () => {
  const theme = await themeNamed("daily", "The page");
  const pages = Object.entries(blogs).flatMap(([name, blog]) => [
    [name, exportHtml(blog, { pictures })],
    [`${name}-beside`, exportHtml(blog, { pictures, pictureFiles: "beside", order: "oldestFirst" })],
    [`${name}-daily`, exportHtml(blog, { pictures, theme })],
    [`${name}-fragment`, around(exportFragment(blog, { pictures }), blog)],
  ]);
  const broken = around('<p id="x">A</p><p id="x" style="colour: red">B<div></p>', sample);
  const complaints = complaintsOfNu({ ...Object.fromEntries(pages), broken });
  expect(complaints.filter((complaint) => !complaint.startsWith("broken.html"))).toEqual([]);
  expect(complaints.map((complaint) => complaint.replace(/^[^:]*:\d+ /, ""))).toEqual(
    expect.arrayContaining([
      "error: Duplicate ID “x”.",
      expect.stringContaining("Property “colour” doesn't exist"),
      expect.stringContaining("No “p” element in scope"),
    ]),
  );
}, 120_000);

test("500 entries with every block cost less than 60 KB beyond their words, styles and structured data among it", () => {
  const html = exportHtml(generatedBlog(500), { pictures });
  const words = html.replace(/<(script|style)[^>]*>.*?<\/\1>|<[^>]*>/gs, "");
  // As a web server sends it.
  const overhead = gzipSync(html).length - gzipSync(words).length;
  expect(overhead).toBeLessThan(60_000);
});

test("the structured data in the sample's page are schema.org's", () => {
  const vocabulary = readVocabulary(readFileSync(require.resolve("@vocabulary/schema/schema.nq"), "utf8"));
  const html = exportHtml(sample, {});
  const data: unknown = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? "");
  expect(complaintsAboutJsonLd(data, vocabulary)).toEqual([]);
  expect(data).toMatchObject({
    "@type": "LiveBlogPosting",
    about: { "@type": "Event", name: "English local elections 2018", startDate: "2018-05-03" },
    liveBlogUpdate: expect.arrayContaining([expect.objectContaining({ "@type": "BlogPosting" })]),
  });
});
