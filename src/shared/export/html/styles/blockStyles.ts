/** The blocks of a body. Figures stand to the right in every direction, so that their units stand below each other. */
export const blockStyles = `.body > :not(.table-scroll) { max-width: 40rem; }
.body > * + * { margin-top: .85rem; }
.body h3 { margin-top: 1.4rem; font-size: 1.125rem; }
.body h4 { margin-top: 1.2rem; font-size: 1rem; }
.body > :first-child { margin-top: 0; }
.body ul, .body ol { padding: 0; padding-inline-start: 1.4rem; }
.body li { margin-top: .3rem; padding-inline-start: .2rem; }
.body li::marker { color: var(--accent); font-variant-numeric: tabular-nums; }
.amendment { max-width: 40rem; margin-top: 1rem; padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--quiet); font: .9375rem/1.5 var(--label-fonts); }
.amendment + .amendment { margin-top: .5rem; }
.amendment strong { color: var(--ink); }
hr { width: 6rem; margin: 1.5rem 0; border: 0; border-top: 3px solid var(--rule); }
.quote { position: relative; padding-block: .1rem; padding-inline-start: 2.1rem; }
.quote::before { content: "“"; content: "“" / ""; position: absolute; inset-inline-start: -.1rem; top: 0; color: var(--accent); font: 700 4rem/1 var(--headline-fonts); }
.body > .quote { margin-top: 1.2rem; }
blockquote { font: 1.25rem/1.42 var(--headline-fonts); }
blockquote p + p { margin-top: .7rem; }
figcaption { margin-top: .5rem; color: var(--quiet); font: .9375rem/1.5 var(--label-fonts); }
.picture img { display: block; border-radius: var(--corner); max-width: 100%; height: auto; max-height: 85vh; object-fit: contain; object-position: 0 0; }
.credit { font-size: .8125rem; }
.speaker { color: var(--ink); font-weight: 700; }
.source { margin-inline-start: .4rem; }
.post { padding: .9rem 1rem; background: var(--box); border: 1px solid var(--rule); border-radius: max(var(--corner), .4rem); }
.post blockquote { font: inherit; overflow-wrap: anywhere; }
.post figcaption { overflow-wrap: anywhere; }
.table-scroll { max-width: 100%; overflow-x: auto; container-type: inline-size; }
table { min-width: 100%; border-collapse: collapse; font: .9375rem/1.4 var(--label-fonts); }
caption { position: sticky; inset-inline-start: 0; max-width: 100cqi; padding-bottom: .5rem; text-align: start; font-weight: 700; }
th, td { padding-block: .45rem; padding-inline: 0 .75rem; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: normal; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th, thead td { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
td:not(.number) { min-width: 8rem; }
td p + p { margin-top: .4rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.results table { line-height: 1.3; }
.results :is(tbody, tfoot) th { font-weight: 400; }
.results .won > *, .results tfoot > tr > * { font-weight: 700; }
.results tfoot > tr > * { border-top: 2px solid var(--ink); }
.results :is(th, td) { padding-block: .4rem; padding-inline: .9rem 0; }
.results :is(th, td):first-child { width: 99%; padding-inline-start: 0; }
.detail { display: block; color: var(--quiet); font-size: .8125rem; font-weight: 400; }
.won .detail { color: var(--ink); font-weight: 700; }
.bar { --fill: var(--bar, var(--quiet)); display: block; width: var(--size); max-width: 100%; height: .5rem; margin-top: .3rem; border: 1px solid var(--fill); background: var(--fill); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.result { margin-bottom: .75rem; font-size: 1.1875rem; line-height: 1.35; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: .6rem 0 0; font: .9375rem/1.5 var(--label-fonts); }
.facts dt { display: inline; color: var(--quiet); }
.facts dd { display: inline; margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; }
.table-notes { margin-top: .5rem; color: var(--quiet); font: .8125rem/1.45 var(--label-fonts); }
@container (max-width: 30rem) {
  .results table { font-size: .875rem; }
  .results :is(th, td) { padding-inline-start: .6rem; }
  .results thead th { font-size: .8125rem; white-space: normal; }
  .facts { font-size: .875rem; }
  [data-short] > span { display: block; width: 0; height: 0; overflow: hidden; }
  [data-short]::after { white-space: nowrap; content: attr(data-short); content: attr(data-short) / ""; }
}
@container (max-width: 20rem) {
  .results :is(table, .detail) { font-size: .8125rem; }
  .results thead :is(th, .detail) { font-size: .75rem; }
  .results :is(th, td) { padding-inline-start: .4rem; }
  .results th { hyphens: auto; }
}
@container (max-width: 17rem) {
  .results :is(th, td) { padding-inline-start: .3rem; }
}
@media screen and (prefers-color-scheme: dark) {
  .bar { --fill: var(--bar-dark, var(--quiet)); }
}`;
