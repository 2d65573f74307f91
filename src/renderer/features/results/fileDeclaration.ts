import { writeBody } from "@body/writeBody";
import { fillBlanks } from "@shared/blanks/fillBlanks";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, entryOf, languageOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry, setEventTime } from "@shared/doc/changeEntry";
import { declare } from "@shared/doc/changeResults";
import { changeText } from "@shared/doc/changeText";
import { rulesOf } from "@shared/doc/rulesOfBlog";
import { liveBlock, type ResultsKind } from "@shared/document/blocks/results";
import { type Block, documentVersion } from "@shared/document/document";
import { resultsLanguageOf } from "@shared/export/strings/resultsLanguages";
import { mayFile } from "@shared/model/blogRules";
import { createDeclarationId, type EntryId } from "@shared/model/ids";
import { type Moment, momentAt, momentOf } from "@shared/model/moment";
import { parseEventTime } from "@shared/model/parseEventTime";
import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import { contestResult } from "@shared/results/arithmetic/contestResult";
import { currentDeclaration, standingDeclarations } from "@shared/results/arithmetic/currentDeclaration";
import type { Authority, AuthorityDeclaration } from "@shared/results/authority";
import type { Contest, PreparedLines } from "@shared/results/contest";
import type { Declaration } from "@shared/results/declaration";
import { authorityBlanks } from "@shared/results/lines/authorityBlanks";
import { authorityLine } from "@shared/results/lines/authorityLine";
import { contestBlanks } from "@shared/results/lines/contestBlanks";
import { contestLine } from "@shared/results/lines/contestLine";
import type { Results } from "@shared/results/results";
import type { AuthorityFigures } from "@shared/results/sheet/readAuthoritySheet";
import type { ContestFigures } from "@shared/results/sheet/readContestSheet";
import type { ResultsLanguage } from "@shared/results/words/ResultsLanguage";
import type { BlogResults } from "../blog/BlogResults";
import type { BlogSession } from "../blog/BlogSession";

/** What came of declaring figures. */
export interface Filed {
  /** The line of what was declared. */
  readonly line: string;
  /** The new entry; undefined when figures were corrected and the line stayed the same. */
  readonly entryId: EntryId | undefined;
  readonly isCorrection: boolean;
}

/** What filing needs of the open blog. */
export interface FilingSession extends Pick<BlogSession, "doc" | "profile" | "usualSource"> {
  readonly results: Pick<BlogResults, "get">;
}

/** How the new entry begins its life: filed at once, or in review where only others file; or as a draft to write on. */
export type FileAs = "filed" | "draft";

/** What filing now does, in the words of the button. */
export function actionOf(nothingTyped: boolean, isDeclared: boolean, isFiled: boolean): string {
  if (!isDeclared) return isFiled ? "Declare and file" : "Declare, for review";
  if (!isFiled) return nothingTyped ? "Send an entry for review" : "Correct, for review";
  return nothingTyped ? "File an entry" : "File the correction";
}

/** When it was read out: as typed, else now. Throws an Error with a sentence for the screen. */
export function declaredAt(typed: string, timeZone: string): Moment {
  if (typed.trim() === "") return momentAt(Date.now(), timeZone);
  const reading = parseEventTime(typed, Temporal.Now.zonedDateTimeISO(timeZone));
  if (!reading.ok) throw new Error(reading.message);
  return momentOf(reading.time);
}

/** What every declaration made now carries, and the ones that it takes the place of. */
export function declarationNow<D extends Declaration | AuthorityDeclaration>(
  session: FilingSession,
  earlier: readonly D[],
  at: Moment,
): Pick<Declaration, "id" | "replaces" | "at" | "recordedAt" | "by"> {
  return {
    id: createDeclarationId(),
    replaces: standingDeclarations(earlier).map(({ id }) => id),
    at,
    recordedAt: new Date().toISOString(),
    by: session.profile.name,
  };
}

/** Keeps the figures of a contest and files the entry that tells them, in one change of the blog. */
export function fileContest(
  session: FilingSession,
  contest: Contest,
  figures: ContestFigures,
  at: Moment,
  fileAs: FileAs,
): Filed {
  const own = session.results.get().ownParties;
  const current = currentDeclaration(contest.declarations);
  const declaration = { ...figures, ...declarationNow(session, contest.declarations, at) };
  const result = contestResult(contest, declaration);
  const language = languageOfLines(session);
  const line = contestLine(contest, result, own, language);
  const earlierLine = current && contestLine(contest, contestResult(contest, current), own, language);
  const told = fillBlanks(preparedLine(contest.prepared, result.outcome.kind), contestBlanks(contest, result, own));
  session.usualSource = figures.source;
  return session.doc.transact(() => {
    declare(session.doc, { kind: "contest", id: contest.id }, declaration);
    const subject = { kind: "contest", id: contest.id } as const;
    return fileEntry(session, subject, { line, earlierLine, told, at, fileAs });
  });
}

/** Two laptops declared otherwise: `chosen` stands, as it was read out, in place of all that are there. */
export function settleContest(session: FilingSession, contest: Contest, chosen: Declaration): Filed {
  const { id: _, replaces: __, at, recordedAt: ___, by: ____, ...figures } = chosen;
  return fileContest(session, contest, figures, at, "filed");
}

/** Files an entry that tells what is declared already, as by an import. */
export function tellContest(session: FilingSession, contest: Contest, at: Moment, fileAs: FileAs): Filed {
  const own = session.results.get().ownParties;
  const result = contestResult(contest, currentDeclaration(contest.declarations));
  const line = contestLine(contest, result, own, languageOfLines(session));
  const told = fillBlanks(preparedLine(contest.prepared, result.outcome.kind), contestBlanks(contest, result, own));
  const subject = { kind: "contest", id: contest.id } as const;
  return session.doc.transact(() => fileEntry(session, subject, { line, earlierLine: undefined, told, at, fileAs }));
}

/** Keeps the figures of an authority and files the entry that tells them, in one change of the blog. */
export function fileAuthority(
  session: FilingSession,
  authority: Authority,
  figures: AuthorityFigures,
  at: Moment,
  fileAs: FileAs,
): Filed {
  const results = session.results.get();
  const current = currentDeclaration(authority.declarations);
  const declaration = { ...figures, ...declarationNow(session, authority.declarations, at) };
  const after: Authority = { ...authority, declarations: [...authority.declarations, declaration] };
  const language = languageOfLines(session);
  const earlierLine = current && tellingOf(results, authority, language).line;
  session.usualSource = figures.source;
  return session.doc.transact(() => {
    const subject = { kind: "authority", id: authority.id } as const;
    declare(session.doc, subject, declaration);
    return fileEntry(session, subject, { ...tellingOf(results, after, language), earlierLine, at, fileAs });
  });
}

/** The same for an authority. */
export function settleAuthority(session: FilingSession, authority: Authority, chosen: AuthorityDeclaration): Filed {
  const { id: _, replaces: __, at, recordedAt: ___, by: ____, ...figures } = chosen;
  return fileAuthority(session, authority, figures, at, "filed");
}

/** Files an entry that tells what follows from the wards that are in. */
export function tellAuthority(session: FilingSession, authority: Authority, at: Moment, fileAs: FileAs): Filed {
  const telling = tellingOf(session.results.get(), authority, languageOfLines(session));
  const subject = { kind: "authority", id: authority.id } as const;
  return session.doc.transact(() => fileEntry(session, subject, { ...telling, earlierLine: undefined, at, fileAs }));
}

/** What stands in an entry is read with the page: it is in the language of the blog. */
function languageOfLines({ doc }: Pick<FilingSession, "doc">): ResultsLanguage {
  return resultsLanguageOf(languageOf(doc));
}

function tellingOf(
  results: Results,
  authority: Authority,
  language: ResultsLanguage,
): { readonly line: string; readonly told: string } {
  const result = authorityResult(results, authority);
  const blanks = authorityBlanks(authority, result, results.ownParties);
  return {
    line: authorityLine(authority, result, results.ownParties, language),
    told: fillBlanks(preparedLine(authority.prepared, result.outcome.kind), blanks),
  };
}

/** The line written the night before that fits what happened; empty where none does. */
function preparedLine(prepared: PreparedLines, outcome: string): string {
  if (outcome === "hold") return prepared.hold;
  return outcome === "gain" ? prepared.gain : "";
}

function fileEntry(
  session: FilingSession,
  subject: { readonly kind: ResultsKind; readonly id: string },
  told: {
    readonly line: string;
    readonly earlierLine: string | undefined;
    readonly told: string;
    readonly at: Moment;
    readonly fileAs: FileAs;
  },
): Filed {
  const { line, earlierLine, at, fileAs } = told;
  const isCorrection = earlierLine !== undefined;
  if (line === earlierLine && fileAs === "filed") return { line, entryId: undefined, isCorrection };
  const { doc, profile } = session;
  const now = Date.now();
  const entryId = createEntry(doc, profile.id, profile.name === "" ? [] : [profile.name], now);
  if (Math.abs(Date.parse(at.instant) - now) >= 60_000) setEventTime(doc, entryId, at);
  const entry = entryOf(doc, entryId);
  changeText(titleOf(entry), line);
  writeBody(bodyOf(entry), { version: documentVersion, blocks: [...paragraphs(told.told), liveBlock(subject)] });
  if (fileAs === "filed") {
    const action = mayFile(rulesOf(doc), profile.name) ? "file" : "submit";
    actOnEntry(doc, entryId, action, { by: profile.name, profileId: profile.id, now });
  }
  return { line, entryId, isCorrection };
}

function paragraphs(words: string): readonly Block[] {
  return words.trim() === "" ? [] : [{ type: "paragraph", children: [{ type: "text", text: words.trim() }] }];
}
