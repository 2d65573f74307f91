import type { CheckedBlog } from "./checkedBlog";
import type { RuleFinding } from "./checkFinding";
import { changedSinceApproval } from "./rules/changedSinceApproval";
import { controlClaimedTwice } from "./rules/controlClaimedTwice";
import { deadAnchor } from "./rules/deadAnchor";
import { duplicateTitle } from "./rules/duplicateTitle";
import { emptyHeadline } from "./rules/emptyHeadline";
import { emptyStandfirst } from "./rules/emptyStandfirst";
import { entryNotFiled } from "./rules/entryNotFiled";
import { entryUnreadable } from "./rules/entryUnreadable";
import { entryWithoutWords } from "./rules/entryWithoutWords";
import { filedWithoutApproval } from "./rules/filedWithoutApproval";
import { languageUnknown } from "./rules/languageUnknown";
import { localLink } from "./rules/localLink";
import { onePairOfEyes } from "./rules/onePairOfEyes";
import { openComments } from "./rules/openComments";
import { openSuggestions } from "./rules/openSuggestions";
import { pictureAboveSize } from "./rules/pictureAboveSize";
import { pictureMissing } from "./rules/pictureMissing";
import { pictureWithoutAlt } from "./rules/pictureWithoutAlt";
import { pictureWithoutCredit } from "./rules/pictureWithoutCredit";
import { postIncomplete } from "./rules/postIncomplete";
import { presentTenseLeft } from "./rules/presentTenseLeft";
import { quoteWithoutSpeaker } from "./rules/quoteWithoutSpeaker";
import { resultsMissing } from "./rules/resultsMissing";
import { disputedResults, figuresDoNotAddUp, resultsWithoutSource } from "./rules/resultsRules";
import { staleLine } from "./rules/staleLine";
import { themeProblem } from "./rules/themeProblem";
import { timeInFuture } from "./rules/timeInFuture";
import { trackedLink } from "./rules/trackedLink";
import { undecidedConflict } from "./rules/undecidedConflict";
import { unfiledChanges } from "./rules/unfiledChanges";
import { unfilledBlank } from "./rules/unfilledBlank";

type Rule = (checked: CheckedBlog) => readonly RuleFinding[];

/** Every rule by its name, which waivers and scripts know it by: a name never changes. */
export const rules = {
  emptyHeadline,
  emptyStandfirst,
  languageUnknown,
  unfilledBlank,
  entryUnreadable,
  entryNotFiled,
  undecidedConflict,
  unfiledChanges,
  changedSinceApproval,
  onePairOfEyes,
  filedWithoutApproval,
  openComments,
  openSuggestions,
  entryWithoutWords,
  duplicateTitle,
  timeInFuture,
  quoteWithoutSpeaker,
  postIncomplete,
  pictureMissing,
  pictureWithoutAlt,
  pictureWithoutCredit,
  pictureAboveSize,
  localLink,
  trackedLink,
  deadAnchor,
  resultsMissing,
  disputedResults,
  figuresDoNotAddUp,
  resultsWithoutSource,
  staleLine,
  controlClaimedTwice,
  presentTenseLeft,
  themeProblem,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;
