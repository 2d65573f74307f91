import * as v from "valibot";
import { type EntryStatus, entryStatuses } from "./entryStatus";
import { idSchema } from "./idSchema";
import type { ActId, ProfileId, RevisionId } from "./ids";

export const actKinds = ["submit", "sendBack", "file", "approve", "withdraw", "reinstate", "decide"] as const;

/**
 * What somebody did to an entry: the five that change its status, `approve` of a revision, and `decide` between the two
 * versions that a merge has left.
 */
export type ActKind = (typeof actKinds)[number];

/** Something that was done to an entry, by whom and when. Kept for ever, and never changed. */
export interface Act {
  readonly id: ActId;
  readonly kind: ActKind;
  /** The name in the profile; may be empty. */
  readonly by: string;
  readonly profileId: ProfileId;
  /** ISO 8601, UTC, by that laptop's clock: to be shown, never to decide which act came after which. */
  readonly at: string;
  /** The reason for a sending back; empty otherwise. */
  readonly note: string;
  /** What was filed or approved; null for every other kind. */
  readonly revision: RevisionId | null;
  /** The key of the conflict that was decided; null for every other kind. */
  readonly conflict: string | null;
  /** Where the entry then stood; null for an act that leaves its status as it is. */
  readonly stand: Stand | null;
  /** The acts with a stand that were the last ones known when this was done. */
  readonly after: readonly ActId[];
}

/** Where an entry stands in its life. */
export interface Stand {
  readonly status: EntryStatus;
  /** The page prints the entry's last filed revision: it is filed, or waits for review after it was. */
  readonly isOnPage: boolean;
}

const standSchema = v.object({ status: v.picklist(entryStatuses), isOnPage: v.boolean() });

export const actSchema = v.object({
  id: idSchema<ActId>(),
  kind: v.picklist(actKinds),
  by: v.string(),
  profileId: idSchema<ProfileId>(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  note: v.string(),
  revision: v.nullable(idSchema<RevisionId>()),
  conflict: v.nullable(v.string()),
  stand: v.nullable(standSchema),
  after: v.pipe(v.array(idSchema<ActId>()), v.readonly()),
}) satisfies v.GenericSchema<unknown, Act>;

/** The acts with a stand that no other one was done after: one, or more where laptops acted apart. In the order of their ids. */
export function lastActs(acts: readonly Act[]): readonly (Act & { readonly stand: Stand })[] {
  const overtaken = new Set(acts.flatMap(({ after }) => after));
  return acts
    .filter((act): act is Act & { readonly stand: Stand } => act.stand !== null && !overtaken.has(act.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Where an entry stands by what was done to it. Where laptops acted apart the one furthest along counts: so a withdrawal
 * holds until somebody who knows of it brings the entry back. `before` is where an entry stands to which nothing was done.
 */
export function standOf(acts: readonly Act[], before: Stand): Stand {
  const stands = lastActs(acts).map(({ stand }) => stand);
  if (stands.length === 0) return before;
  const rank = Math.max(...stands.map(({ status }) => entryStatuses.indexOf(status)));
  const status = entryStatuses[rank] ?? before.status;
  return { status, isOnPage: status !== "withdrawn" && stands.some(({ isOnPage }) => isOnPage) };
}
