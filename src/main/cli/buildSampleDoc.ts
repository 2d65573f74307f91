import { writeBody } from "@body/writeBody";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, createBlogDoc, entryOf, summaryOf, titleOf } from "@shared/doc/blogDoc";
import { finishBlog } from "@shared/doc/changeBlog";
import { createEntry, setEventTime, setFlag } from "@shared/doc/changeEntry";
import { addAuthority, addContest, addElection, addOwnParty } from "@shared/doc/changeResults";
import { changeText } from "@shared/doc/changeText";
import type { EntryAction } from "@shared/model/entryStatus";
import { createBlogId, createProfileId, type ProfileId } from "@shared/model/ids";
import { momentOf } from "@shared/model/moment";
import type { Results } from "@shared/results/results";
import type { SampleBlog, SampleEntry } from "@shared/sample/sampleBlog";
import type { Doc } from "yjs";

/**
 * Makes a sample into a real blog, the way a reporter would have: every deed has the time of its entry, and what is
 * filed leaves a revision. What was declared keeps the time at which it was. Only the ids of the blog, its entries and
 * their revisions differ from one call to the next.
 */
export function buildSampleDoc(sample: SampleBlog): Doc {
  const { timeZone } = sample.details;
  const opened = sample.entries[0] ? wallClock(sample.entries[0], timeZone).toInstant().toString() : sample.finishedAt;
  const doc = createBlogDoc(createBlogId(), sample.details, opened);
  const profile = createProfileId();
  addResults(doc, sample.results);
  for (const entry of sample.entries) addEntry(doc, profile, entry, wallClock(entry, timeZone));
  writeBody(summaryOf(doc), sample.summary);
  finishBlog(doc, sample.finishedAt);
  return doc;
}

function addResults(doc: Doc, { elections, authorities, contests, ownParties }: Results): void {
  doc.transact(() => {
    for (const party of ownParties) addOwnParty(doc, party);
    for (const election of elections) addElection(doc, election);
    for (const authority of authorities) addAuthority(doc, authority);
    for (const contest of contests) addContest(doc, contest);
  });
}

function addEntry(doc: Doc, profile: ProfileId, sample: SampleEntry, at: Temporal.ZonedDateTime): void {
  const id = createEntry(doc, profile, sample.authors, at.epochMilliseconds);
  setEventTime(doc, id, momentOf(at));
  changeText(titleOf(entryOf(doc, id)), sample.title);
  writeBody(bodyOf(entryOf(doc, id)), sample.body);
  if (sample.key) setFlag(doc, id, "key", true);
  if (sample.pinned) setFlag(doc, id, "pinned", true);
  const action = actionTo[sample.status];
  if (action)
    actOnEntry(doc, id, action, { by: sample.authors[0] ?? "", profileId: profile, now: at.epochMilliseconds });
}

const actionTo = {
  draft: undefined,
  review: "submit",
  filed: "file",
} satisfies Record<SampleEntry["status"], EntryAction | undefined>;

function wallClock(entry: SampleEntry, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(entry.time).toZonedDateTime(timeZone);
}
