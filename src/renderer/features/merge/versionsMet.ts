interface Version {
  /** The name in the profile on which it stood; may be empty. */
  readonly by: string;
}

/** The versions without those that say the same as one before them. */
export function distinctVersions<T extends Version>(
  versions: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly T[] {
  return versions.filter((version, index) => versions.findIndex((each) => isSame(each, version)) === index);
}

/** Two are compared with each other; undefined for more of them, which are compared with what was merged. */
export function otherVersion<T extends Version>(version: T, versions: readonly T[]): T | undefined {
  return versions.length === 2 ? versions.find((each) => each !== version) : undefined;
}

/** "the version of Ada Clarke", numbered where one name stands on several; "the other version" where one has no name. */
export function versionName<T extends Version>(version: T, versions: readonly T[]): string {
  const { by } = version;
  const alike = versions.filter((each) => each.by === by);
  const number = alike.indexOf(version) + 1;
  if (by === "") return alike.length > 1 ? `version ${number}` : "the other version";
  return alike.length > 1 ? `the version of ${by}, ${number}` : `the version of ${by}`;
}

/** Scrolls each version so far that its first mark is to be seen. */
export function showFirstMarks(boxes: Iterable<Element>): void {
  for (const box of boxes) {
    const mark = box.querySelector("ins, [data-kind='added']");
    if (mark)
      box.scrollTop += Math.max(0, mark.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + 8);
  }
}
