/** The look of what a reader may choose of the timeline, and what each choice does: see writeChoices. */
export const choiceStyles = `.choices { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; margin-bottom: 1rem; font: .9375rem/1.55 var(--label-fonts); }
.choices label, .other-end { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; }
.choices input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
.order { flex-wrap: wrap; gap: 0 1rem; min-width: 0; margin: 0; padding: 0; border: 0; }
.order legend { float: inline-start; padding: 0; color: var(--quiet); line-height: 1.75rem; }
.order, .choices .only-key { display: none; }
@supports selector(:has(a)) {
  .choices .only-key { display: inline-flex; }
  .timeline:has(#only-key:checked) :is(.entry, .place):not(.key, :target) { display: none; }
  .timeline:has(#only-key:checked) .day:not(:has(.key, :target)) { display: none; }
}
@supports (reading-flow: flex-visual) and selector(:has(a)) {
  .order { display: flex; }
  .choices .other-end { display: none; }
  main:has(#reversed:checked) :is(.days, .entries, .key-events ol) { display: flex; flex-direction: column-reverse; reading-flow: flex-visual; }
  main:has(#reversed:checked) .days { gap: 2rem; }
  main:has(#reversed:checked) .days > .day { margin: 0; }
  main:has(#reversed:checked) .key-events li { border-color: var(--rule); padding-bottom: .8rem; }
  main:has(#reversed:checked) .key-events li:first-child { border-color: transparent; padding-bottom: 0; }
}
@media print { .choices { display: none; } }`;
