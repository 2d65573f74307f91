import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { root } from "./electronBinary.mjs";

/** Lighthouse on the sample's page in every theme, as a phone finds it on a web server: the four scores, and what costs points. */
const wanted = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const folder = mkdtempSync(join(tmpdir(), "nightdesk-audit-"));

function cli(...args) {
  const { status } = spawnSync(process.execPath, [join(root, "scripts", "cli.mjs"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("the sample could not be exported; the lines above say why");
}

/** Serves the page alone, compressed as any web server does; answers where. */
function serve(page) {
  const body = gzipSync(page);
  const server = createServer((request, response) => {
    // The icon that a browser asks every site for is the site's own.
    if (request.url !== "/") return void response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }).end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function audit(theme, sample) {
  cli("export", sample, "--out", folder, "--theme", theme);
  const server = await serve(readFileSync(join(folder, "index.html")));
  // Chromium's sandbox refuses to run as root: only then it is left off.
  const chromeFlags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const chromium = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags });
  try {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/`, {
      port: chromium.port,
      onlyCategories: Object.keys(wanted),
    });
    return lhr;
  } finally {
    chromium.kill();
    server.close();
  }
}

try {
  const sample = join(folder, "sample.nightdesk");
  cli("sample", "--out", sample);
  for (const theme of readdirSync(join(root, "themes"))) {
    console.log(`\nThe sample in the theme “${theme}”`);
    if (!isGood(await audit(theme, sample))) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the scores; false when one is too low. */
function isGood({ categories, audits }) {
  let good = true;
  for (const [id, least] of Object.entries(wanted)) {
    const { title, score, auditRefs } = categories[id];
    const points = Math.round((score ?? 0) * 100);
    console.log(`${title}: ${points} (at least ${least})`);
    if (points < least) good = false;
    for (const { id: audit, weight } of auditRefs) {
      const { score: reached, title: what, displayValue = "" } = audits[audit];
      if (weight > 0 && reached !== null && reached < 1) console.log(`  ${what} ${displayValue}`.trimEnd());
    }
  }
  return good;
}
