import { writeBody } from "@body/writeBody";
import { expect, test } from "vitest";
import { actOnEntry } from "../doc/actOnEntry";
import { bodyOf as bodyOfEntry, createBlogDoc, entryOf, titleOf } from "../doc/blogDoc";
import { createEntry, setEventTime, setFlag } from "../doc/changeEntry";
import { changeText } from "../doc/changeText";
import { readBlog } from "../doc/readBlog";
import { createBlogId, createProfileId } from "../model/ids";
import { momentAt } from "../model/moment";
import type { FormName } from "./formFacts";
import { forms } from "./forms";
import { bodyOf, paragraph } from "./testing/filedEntry";

const night = Date.parse("2018-05-03T22:00:00.000Z");
const by = "Ada Clarke";

/** Where the entries stand in each form that has places for them. */
const idsIn: readonly (readonly [form: FormName, pattern: RegExp])[] = [
  ["page", /<article[^>]* id="(entry-[^"]+)"/g],
  ["fragment", /<article[^>]* id="(entry-[^"]+)"/g],
  ["wordpress", /<h3[^>]* id="(entry-[^"]+)"/g],
  ["atom", /<entry>\s*<id>(urn:uuid:[^<]+)/g],
  ["jsonFeed", /"id": "(urn:uuid:[^"]+)"/g],
  ["json", /"id": "([^"]+)",\n\s+"url": [^\n]+\n\s+"title"/g],
];

test("the place of an entry is the same in every later export, whatever is changed, corrected, pinned or added", () => {
  const details = { headline: "The count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, new Date(night).toISOString());
  const profile = createProfileId();
  const add = (title: string, minute: number) => {
    const id = createEntry(doc, profile, [by], night + minute * 60_000);
    changeText(titleOf(entryOf(doc, id)), title);
    writeBody(bodyOfEntry(entryOf(doc, id)), bodyOf(paragraph("The first boxes are open.")));
    actOnEntry(doc, id, "file", { by, profileId: profile, now: night + minute * 60_000 });
    return id;
  };
  const idsOf = (form: FormName, pattern: RegExp) => {
    const [file] = forms[form].write(readBlog(doc), { order: "oldestFirst" });
    return [...String(file?.content).matchAll(pattern)].map(([, id]) => id);
  };
  const [first, second, third] = [add("First", 1), add("Second", 2), add("Third", 3)];
  const before = new Map(idsIn.map(([form, pattern]) => [form, idsOf(form, pattern)]));
  for (const [form] of idsIn) {
    expect(before.get(form), form).toEqual([first, second, third].map((id) => expect.stringContaining(id)));
  }

  changeText(titleOf(entryOf(doc, first)), "The first, corrected");
  writeBody(bodyOfEntry(entryOf(doc, first)), bodyOf(paragraph("The first boxes are not open yet.")));
  actOnEntry(
    doc,
    first,
    "file",
    { by, profileId: profile, now: night + 3_600_000 },
    { kind: "correction", note: "An earlier version was wrong." },
  );
  setEventTime(doc, second, momentAt(night + 90_000, "Europe/London"));
  actOnEntry(doc, second, "file", { by, profileId: profile, now: night + 3_660_000 });
  setFlag(doc, third, "pinned", true);
  setFlag(doc, third, "key", true);
  const fourth = add("Fourth", 70);

  for (const [form, pattern] of idsIn) {
    // Ids count up with the time, so the new one comes last.
    const expected = [...(before.get(form) ?? []).toSorted(), expect.stringContaining(fourth)];
    expect(idsOf(form, pattern).toSorted(), form).toEqual(expected);
  }
});
