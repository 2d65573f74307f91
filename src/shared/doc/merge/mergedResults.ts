import { type Doc, Array as YArray, Map as YMap } from "yjs";
import { messageOf } from "../../ipc/result";
import type { AuthorityId, ContestId } from "../../model/ids";
import { disputedResults } from "../../results/arithmetic/disputedResults";
import { distinctById } from "../distinctById";
import { readResults } from "../readResults";
import { authoritiesOf, contestsOf, type Declaring, type YRecord } from "../resultsDoc";
import type { MergedResult } from "./mergeReport";

/** How many declarations a blog holds of each contest and council. */
export type DeclarationCounts = ReadonlyMap<string, number>;

/** Also of records that cannot be read whole. */
export function countDeclarations(doc: Doc): DeclarationCounts {
  return new Map(recordsOf(doc).map(([{ id }, record]) => [id, declarationsIn(record)]));
}

/** The contests and councils of which a merge brought declarations, and all of which two laptops declared different figures. */
export function mergedResults(doc: Doc, before: DeclarationCounts): readonly MergedResult[] {
  const disputed = disputedIn(doc);
  return recordsOf(doc).flatMap(([subject, record]): readonly MergedResult[] => {
    const declarations = declarationsIn(record) - (before.get(subject.id) ?? 0);
    const isDisputed = disputed.has(subject.id);
    if (declarations <= 0 && !isDisputed) return [];
    return [{ ...subject, name: String(record.get("name") ?? ""), declarations, isDisputed }];
  });
}

function recordsOf(doc: Doc): readonly (readonly [Declaring, YRecord])[] {
  const records = <Id extends string>(map: YMap<YRecord>) =>
    [...map].filter(([, record]) => record instanceof YMap) as unknown as readonly (readonly [Id, YRecord])[];
  return [
    ...records<AuthorityId>(authoritiesOf(doc)).map(([id, record]) => [{ kind: "authority", id }, record] as const),
    ...records<ContestId>(contestsOf(doc)).map(([id, record]) => [{ kind: "contest", id }, record] as const),
  ];
}

function declarationsIn(record: YRecord): number {
  const declarations = record.get("declarations");
  return declarations instanceof YArray ? distinctById(declarations.toArray()).length : 0;
}

/** Results that cannot be read must not keep the words of a blog from being merged. */
function disputedIn(doc: Doc): ReadonlySet<string> {
  try {
    return new Set(disputedResults(readResults(doc)).map(({ id }) => id));
  } catch (error) {
    console.error("whether figures contradict each other cannot be told:", messageOf(error));
    return new Set();
  }
}
