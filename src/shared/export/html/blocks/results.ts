import type { ResultsBlock } from "../../../document/blocks/results";
import { type Html, html, htmlLines } from "../html";

/** A table of results. Throws an Error for a block whose contest, authority or election is not in the blog. */
export function writeResults({ view, kind }: ResultsBlock): Html {
  if (view === null) throw new Error(`a table of results points to a ${kind} that is not in the blog`);
  return htmlLines([
    html`<div class="table-scroll">`,
    html`<table>`,
    html`<caption>${view.caption}</caption>`,
    html`</table>`,
    html`</div>`,
  ]);
}
