/** Moves the focus to the next finding of a list (`step` 1) or to the one before (-1), round and round; false without any. */
export function moveInFindings(list: ParentNode, step: number): boolean {
  const findings = findingsIn(list);
  const here = findings.findIndex((finding) => finding.contains(document.activeElement));
  if (here < 0) return focusFinding(list, step > 0 ? 0 : findings.length - 1);
  return focusFinding(list, (here + step + findings.length) % findings.length);
}

/** Puts the focus on one finding, or on the last where there are not so many; false without any. */
export function focusFinding(list: ParentNode, index: number): boolean {
  const findings = findingsIn(list);
  const target = (findings[index] ?? findings.at(-1))?.querySelector<HTMLElement>("button, [tabindex]");
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
  return target !== undefined && target !== null;
}

function findingsIn(list: ParentNode): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-finding]")];
}
