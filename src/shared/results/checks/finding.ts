/** One thing that does not add up, said in one sentence with its numbers. Nothing is put right by itself. */
export interface Finding extends Complaint {
  readonly subject: FindingSubject;
}

export interface Complaint {
  /** ERROR: it cannot be so. WARN: it can, but seldom is. */
  readonly level: "ERROR" | "WARN";
  /** Names the rule: "votesAboveBallots". */
  readonly code: string;
  readonly sentence: string;
  /** The field of the sheet that it belongs to. */
  readonly field?: string;
}

export interface FindingSubject {
  readonly kind: "contest" | "authority" | "election";
  readonly id: string;
  readonly name: string;
}

export function error(code: string, sentence: string, field?: string): Complaint {
  return { level: "ERROR", code, sentence, ...(field === undefined ? {} : { field }) };
}

export function warning(code: string, sentence: string, field?: string): Complaint {
  return { level: "WARN", code, sentence, ...(field === undefined ? {} : { field }) };
}
