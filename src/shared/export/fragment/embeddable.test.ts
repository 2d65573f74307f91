import { expect, test } from "vitest";
import { html } from "../html/html";
import { embeddable } from "./embeddable";

const written = (markup: { toString(): string }) => embeddable(markup.toString());

test("classes, ids and what points to them go under the prefix; an entry keeps its id, and inline styles go", () => {
  expect(written(html`<section class="a b" id="c" aria-labelledby="d e"><p style="color: red">x</p></section>`)).toBe(
    '<section class="nightdesk-a nightdesk-b" id="nightdesk-c" aria-labelledby="nightdesk-d nightdesk-e"><p>x</p></section>',
  );
  expect(written(html`<a href="#c">x</a><a href="#entry-1">y</a><a href="https://a.example/#c">z</a>`)).toBe(
    '<a href="#nightdesk-c">x</a><a href="#entry-1">y</a><a href="https://a.example/#c">z</a>',
  );
  expect(written(html`<b>1</b><span class="bar" aria-hidden="true" style="--size: 50%"></span>`)).toBe("<b>1</b>");
});

test("words that look like attributes are words, in attributes as well", () => {
  const words = 'see class="x" id="y" style="z" <p class="q">';
  const escaped = "see class=&quot;x&quot; id=&quot;y&quot; style=&quot;z&quot; &lt;p class=&quot;q&quot;&gt;";
  expect(written(html`<img alt="${words}" class="a">${words}`)).toBe(
    `<img alt="${escaped}" class="nightdesk-a">${escaped}`,
  );
  expect(written(html`<img alt="see class=" class="a" title=" id=">`)).toBe(
    '<img alt="see class=" class="nightdesk-a" title=" id=">',
  );
});
