/** The timeline: days, entries, and the places of pinned ones. */
export const entryStyles = `.day + .day { margin-top: 2rem; }
.date { padding: .35rem 0; border-top: var(--heavy-rule) var(--heavy-rule-line) var(--ink); font: var(--headline-weight) 1.25rem/1.3 var(--headline-fonts); }
.entry { padding: 1.25rem 0 1.75rem; border-top: 1px solid var(--rule); }
.timeline .entry { content-visibility: auto; contain-intrinsic-size: auto 16rem; }
.entry.key { border-top: var(--heavy-rule) var(--heavy-rule-line) var(--accent); }
.entry:target, .place:target { background: var(--mark); }
.pinned .entry { padding: .75rem 0 0; border-top: 0; }
.pinned .entry + .entry { margin-top: 1.25rem; border-top: 1px solid var(--rule); }
.entry > header { margin-bottom: .6rem; }
.entry h2 { font: var(--headline-weight) var(--entry-headline)/1.22 var(--headline-fonts); }
.entry .time { font: 700 1rem/1.5 var(--label-fonts); }
.time a { text-decoration: none; }
.time a:hover { text-decoration: underline; }
.label { color: var(--accent); font: 700 .8125rem/1.55 var(--label-fonts); letter-spacing: var(--label-tracking); text-transform: var(--label-case); }
.notes { color: var(--quiet); font: .875rem/1.55 var(--label-fonts); }
h2 + .notes { margin-top: .3rem; }
.authors, .speaker, .role, .party, .place, .handle, .posted { unicode-bidi: isolate; }
p.place { padding: .7rem 0; border-top: 1px solid var(--rule); }
.place .time { font: 700 1rem/1.65 var(--label-fonts); }
.empty { padding: 2rem 0; color: var(--quiet); font-size: 1.125rem; }`;
