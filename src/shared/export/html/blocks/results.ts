import type { ResultsBlock } from "../../../document/blocks/results";
import type { ResultsView, ResultsViewRow } from "../../../results/resultsView";
import { fill, fillText } from "../../../words/fill";
import { viewOf } from "../../foundInBlog";
import { type ResultsTable, type ResultsTableRow, resultsTable } from "../../resultsTable";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { writeTime } from "../writeTime";

/**
 * A table of results: the line that says what happened unless the words above say it already, the figures, the facts and
 * the notes. Throws an Error that names the entry for a block whose contest, authority or election is not in the blog.
 */
export function writeResults(block: ResultsBlock, place: BlockPlace): Html {
  const view = viewOf(block, place);
  const line = view.line.trim();
  return htmlLines([
    html`<div class="results">`,
    line === "" || place.isSaid(line) ? undefined : html`<p class="result"><strong>${line}</strong></p>`,
    writeTable(view.caption.trim(), resultsTable(view, place.results), place),
    writeFacts(view),
    writeNotes(view, place),
    html`</div>`,
  ]);
}

/** In a box that scrolls, as every table: an authority with many columns is wider than a phone. */
function writeTable(caption: string, table: ResultsTable, { strings }: BlockPlace): Html {
  const { heading, details, figures, rows, totals } = table;
  const small = details.length > 0 ? html` <span class="detail">${details.join(", ")}</span>` : undefined;
  const heads = figures.map(({ label, short }) => {
    if (label.trim() === "") return html`<td class="number"></td>`;
    if (short === undefined) return html`<th scope="col" class="number">${label}</th>`;
    return html`<th scope="col" class="number" data-short="${short}"><span>${label}</span></th>`;
  });
  const first = heading.trim() || small ? html`<th scope="col">${heading}${small}</th>` : html`<td></td>`;
  return htmlLines([
    html`<div class="table-scroll" role="group" tabindex="0" aria-label="${caption || strings.results}">`,
    html`<table>`,
    caption ? html`<caption>${caption}</caption>` : undefined,
    html`<thead>\n<tr>${first}${heads}</tr>\n</thead>`,
    rows.length > 0 ? html`<tbody>\n${htmlLines(rows.map(writeRow))}\n</tbody>` : undefined,
    totals.length > 0 ? html`<tfoot>\n${htmlLines(totals.map(writeRow))}\n</tfoot>` : undefined,
    html`</table>`,
    html`</div>`,
  ]);
}

function writeRow({ heading, details, figures, bar, won }: ResultsTableRow): Html {
  const small = details.length > 0 ? html` <span class="detail">${details.join(", ")}</span>` : undefined;
  const words = html`${heading}${small}${writeBar(bar)}`;
  const first = heading.trim() === "" ? html`<td>${words}</td>` : html`<th scope="row">${words}</th>`;
  const cells = figures.map((figure) => html`<td class="number">${figure}</td>`);
  return won ? html`<tr class="won">${first}${cells}</tr>` : html`<tr>${first}${cells}</tr>`;
}

const colour = /^#[0-9a-f]{6}$/;

/** The figure stands beside it as text. A colour that is none is left out: the styles then draw the bar in grey. */
function writeBar(bar: ResultsViewRow["bar"]): Html | undefined {
  if (bar === null) return undefined;
  const { light, dark } = bar.colour;
  const size = `${Math.round(Math.min(Math.max(Number(bar.fraction) || 0, 0), 1) * 1000) / 10}%`;
  const colours = colour.test(light) && colour.test(dark) ? `; --bar: ${light}; --bar-dark: ${dark}` : "";
  return html`<span class="bar" aria-hidden="true" style="--size: ${size}${colours}"></span>`;
}

function writeFacts({ facts }: ResultsView): Html | undefined {
  if (facts.length === 0) return undefined;
  const items = facts.map(({ label, value }) => html`<div><dt>${label}</dt> <dd>${value}</dd></div>`);
  return html`<dl class="facts">\n${htmlLines(items)}\n</dl>`;
}

/** The moment of the figures first, with its day where the reader would take it for another; then a sentence each. */
function writeNotes({ notes, asOf }: ResultsView, place: BlockPlace): Html | undefined {
  const sentences = [...(asOf === null ? [] : [writeAsOf(asOf.instant, place)]), ...notes].filter(
    (note) => note.toString().trim() !== "",
  );
  if (sentences.length === 0) return undefined;
  return html`<p class="table-notes">${sentences.map((note, index) => (index === 0 ? note : html` ${note}`))}</p>`;
}

function writeAsOf(instant: string, { clock, day, strings }: BlockPlace): Html {
  const time = clock.time(instant);
  const words =
    clock.day(instant) === day ? time : fillText(strings.timeAndDay, { time, day: clock.shortDay(instant) });
  return html`${fill(strings.asOf, { time: writeTime(clock, instant, words) })}`;
}
