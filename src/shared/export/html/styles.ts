import { html } from "./html";

/**
 * The whole look of the page. Every pair of text and ground has a contrast of at least 4.5 to 1 in both palettes.
 * The dark palette is for screens only: paper is light whatever the reader's setting.
 */
export const styles = html`:root {
  color-scheme: light dark;
  --page: #fff; --ink: #17191e; --quiet: #585d67; --rule: #d8dade; --box: #f6f4ef; --mark: #fff6d6;
  --accent: #a3101e; --band: #22303f; --band-ink: #fff; --band-quiet: #d5dce4;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: ui-serif, Georgia, "Times New Roman", Times, serif;
}
.live { --band: #860d19; --band-quiet: #fbe3e4; }
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14161a; --ink: #e8e6e1; --quiet: #a8abb2; --rule: #363a42; --box: #1e2127; --mark: #3a3318;
    --accent: #ff9087; --band: #1b2530; --band-quiet: #c3cbd4;
  }
  .live { --band: #5c0a13; --band-quiet: #f3d3d5; }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.55 var(--sans); overflow-wrap: break-word; }
h1, h2, h3, h4, p, ol, ul, figure, blockquote { margin: 0; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
time { font-variant-numeric: tabular-nums; }
.skip { position: absolute; inset-inline-start: 1rem; top: -5rem; z-index: 1; padding: .5rem 1rem; background: var(--page); color: var(--ink); }
.skip:focus { top: 1rem; }
.page-header { background: var(--band); color: var(--band-ink); }
.page-header :focus-visible { outline-color: currentColor; }
.page-header-inner, main, .page-footer { max-width: 48rem; margin: 0 auto; padding: 0 1rem; }
.page-header-inner { padding-top: 1.5rem; padding-bottom: 1.5rem; }
.status { display: inline-flex; align-items: center; gap: .5rem; padding: .2rem .6rem; border: 1px solid; font-size: .8125rem; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; }
.live .status { background: var(--band-ink); color: #860d19; border-color: var(--band-ink); }
.live .status::before { content: ""; width: .55rem; height: .55rem; border-radius: 50%; background: currentColor; }
h1 { margin: .75rem 0 .6rem; font: 700 clamp(1.75rem, 1.2rem + 2.6vw, 2.875rem)/1.12 var(--serif); letter-spacing: -.01em; }
.standfirst { max-width: 40rem; font-size: 1.1875rem; line-height: 1.45; }
.byline { margin-top: .9rem; font-weight: 600; }
.stamps { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: .3rem; color: var(--band-quiet); font-size: .875rem; }
main { padding-top: 1.5rem; }
.summary, .pinned, .key-events { margin-bottom: 1.5rem; padding: 1rem; background: var(--box); border-top: 3px solid var(--accent); }
.summary > h2, .pinned > h2, .key-events > h2 { margin-bottom: .6rem; font-size: 1rem; color: var(--accent); }
.key-events ol { padding: 0; list-style: none; }
.key-events li { position: relative; padding-block: 0 .8rem; padding-inline: 1.1rem 0; border-inline-start: 1px solid var(--rule); }
.key-events li:last-child { border-color: transparent; padding-bottom: 0; }
.key-events li::before { content: ""; position: absolute; inset-inline-start: -.3rem; top: .4rem; width: .55rem; height: .55rem; border-radius: 50%; background: var(--accent); }
.key-events a { display: block; text-decoration: none; line-height: 1.35; }
.key-events time { display: block; color: var(--quiet); font-size: .875rem; }
.key-events span { font-weight: 600; }
.key-events a:hover span { text-decoration: underline; }
.day + .day { margin-top: 2rem; }
.date { padding: .35rem 0; border-top: 3px solid var(--ink); font: 700 1.25rem/1.3 var(--serif); }
.entry { padding: 1.25rem 0 1.75rem; border-top: 1px solid var(--rule); }
.timeline .entry { content-visibility: auto; contain-intrinsic-size: auto 16rem; }
.entry.key { border-top: 3px solid var(--accent); }
.entry:target, .place:target { background: var(--mark); box-shadow: -.5rem 0 var(--mark), .5rem 0 var(--mark); }
.pinned .entry { padding: .75rem 0 0; border-top: 0; }
.pinned .entry + .entry { margin-top: 1.25rem; border-top: 1px solid var(--rule); }
.entry > header { margin-bottom: .6rem; }
.entry h2 { font: 700 1.4375rem/1.22 var(--serif); }
.entry .time { font: 700 1rem/1.5 var(--sans); }
.time a { text-decoration: none; }
.time a:hover { text-decoration: underline; }
.label { color: var(--accent); font-size: .8125rem; font-weight: 700; }
.notes { color: var(--quiet); font-size: .875rem; }
h2 + .notes { margin-top: .3rem; }
.authors, .speaker, .role, .party, .place, .handle, .posted { unicode-bidi: isolate; }
p.place { padding: .7rem 0; border-top: 1px solid var(--rule); }
.place .time { font: 700 1rem/1.65 var(--sans); }
.empty { padding: 2rem 0; color: var(--quiet); font-size: 1.125rem; }
.body > :not(.table-scroll) { max-width: 40rem; }
.body > * + * { margin-top: .85rem; }
.body h3 { margin-top: 1.4rem; font-size: 1.125rem; }
.body h4 { margin-top: 1.2rem; font-size: 1rem; }
.body > :first-child { margin-top: 0; }
.body ul, .body ol { padding: 0; padding-inline-start: 1.4rem; }
.body li { margin-top: .3rem; padding-inline-start: .2rem; }
.body li::marker { color: var(--accent); font-variant-numeric: tabular-nums; }
.amendment { max-width: 40rem; margin-top: 1rem; padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .9375rem; }
.amendment + .amendment { margin-top: .5rem; }
.amendment strong { color: var(--ink); }
hr { width: 6rem; margin: 1.5rem 0; border: 0; border-top: 3px solid var(--rule); }
.quote { position: relative; padding-block: .1rem; padding-inline-start: 2.1rem; }
.quote::before { content: "“"; content: "“" / ""; position: absolute; inset-inline-start: -.1rem; top: 0; color: var(--accent); font: 700 4rem/1 var(--serif); }
.body > .quote { margin-top: 1.2rem; }
blockquote { font: 1.25rem/1.42 var(--serif); }
blockquote p + p { margin-top: .7rem; }
figcaption { margin-top: .5rem; color: var(--quiet); font-size: .9375rem; }
.picture img { display: block; max-width: 100%; height: auto; max-height: 85vh; object-fit: contain; object-position: 0 0; }
.credit { font-size: .8125rem; }
.speaker { color: var(--ink); font-weight: 700; }
.source { margin-inline-start: .4rem; }
.post { padding: .9rem 1rem; background: var(--box); border: 1px solid var(--rule); border-radius: .4rem; }
.post blockquote { font: inherit; overflow-wrap: anywhere; }
.post figcaption { overflow-wrap: anywhere; }
.table-scroll { max-width: 100%; overflow-x: auto; container-type: inline-size; }
table { min-width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
caption { position: sticky; inset-inline-start: 0; max-width: 100cqi; padding-bottom: .5rem; text-align: start; font-weight: 700; }
th, td { padding-block: .45rem; padding-inline: 0 .75rem; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: normal; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th, thead td { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
td:not(.number) { min-width: 8rem; }
td p + p { margin-top: .4rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
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
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: .6rem 0 0; font-size: .9375rem; }
.facts dt { display: inline; color: var(--quiet); }
.facts dd { display: inline; margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; }
.table-notes { margin-top: .5rem; color: var(--quiet); font-size: .8125rem; line-height: 1.45; }
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
}
.page-footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
@media (min-width: 44rem) {
  .timeline .entry, p.place { padding-inline-start: 5.75rem; }
  .timeline .entry .time, .place .time { float: inline-start; width: 5rem; margin-inline-start: -5.75rem; }
  .timeline .entry > header:has(> .time:only-child) { margin: 0; }
  .summary, .pinned, .key-events { padding: 1.1rem 1.4rem 1.3rem; }
}
@media screen and (min-width: 68rem) {
  body:has(.key-events) :is(.page-header-inner, main, .page-footer) { max-width: 72rem; padding-inline: 1.5rem; }
  main:has(.key-events) { display: grid; grid-template: auto auto 1fr / 17rem minmax(0, 1fr); column-gap: 3rem; }
  main:has(.key-events) > * { grid-column: 2; }
  main:has(.key-events) > .summary { grid-row: 1; }
  main:has(.key-events) > .pinned { grid-row: 2; }
  main:has(.key-events) > .timeline { grid-row: 3; }
  main > .key-events { grid-column: 1; grid-row: 1 / 4; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .live .status::before { animation: pulse 2s ease-in-out infinite; }
  @keyframes pulse { 50% { opacity: .35; } }
}
@media (forced-colors: active) {
  .key-events li::before, .live .status::before { forced-color-adjust: none; }
  .bar { border-color: CanvasText; background: CanvasText; }
}
@media print {
  :root { color-scheme: light; --box: #fff; --band: #fff; --band-ink: #000; --band-quiet: #333; }
  .live { --band: #fff; --band-quiet: #333; }
  html { font-size: 10pt; }
  .skip { display: none; }
  .page-header-inner, main, .page-footer { max-width: none; padding-inline: 0; }
  .live .status { color: #000; border-color: #000; }
  .timeline .entry { content-visibility: visible; }
  .entry:target, .place:target { background: none; box-shadow: none; }
  .entry > header, h3, h4, .date, .result, caption { break-after: avoid; }
  .picture img { max-height: 12cm; }
  .quote, .post, .picture, tr, .facts, .table-notes { break-inside: avoid; }
  .table-scroll { overflow: visible; }
  .body a[href]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}`;
