/**
 * What differs on wide screens, with motion, in forced colours and on paper. Links jump: on a smooth way past entries that
 * are drawn only as they come, their heights change, and it ended thousands of pixels off. The line between the columns
 * must not be what a browser holds on to while heights above it change.
 */
export const mediaStyles = `@media (min-width: 44rem) {
  .timeline .entry, p.place { padding-inline-start: 5.75rem; }
  .timeline .entry .time, .place .time { float: inline-start; width: 5rem; margin-inline-start: -5.75rem; }
  .timeline .entry > header:has(> .time:only-child) { margin: 0; }
  .site-header > nav { margin-inline-start: auto; }
  .summary, .pinned, .key-events { padding: max(calc(var(--box-space)*1.1), .6rem) calc(var(--box-space)*1.4) calc(var(--box-space)*1.3); }
}
@media screen and (min-width: 68rem) {
  body:has(.key-events) :is(.site-header, .page-header-inner, main, .page-footer) { max-width: 72rem; padding-inline: 1.5rem; }
  main:has(.key-events) { display: grid; grid-template: auto auto 1fr / 17rem minmax(0, 1fr); column-gap: 3rem; }
  main:has(.key-events) > * { grid-column: 2; }
  main:has(.key-events) > .summary { grid-row: 1; }
  main:has(.key-events) > .pinned { grid-row: 2; }
  main:has(.key-events) > .timeline { grid-row: 3; }
  main:has(.key-events)::before { content: ""; grid-column: 1; grid-row: 1 / 4; justify-self: end; margin-inline-end: -1.5rem; border-inline-end: var(--column-rule) solid var(--rule); overflow-anchor: none; }
  main > .key-events { grid-column: 1; grid-row: 1 / 4; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
@media (prefers-reduced-motion: no-preference) {
  .live .status::before { animation: pulse 2s ease-in-out infinite; }
  @keyframes pulse { 50% { opacity: .35; } }
}
@media (forced-colors: active) {
  .key-events li::before, .live .status::before { forced-color-adjust: none; }
  .bar { border-color: CanvasText; background: CanvasText; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --box: #fff; --masthead: #fff; --masthead-ink: #000; --band: #fff; --band-ink: #000; --band-quiet: #333; }
  html { font-size: 10pt; }
  .skip { display: none; }
  .site-header, .page-header-inner, main, .page-footer { max-width: none; padding-inline: 0; }
  .live .page-header { --band: #fff; --band-ink: #000; --band-quiet: #333; }
  .status, .live .status { background: #fff; color: #000; border-color: #000; }
  .timeline .entry { content-visibility: visible; }
  .entry:target, .place:target { background: none; }
  .entry > header, h3, h4, .date, .result, caption { break-after: avoid; }
  .picture img { max-height: 12cm; }
  .quote, .post, .picture, tr, .facts, .table-notes { break-inside: avoid; }
  .table-scroll { overflow: visible; }
  .body a[href]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}`;
