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

export const actSchema = v.pipe(
  v.object({
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
  }),
  v.check(
    ({ kind, stand }) => (stand === null) === (kind === "approve" || kind === "decide"),
    "an act of this kind has no such stand",
  ),
) satisfies v.GenericSchema<unknown, Act>;

type StatusAct = Act & { readonly stand: Stand };

/** The acts with a stand that no other one was done after: one, or more where laptops acted apart. In the order of their ids. */
export function lastActs(acts: readonly Act[]): readonly StatusAct[] {
  const changing = acts.filter((act): act is StatusAct => act.stand !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const overtaken = new Set(changing.flatMap(({ after }) => after));
  const last = changing.filter(({ id }) => !overtaken.has(id));
  // Acts that go round in a ring are nobody's doing: then all of them count.
  return last.length > 0 ? last : changing;
}

/**
 * Where an entry stands by what was done to it. Where laptops acted apart the one furthest along counts: so a withdrawal
 * holds until somebody who knows of it brings the entry back. What was done without knowing of a withdrawal never puts the
 * entry on the page: filed so, it waits for review. `before` is where an entry stands to which nothing was done.
 */
export function standOf(acts: readonly Act[], before: Stand): Stand {
  const last = lastActs(acts);
  if (last.length === 0) return before;
  const withdrawals = acts.filter(({ stand }) => stand?.status === "withdrawn");
  const stands = last.map((act) => {
    const known = knownTo(act, acts);
    return withdrawals.every(({ id }) => known.has(id)) ? act.stand : offPage(act.stand);
  });
  const rank = Math.max(...stands.map(({ status }) => entryStatuses.indexOf(status)));
  const status = entryStatuses[rank] ?? before.status;
  return { status, isOnPage: status !== "withdrawn" && stands.some(({ isOnPage }) => isOnPage) };
}

function offPage({ status }: Stand): Stand {
  return { status: status === "filed" ? "review" : status, isOnPage: false };
}

/** The act itself, and everything that it was done after. */
function knownTo(act: Act, acts: readonly Act[]): ReadonlySet<ActId> {
  const byId = new Map(acts.map((each) => [each.id, each]));
  const known = new Set<ActId>([act.id]);
  for (const id of known) for (const earlier of byId.get(id)?.after ?? []) known.add(earlier);
  return known;
}
