import { v7 } from "uuid";

type Branded<Name extends string> = string & { readonly "~brand": Name };

/** A blog's id: a UUIDv7, made on the laptop. */
export type BlogId = Branded<"BlogId">;
/** An entry's id: a UUIDv7, made on the laptop. It is also the entry's anchor in every export. */
export type EntryId = Branded<"EntryId">;
/** A revision's id: a UUIDv7. */
export type RevisionId = Branded<"RevisionId">;
/** Something that was done to an entry. A UUIDv7. */
export type ActId = Branded<"ActId">;
/** A change of the rules of a blog. A UUIDv7. */
export type RuleChangeId = Branded<"RuleChangeId">;
/** A comment's id: a UUIDv7. */
export type CommentId = Branded<"CommentId">;
/** The id of a profile: one reporter on one laptop. */
export type ProfileId = Branded<"ProfileId">;

/** One election that a blog covers. A UUIDv7, as are the next five. */
export type ElectionId = Branded<"ElectionId">;
export type AuthorityId = Branded<"AuthorityId">;
export type ContestId = Branded<"ContestId">;
export type CandidateId = Branded<"CandidateId">;
/** Somebody who is quoted. */
export type SpeakerId = Branded<"SpeakerId">;
/** One reading-out of figures, of a contest or an authority. */
export type DeclarationId = Branded<"DeclarationId">;
/** An entry written in advance. A UUIDv7, as is the next. */
export type TemplateId = Branded<"TemplateId">;
/** A short form and its words. */
export type SnippetId = Branded<"SnippetId">;

/** A copy of an entry in which somebody suggests changes. A UUIDv7. */
export type SuggestionId = Branded<"SuggestionId">;
/** A change of a suggestion that was accepted or rejected. A UUIDv7. */
export type DecisionId = Branded<"DecisionId">;

export const createBlogId = (): BlogId => v7() as BlogId;
export const createEntryId = (): EntryId => v7() as EntryId;
export const createRevisionId = (): RevisionId => v7() as RevisionId;
export const createActId = (): ActId => v7() as ActId;
export const createRuleChangeId = (): RuleChangeId => v7() as RuleChangeId;
export const createCommentId = (): CommentId => v7() as CommentId;
export const createProfileId = (): ProfileId => v7() as ProfileId;
export const createElectionId = (): ElectionId => v7() as ElectionId;
export const createAuthorityId = (): AuthorityId => v7() as AuthorityId;
export const createContestId = (): ContestId => v7() as ContestId;
export const createCandidateId = (): CandidateId => v7() as CandidateId;
export const createSpeakerId = (): SpeakerId => v7() as SpeakerId;
export const createDeclarationId = (): DeclarationId => v7() as DeclarationId;
export const createTemplateId = (): TemplateId => v7() as TemplateId;
export const createSnippetId = (): SnippetId => v7() as SnippetId;
export const createSuggestionId = (): SuggestionId => v7() as SuggestionId;
export const createDecisionId = (): DecisionId => v7() as DecisionId;

/** The form every id has: lower-case hexadecimal in the groups of RFC 9562. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
