/** What stands around the entries: the heads, the boxes, the foot. */
export const frameStyles = `*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: var(--text-size)/var(--text-leading) var(--text-fonts); overflow-wrap: break-word; }
h1, h2, h3, h4, p, ol, ul, figure, blockquote { margin: 0; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
time { font-variant-numeric: tabular-nums; }
.skip { position: absolute; inset-inline-start: 1rem; top: -5rem; z-index: 1; padding: .5rem 1rem; background: var(--page); color: var(--ink); }
.skip:focus { top: 1rem; }
.page-header { background: var(--band); color: var(--band-ink); border-bottom: var(--band-rule) solid var(--rule); }
.live .page-header { --band: var(--live-band); --band-ink: var(--live-band-ink); --band-quiet: var(--live-band-quiet); }
.page-header :focus-visible { outline-color: currentColor; }
.site-header, .page-header-inner, main, .page-footer { max-width: 48rem; margin: 0 auto; padding: 0 1rem; }
.page-header-inner { padding-top: 1.5rem; padding-bottom: 1.5rem; }
.status { display: inline-flex; align-items: center; gap: .5rem; padding: .2rem .6rem; border: 1px solid; border-radius: var(--corner); font: 700 .8125rem/1.5 var(--label-fonts); letter-spacing: .04em; text-transform: uppercase; }
.live .status { background: var(--live-badge); color: var(--live-badge-ink); border-color: var(--live-badge); }
.live .status::before { content: ""; width: .55rem; height: .55rem; border-radius: 50%; background: currentColor; }
h1 { margin: .75rem 0 .6rem; font: var(--headline-weight) clamp(var(--headline-small), 1.2rem + 2.6vw, var(--headline-large))/1.12 var(--headline-fonts); letter-spacing: var(--headline-tracking); }
.standfirst { max-width: 40rem; font-size: 1.1875rem; line-height: 1.45; }
.byline { margin-top: .9rem; font-family: var(--label-fonts); font-weight: 600; }
.stamps { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: .3rem; color: var(--band-quiet); font: .875rem/1.55 var(--label-fonts); }
main { padding-top: 1.5rem; }
.summary, .pinned, .key-events { margin-bottom: 1.5rem; padding: max(var(--box-space), .6rem) var(--box-space) var(--box-space); background: var(--box); border-top: var(--heavy-rule) var(--heavy-rule-line) var(--accent); border-radius: var(--corner); }
.summary > h2, .pinned > h2, .key-events > h2 { margin-bottom: .6rem; color: var(--accent); font: 700 1rem/1.3 var(--label-fonts); letter-spacing: var(--label-tracking); text-transform: var(--label-case); }
.key-events ol { padding: 0; padding-inline-start: .3rem; list-style: none; }
.key-events li { position: relative; padding-block: 0 .8rem; padding-inline: 1.1rem 0; border-inline-start: 1px solid var(--rule); }
.key-events li:last-child { border-color: transparent; padding-bottom: 0; }
.key-events li::before { content: ""; position: absolute; inset-inline-start: -.3rem; top: .4rem; width: .55rem; height: .55rem; border-radius: 50%; background: var(--accent); }
.key-events a { display: block; text-decoration: none; font-family: var(--label-fonts); line-height: 1.35; }
.key-events time { display: block; color: var(--quiet); font-size: .875rem; }
.key-events span { font-weight: 600; }
.key-events a:hover span { text-decoration: underline; }
.site-top { background: var(--masthead); color: var(--masthead-ink); border-bottom: 1px solid var(--rule); }
.site-top :focus-visible { outline-color: currentColor; }
.site-top a:hover { color: inherit; }
.site-header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding-top: .75rem; padding-bottom: .75rem; }
.masthead { font: 700 var(--masthead-size)/1.15 var(--masthead-fonts); }
.masthead a { text-decoration: none; }
.masthead img { margin-inline-end: .15em; vertical-align: -.2em; }
.tagline { font: .875rem/1.5 var(--label-fonts); }
.links { font: 600 .9375rem/1.5 var(--label-fonts); }
.links :is(ul, ol) { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; padding: 0; list-style: none; }
.links a { display: inline-block; padding-block: .25rem; text-decoration: none; }
.links a:hover { text-decoration: underline; }
.small { font: .8125rem/1.5 var(--label-fonts); }
.centre { flex-basis: 100%; text-align: center; }
.site-footer { margin-bottom: 1rem; padding-top: 1rem; border-top: var(--heavy-rule) var(--heavy-rule-line) var(--rule); }
.site-footer > * + * { margin-top: .5rem; }
.site-footer .masthead { color: var(--ink); font-size: 1.25rem; }
.page-footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--quiet); font: .875rem/1.55 var(--label-fonts); }`;
