import { type Doc, Array as YArray, Map as YMap } from "yjs";
import type { AuthorityId, ContestId, ElectionId } from "../model/ids";
import { type Authority, authorityFields } from "../results/authority";
import { type Contest, contestFields } from "../results/contest";
import { type Election, electionSchema } from "../results/election";
import type { Party } from "../results/party";

/**
 * The results of a blog lie in four maps of its document, beside the entries:
 *
 * - `elections`: election id to Y.Map of its fields as plain values.
 * - `authorities`, `contests`: id to Y.Map of its fields as plain values, with `sheet` (field name to what was typed)
 *   as Y.Map and `declarations` as Y.Array of plain objects that are never changed; in a contest also `candidates`
 *   (candidate id to plain object) as Y.Map.
 * - `parties`: party id to plain object, for the parties that Nightdesk does not know by itself.
 */
export type YRecord = YMap<unknown>;

export const electionsOf = (doc: Doc): YMap<YRecord> => doc.getMap<YRecord>("elections");
export const authoritiesOf = (doc: Doc): YMap<YRecord> => doc.getMap<YRecord>("authorities");
export const contestsOf = (doc: Doc): YMap<YRecord> => doc.getMap<YRecord>("contests");
export const ownPartiesOf = (doc: Doc): YMap<Party> => doc.getMap<Party>("parties");

export const electionFieldNames = Object.keys(electionSchema.entries) as readonly (keyof Election)[];
export const contestFieldNames = Object.keys(contestFields) as readonly (keyof typeof contestFields)[];
export const authorityFieldNames = Object.keys(authorityFields) as readonly (keyof typeof authorityFields)[];

/** The part of a contest or an authority that is set field by field. */
export type ContestFields = Pick<Contest, keyof typeof contestFields>;
export type AuthorityFields = Pick<Authority, keyof typeof authorityFields>;

/** What declares figures: a contest or an authority. */
export type Declaring =
  | { readonly kind: "contest"; readonly id: ContestId }
  | { readonly kind: "authority"; readonly id: AuthorityId };

export function recordOf(doc: Doc, { kind, id }: Declaring): YRecord {
  return expectMap((kind === "contest" ? contestsOf(doc) : authoritiesOf(doc)).get(id), `${kind} ${id}`);
}

export function electionRecordOf(doc: Doc, id: ElectionId): YRecord {
  return expectMap(electionsOf(doc).get(id), `election ${id}`);
}

export function sheetMapOf(record: YRecord): YMap<string> {
  return expectMap(record.get("sheet"), "the sheet") as YMap<string>;
}

export function candidatesMapOf(contest: YRecord): YRecord {
  return expectMap(contest.get("candidates"), "the candidates");
}

export function declarationsArrayOf(record: YRecord): YArray<unknown> {
  const declarations = record.get("declarations");
  if (declarations instanceof YArray) return declarations;
  throw new Error("the list of declarations is missing or is not of the expected kind");
}

function expectMap(value: unknown, what: string): YRecord {
  if (value instanceof YMap) return value;
  throw new Error(`${what} is missing or is not of the expected kind`);
}
