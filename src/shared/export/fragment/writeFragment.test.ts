// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { exportHtml } from "../html/exportHtml";
import { blogOf, testPictures as pictures } from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { pageRules } from "../testing/pageRules";
import { exportFragment } from "./writeFragment";

const validator = new HtmlValidate(pageRules);

function elementsOf(fragment: string): readonly Element[] {
  const template = document.createElement("template");
  template.innerHTML = fragment;
  return [...template.content.querySelectorAll("*")];
}

test("a fragment of 500 entries with every kind of block is valid HTML", async () => {
  const { results } = await validator.validateString(exportFragment(generatedBlog(500), { pictures }));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} in line ${line}`))).toEqual(
    [],
  );
});

describe.each([
  ["ordinary", ordinaryBlog],
  ["hostile", hostileBlog],
])("the fragment of the %s blog", (name, blog) => {
  const fragment = exportFragment(blog, { pictures });
  const elements = elementsOf(fragment);

  test("is as kept, and valid HTML", async () => {
    const { results } = await validator.validateString(fragment);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} in line ${line}`))).toEqual(
      [],
    );
    await expect(fragment).toMatchFileSnapshot(`golden/${name}.html`);
  });

  test("holds the article and nothing that belongs to a whole page", () => {
    expect(elements.filter((each) => each.matches("html, head, body, main, h1, script, style, link, meta"))).toEqual(
      [],
    );
    expect(elements.filter((each) => each.hasAttribute("style"))).toEqual([]);
  });

  test("has every class and id under the prefix, but for the ids of entries, which are those of the page", () => {
    const classes = elements.flatMap((each) => [...each.classList]);
    const ids = elements.map(({ id }) => id).filter((id) => id !== "");
    expect(classes.filter((each) => !each.startsWith("nightdesk-"))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const ofEntries = ids.filter((id) => !id.startsWith("nightdesk-"));
    expect(ofEntries.length).toBeGreaterThan(1);
    const page = new DOMParser().parseFromString(exportHtml(blog, { pictures }), "text/html");
    expect(ofEntries).toEqual([...page.querySelectorAll("[id^='entry-'], [id^='place-']")].map(({ id }) => id));
  });

  test("has a target for every link and label inside it", () => {
    const ids = new Set(elements.map(({ id }) => id));
    const links = elements.map((each) => each.getAttribute("href")).filter((href) => href?.startsWith("#"));
    const labels = elements.flatMap((each) => each.getAttribute("aria-labelledby")?.split(" ") ?? []);
    const targets = [...links.map((href) => href?.slice(1) ?? ""), ...labels];
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

test("docs/export.md names every class that a fragment can have", () => {
  const documented = new Set(readFileSync("docs/export.md", "utf8").match(/(?<=`)nightdesk-[\w-]+(?=`)/g));
  const blogs = [ordinaryBlog, hostileBlog, generatedBlog(50), blogOf([])];
  const used = blogs.flatMap((blog) =>
    elementsOf(exportFragment(blog, { pictures })).flatMap((each) => [...each.classList]),
  );
  expect([...new Set(used)].filter((name) => !documented.has(name))).toEqual([]);
});

test("the words are those of the page, in the same order, whatever they look like", () => {
  for (const blog of [hostileNight, generatedBlog(50)]) {
    const page = new DOMParser().parseFromString(exportHtml(blog, { pictures }), "text/html");
    // What only the styles of the page can do.
    const choices = page.querySelector(".choices");
    choices?.nextSibling?.remove();
    choices?.remove();
    const template = document.createElement("template");
    template.innerHTML = exportFragment(blog, { pictures });
    expect(template.content.textContent.trim()).toBe(page.querySelector("main")?.textContent.trim());
  }
});
