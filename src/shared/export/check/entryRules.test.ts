import { describe, expect, test } from "vitest";
import { noQuoteDetails } from "../../document/blocks/quote";
import type { Block } from "../../document/document";
import { momentAt } from "../../model/moment";
import { blogOf, bodyOf, contentAt, filedEntry, paragraph, revisionOf, text } from "../testing/filedEntry";
import { foundBy } from "./testing/foundBy";

const night = "2018-05-04T01:14:00.000Z";
const place = "entry of 4 May, 02:14, “Polls close”";
const entryWith = (...blocks: readonly Block[]) =>
  filedEntry(1, contentAt(night, { title: "Polls close", body: bodyOf(...blocks) }));
const saying = (words: string) => blogOf([entryWith(paragraph(words))]);
const quote = (fields: Partial<Extract<Block, { type: "quote" }>> = {}): Block => ({
  type: "quote",
  paragraphs: [[text("Labour candidates are duly elected.")]],
  ...noQuoteDetails,
  ...fields,
});

describe("emptyHeadline and emptyStandfirst", () => {
  test("a page needs both, the headline above all", () => {
    const blog = blogOf([], { headline: " ", standfirst: "" });
    expect(foundBy("emptyHeadline", blog)).toEqual(["ERROR The blog has no headline. Write one in its details."]);
    expect(foundBy("emptyStandfirst", blog)).toEqual(["WARN The blog has no standfirst. Write one in its details."]);
    const whole = blogOf([], { headline: "Plymouth counts", standfirst: "Every ward" });
    expect(foundBy("emptyHeadline", whole)).toEqual([]);
    expect(foundBy("emptyStandfirst", whole)).toEqual([]);
  });
});

test("languageUnknown: a page needs words of its own in the blog’s language", () => {
  expect(foundBy("languageUnknown", blogOf([], { language: "tlh" }))).toEqual([
    "ERROR There are no words for a page in “tlh”. Choose another language in the blog’s details, or a theme that brings it.",
  ]);
  expect(foundBy("languageUnknown", blogOf([], { language: "cy" }))).toEqual([]);
  expect(foundBy("languageUnknown", blogOf([], { language: "tlh" }), { languages: [{ tag: "tlh" }] })).toEqual([]);
});

describe("entryNotFiled", () => {
  const content = contentAt(night, { title: "Polls close" });
  const draft = filedEntry(1, content, { status: "draft", revisions: [] });
  const review = filedEntry(2, content, { status: "review", revisions: [] });

  test("names drafts and what waits for review, and stops a blog that is over", () => {
    const toFile = `The ${place} is still a draft: nothing of it is printed. File or discard it.`;
    const toApprove = `The ${place} still waits for review: nothing of it is printed. File it or send it back.`;
    const blog = blogOf([draft, review]);
    expect(foundBy("entryNotFiled", blog)).toEqual([`WARN ${toFile}`, `WARN ${toApprove}`]);
    const errors = [`ERROR ${toFile}`, `ERROR ${toApprove}`];
    expect(foundBy("entryNotFiled", blog, { finishing: true })).toEqual(errors);
    expect(foundBy("entryNotFiled", { ...blog, status: "finished" })).toEqual(errors);
  });

  test("says nothing of an empty draft, of what is filed and of what was withdrawn", () => {
    const blank = filedEntry(3, contentAt(night), { status: "draft", revisions: [] });
    const entries = [blank, filedEntry(4, content), filedEntry(5, content, { status: "withdrawn" })];
    expect(foundBy("entryNotFiled", blogOf(entries), { finishing: true })).toEqual([]);
  });
});

test("unfiledChanges: what is printed is not what stands in the editor", () => {
  const filed = revisionOf(contentAt(night, { title: "Polls closed" }));
  const entry = filedEntry(1, contentAt(night, { title: "Polls close" }), { revisions: [filed] });
  expect(foundBy("unfiledChanges", blogOf([entry]))).toEqual([
    `WARN The ${place} has changes that are not filed, and is printed without them. File it again, or restore what was filed.`,
  ]);
  expect(foundBy("unfiledChanges", blogOf([entryWith()]))).toEqual([]);
});

test("entryUnreadable: what is left out of the blog is told of", () => {
  const { id } = filedEntry(7, contentAt(night));
  expect(foundBy("entryUnreadable", blogOf([]), { unreadable: new Map([[id, "its time is missing"]]) })).toEqual([
    "ERROR An entry cannot be read, and its words are kept: its time is missing. Restore an earlier revision of it, or withdraw it.",
  ]);
  expect(foundBy("entryUnreadable", blogOf([]))).toEqual([]);
});

test("entryWithoutWords: a title or a picture is enough, a time alone is not", () => {
  expect(foundBy("entryWithoutWords", blogOf([filedEntry(1, contentAt(night))]))).toEqual([
    "ERROR The entry of 4 May, 02:14, “Update” has no words. Write them and file it again, or withdraw it.",
  ]);
  const entries = [entryWith(), filedEntry(2, contentAt(night, { body: bodyOf(paragraph("They close.")) }))];
  expect(foundBy("entryWithoutWords", blogOf(entries))).toEqual([]);
});

test("unfilledBlank: at the top of the page and in what is filed", () => {
  const blog = { ...saying("Won by {{majority}}"), headline: "{{winner}} wins" };
  expect(foundBy("unfilledBlank", blog)).toEqual([
    "ERROR The headline still holds the blank {{winner}}. Fill it in.",
    `ERROR The ${place} still holds the blank {{majority}}. Fill it in, and file the entry again.`,
  ]);
  expect(foundBy("unfilledBlank", saying("Won by 12"))).toEqual([]);
});

test("duplicateTitle: the later one is named, whatever its spaces and capitals", () => {
  const later = filedEntry(2, contentAt("2018-05-04T02:00:00.000Z", { title: "polls  close " }));
  const other = filedEntry(3, contentAt("2018-05-04T02:01:00.000Z", { title: "Polls closed" }));
  const without = [4, 5].map((number) => filedEntry(number, contentAt(night)));
  expect(foundBy("duplicateTitle", blogOf([entryWith(), later, other, ...without]))).toEqual([
    "WARN The entry of 4 May, 03:00, “polls  close” has the same headline as the entry of 4 May, 02:14. Change one of the two, and file the entry again.",
  ]);
  expect(foundBy("duplicateTitle", blogOf([entryWith(), other, ...without]))).toEqual([]);
});

test("timeInFuture: an entry and a quote after the moment of the check, but for what clocks differ", () => {
  const blog = blogOf([entryWith(quote({ saidAt: momentAt(Date.parse("2018-05-04T02:00:00.000Z"), "UTC") }))]);
  const at = (instant: string) => ({ now: Date.parse(instant) });
  expect(foundBy("timeInFuture", blog, at("2018-05-04T01:08:00.000Z"))).toEqual([
    `WARN The ${place} is dated later than now. Correct its time, and file the entry again.`,
    `WARN A quote in the ${place} is dated 4 May, 03:00, which is later than now. Correct its time, and file the entry again.`,
  ]);
  expect(foundBy("timeInFuture", blog, at("2018-05-04T01:10:00.000Z"))).toHaveLength(1);
  expect(foundBy("timeInFuture", blog, at("2018-05-04T03:00:00.000Z"))).toEqual([]);
});

test("quoteWithoutSpeaker: words in quotation marks are somebody’s", () => {
  expect(foundBy("quoteWithoutSpeaker", blogOf([entryWith(quote(), quote({ speaker: "Tracey Lee" }))]))).toEqual([
    `WARN The quote “Labour candidates are duly elected.” in the ${place} names no speaker. Say who said it, and file the entry again.`,
  ]);
  const summary = bodyOf(quote({ paragraphs: [[text("A long declaration that goes on and on and on")]] }));
  expect(foundBy("quoteWithoutSpeaker", blogOf([], { summary }))).toEqual([
    "WARN The quote “A long declaration that goes on and on…” in the summary names no speaker. Say who said it.",
  ]);
});

test("postIncomplete: by whom it is and where it stands", () => {
  const post = (fields: object): Block => ({
    type: "socialPost",
    platform: "x",
    author: "Ada",
    handle: "",
    time: null,
    timeText: "",
    paragraphs: [[text("Recount.")]],
    link: "https://x.com/ada/status/1",
    ...fields,
  });
  const blog = blogOf([entryWith(post({}), post({ link: "" }), post({ author: " ", link: "" }), post({ author: "" }))]);
  const lacks = (what: string) => `WARN The post “Recount.” in the ${place} lacks ${what}, and file the entry again.`;
  expect(foundBy("postIncomplete", blog)).toEqual([
    lacks("its link. Add it"),
    lacks("its author and its link. Add both"),
    lacks("its author. Add it"),
  ]);
});

describe("presentTenseLeft", () => {
  const words = "So far we’re waiting: counting continues, and a result is expected. Stay with us.";

  test("names the words of the night in a blog that is over, and in no other", () => {
    const finding = `WARN The words “so far” and “we’re waiting” and “counting continues” and “is expected” and “stay with us” in the ${place} speak of a night that is over. Write how it ended, and file the entry again.`;
    expect(foundBy("presentTenseLeft", saying(words))).toEqual([]);
    expect(foundBy("presentTenseLeft", saying(words), { finishing: true })).toEqual([finding]);
    expect(foundBy("presentTenseLeft", { ...saying(words), status: "finished" })).toEqual([finding]);
  });

  test("looks at the headline, the standfirst and the summary too", () => {
    const summary = bodyOf(paragraph("Counting is under way in Derby"));
    const blog = blogOf([], { headline: "Live updates", standfirst: "Follow it live", summary, status: "finished" });
    expect(foundBy("presentTenseLeft", blog)).toEqual([
      "WARN The words “live updates” in the headline speak of a night that is over. Write how it ended.",
      "WARN The words “follow it live” in the standfirst speak of a night that is over. Write how it ended.",
      "WARN The words “counting is under way” in the summary speak of a night that is over. Write how it ended.",
    ]);
  });

  test("looks at no blog in another language", () => {
    expect(foundBy("presentTenseLeft", { ...saying(words), language: "cy" }, { finishing: true })).toEqual([]);
  });

  test("leaves whole words alone, and what others said", () => {
    const blog = blogOf([
      entryWith(paragraph("He is unexpected, and also farther."), quote({ paragraphs: [[text(words)]] })),
    ]);
    expect(foundBy("presentTenseLeft", blog, { finishing: true })).toEqual([]);
  });
});
