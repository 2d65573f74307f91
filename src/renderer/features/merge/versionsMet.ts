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

/** "the version of Ada Clarke", numbered where one name stands on several, or on none. */
export function versionName<T extends Version>(version: T, versions: readonly T[]): string {
  const { by } = version;
  const alike = versions.filter((each) => each.by === by);
  const number = alike.length > 1 || by === "" ? ` ${alike.indexOf(version) + 1}` : "";
  return by === "" ? `version${number}` : `the version of ${by}${number === "" ? "" : `,${number}`}`;
}
