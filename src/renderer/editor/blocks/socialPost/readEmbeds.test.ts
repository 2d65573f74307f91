// @vitest-environment jsdom
import { parseDocument } from "@shared/document/document";
import { expect, test, vi } from "vitest";
import { embeds } from "./embeds.testdata";
import { readEmbeds } from "./readEmbeds";

test.each(embeds.map((embed) => [embed.name, embed] as const))("%s", (_name, { code, post }) => {
  const posts = readEmbeds(code);
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatchObject(post);
  expect(parseDocument({ version: 2, blocks: posts })).toEqual({ version: 2, blocks: posts });
});

test("several embeds are several posts", () => {
  const all = readEmbeds(embeds.map(({ code }) => code).join("\n"));
  expect(all).toHaveLength(embeds.length);
});

test("an embed among other words is left to the ordinary paste", () => {
  expect(readEmbeds(`<p>As she wrote:</p>${embeds[0]?.code}`)).toEqual([]);
  expect(readEmbeds("<p>the class twitter-tweet</p>")).toEqual([]);
  expect(readEmbeds('<blockquote class="twitter-tweet"></blockquote>')).toEqual([]);
});

const hostile = `<blockquote class="twitter-tweet" onclick="window.pwned = 1" style="position:fixed"><p>one <img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script><a href="javascript:window.pwned = 1">two</a> <a href=" java\nscript:x()">three</a> <a href="data:text/html,x">four</a> <svg onload="window.pwned = 1"><a xlink:href="javascript:x()"><text>five</text></a></svg><math><mtext><mglyph><style></math><img src onerror=x()></style></mglyph></mtext></math></p>&mdash; <b>Ada</b> (@ada) <a href="javascript:x()//x.com/ada/status/1">May 4</a></blockquote><script src="https://evil.example/x.js"></script><iframe srcdoc="<script>parent.pwned = 1</script>" src="javascript:parent.pwned = 1"></iframe>`;

test("hostile code leaves words and safe links, runs nothing and asks for nothing", () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  const [post] = readEmbeds(hostile);
  expect(post).toMatchObject({ platform: "x", author: "Ada", link: "" });
  expect(JSON.stringify(post)).not.toMatch(/javascript:|data:|onerror|onclick|<script|pwned|evil/);
  expect(JSON.stringify(post?.paragraphs)).toContain("two");
  expect("pwned" in window).toBe(false);
  expect(document.querySelector("script, iframe, img")).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test("an address that is hostile, or of another site, is not kept as the post's", () => {
  const withHref = (href: string) =>
    readEmbeds(`<div class="fb-post" data-href="${href}"><blockquote><p>Words</p></blockquote></div>`)[0]?.link;
  expect(withHref("javascript:alert(1)")).toBe("");
  expect(withHref("data:text/html,x")).toBe("");
  expect(withHref("https://www.facebook.com/ada/posts/1?fbclid=abc&mibextid=x")).toBe(
    "https://www.facebook.com/ada/posts/1",
  );
  expect(readEmbeds('<iframe class="mastodon-embed" src="javascript:alert(1)/@a/12345/embed"></iframe>')).toEqual([]);
  expect(
    readEmbeds('<iframe src="https://www.facebook.com/plugins/post.php?href=javascript:alert(1)"></iframe>'),
  ).toEqual([]);
});

test("an embed inside an embed is one post, and very long code is not looked through", () => {
  const inner = embeds[0]?.code ?? "";
  const nested = readEmbeds(`<blockquote class="twitter-tweet">${inner}<p>Outer</p>&mdash; A (@a)</blockquote>`);
  expect(nested).toHaveLength(1);
  const deep = `<blockquote class="twitter-tweet"><p>${"<b>".repeat(400)}deep</p></blockquote>`;
  expect(readEmbeds(deep)[0]?.paragraphs).toEqual([[{ type: "text", text: "deep" }]]);
  const started = performance.now();
  expect(readEmbeds(`<blockquote class="twitter-tweet"><p>${"x ".repeat(200_000)}</p></blockquote>`)).toEqual([]);
  const blank = `<blockquote class="twitter-tweet"><p>x</p>&mdash; ${" ( ".repeat(30_000)}</blockquote>`;
  expect(readEmbeds(blank)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
