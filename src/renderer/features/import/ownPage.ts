import { readMachineTime } from "@shared/import/pageTime";
import type { LiveBlogPosting } from "@shared/import/readLiveBlogPosting";
import { splitNames } from "@shared/import/readNotes";
import { blocksOfPage } from "./pageLines";
import type { PageEntry } from "./readPage";

const entrySelector = 'article.entry[id^="entry-"]';
/** What only leads through the page, or says again what stands in the entries. */
const chrome =
  ".skip, .status, .stamps, .key-events, .choices, .date, p.day, .place, .pinned > h2, .page-footer, .empty";
/** What stands before every class of a page that is a part of another. */
const prefix = "nightdesk-";

/** True for a page that Nightdesk wrote, whole or as a part of another; its classes are then those of a whole one. */
export function isOwnPage(root: ParentNode): boolean {
  for (const element of root.querySelectorAll(`.${prefix}live-blog [class]`)) {
    for (const name of [...element.classList]) {
      if (name.startsWith(prefix)) element.classList.replace(name, name.slice(prefix.length));
    }
  }
  return root.querySelector(`${entrySelector} > header .time time[datetime]`) !== null;
}

/** Takes the entries out of a page that Nightdesk wrote, in its order; what is left is the words around them. */
export function takeOwnEntries(
  root: ParentNode,
  posting: LiveBlogPosting | undefined,
  latest: Temporal.PlainDate,
): readonly PageEntry[] {
  const updates = new Map(posting?.updates.map((update) => [update.anchor, update]));
  const entries = [...root.querySelectorAll(entrySelector)].map((article): PageEntry => {
    const words = (selector: string) => article.querySelector(`:scope > header ${selector}`)?.textContent?.trim() ?? "";
    const dateTime = article.querySelector(":scope > header .time time")?.getAttribute("datetime") ?? "";
    const time = readMachineTime(dateTime);
    const body = article.querySelector(":scope > .body");
    if (body) writeFacts(body);
    // What was put right since is told below the body.
    body?.append(...article.querySelectorAll(":scope > .amendment"));
    article.remove();
    return {
      time: time?.kind === "day" ? undefined : time,
      title: words("h2:not(.time)"),
      authors: updates.get(article.id)?.authors ?? splitNames(words(".authors")),
      key: article.classList.contains("key"),
      body: body ? blocksOfPage(body, latest).map(({ element }) => element) : [],
    };
  });
  for (const element of root.querySelectorAll(chrome)) element.remove();
  return entries;
}

/** The facts below a table of results become lines that can be read by themselves: "Turnout: 41.4%". */
function writeFacts(body: Element): void {
  for (const facts of body.querySelectorAll("dl.facts")) {
    const list = document.createElement("ul");
    for (const fact of facts.querySelectorAll("div")) {
      const item = document.createElement("li");
      const [label, value] = ["dt", "dd"].map((tag) => fact.querySelector(tag)?.textContent?.trim() ?? "");
      item.append(`${label}: ${value}`);
      list.append(item);
    }
    facts.replaceWith(list);
  }
}
