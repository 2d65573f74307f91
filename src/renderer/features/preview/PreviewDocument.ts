import type { PagePatch } from "@shared/export/preview/pagePatch";

/**
 * What stands on words that readers do not see yet, whatever the page's look. And nothing moves by itself beside somebody
 * who writes: each frame of it would cost the typing thread and the battery.
 */
const marks = `
*, ::before, ::after { animation: none !important; transition: none !important; }
[data-not-filed] { position: relative; outline: 2px dashed #a86400; }
[data-not-filed]::before {
  content: attr(data-not-filed); position: absolute; inset: 4px 4px auto auto; padding: 1px 9px;
  border-radius: 99px; background: #7a4a00; color: #fff; font: 600 12px/1.6 system-ui, sans-serif;
}`;

/** Where something stands in the frame, to find it again after the page has changed. */
interface Hold {
  readonly id: string;
  readonly top: number;
}

/**
 * The document inside the frame of the preview. It is filled from outside, as no script runs in it; only what has
 * changed is put in anew, and what the reader looks at stays where it is.
 */
export class PreviewDocument {
  private readonly document: Document;
  private readonly parser: DOMParser;

  constructor(frame: HTMLIFrameElement) {
    const { contentDocument, contentWindow } = frame;
    if (!contentDocument || !contentWindow) throw new Error("the frame of the preview cannot be reached");
    this.document = contentDocument;
    // The frame's own: what is parsed there is no matter of the window's Trusted Types, and no script of it runs.
    this.parser = new (contentWindow as Window & typeof globalThis).DOMParser();
    contentDocument.addEventListener("click", openOutside);
  }

  apply({ skeleton, articles }: PagePatch): void {
    this.holdWhile(() => {
      const changed = new Map(articles);
      if (skeleton !== undefined) this.replaceSkeleton(skeleton, changed);
      for (const [id, markup] of changed) this.document.getElementById(id)?.replaceWith(...this.elementsOf(markup));
    });
  }

  /** What is looked at stays where it is, whatever `change` does to the page or to the width of its frame. */
  holdWhile(change: () => void): void {
    const hold = this.hold();
    change();
    this.goBackTo(hold);
  }

  /** Marks one entry, and no other, as not filed; `words` are undefined where all that is shown is filed. */
  mark(id: string | undefined, words: string | undefined): void {
    for (const marked of this.document.querySelectorAll("[data-not-filed]")) marked.removeAttribute("data-not-filed");
    if (id !== undefined && words !== undefined)
      this.document.getElementById(id)?.setAttribute("data-not-filed", words);
  }

  /** Brings an entry into sight, where it is on the page. */
  show(id: string): void {
    this.document.getElementById(id)?.scrollIntoView({ block: "center", behavior: "instant" });
  }

  private replaceSkeleton(skeleton: string, changed: ReadonlyMap<string, string>): void {
    const next = this.parser.parseFromString(skeleton, "text/html");
    for (const place of next.querySelectorAll("article[id]")) {
      const shown = changed.has(place.id) ? null : this.document.getElementById(place.id);
      if (shown) place.replaceWith(shown);
    }
    const style = next.createElement("style");
    style.textContent = marks;
    next.head.append(style);
    this.document.replaceChild(this.document.adoptNode(next.documentElement), this.document.documentElement);
  }

  private elementsOf(markup: string): readonly Node[] {
    return [...this.parser.parseFromString(markup, "text/html").body.childNodes];
  }

  /** The entry at the top of what is seen; undefined at the top of the page, where one looks at whatever is newest. */
  private hold(): Hold | undefined {
    if ((this.document.scrollingElement?.scrollTop ?? 0) === 0) return undefined;
    for (const article of this.document.querySelectorAll<HTMLElement>("article[id]")) {
      const { top, bottom } = article.getBoundingClientRect();
      if (bottom > 0) return { id: article.id, top };
    }
    return undefined;
  }

  private goBackTo(hold: Hold | undefined): void {
    const article = hold && this.document.getElementById(hold.id);
    if (!article) return;
    const moved = article.getBoundingClientRect().top - hold.top;
    if (moved !== 0) this.document.scrollingElement?.scrollBy({ top: moved, behavior: "instant" });
  }
}

/** Within the page a link goes to its place; any other opens in the browser. */
function openOutside(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (!link || href.startsWith("#")) return;
  event.preventDefault();
  window.open(href);
}
