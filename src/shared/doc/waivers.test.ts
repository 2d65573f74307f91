import { expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { createBlogId, createProfileId } from "../model/ids";
import { createBlogDoc } from "./blogDoc";
import { readBlog } from "./readBlog";
import { addWaiver, readWaivers, removeWaiver, waiversOf } from "./waivers";

const at = "2018-05-04T01:14:00.000Z";
const deed = { by: "Ada Clarke", profileId: createProfileId(), now: Date.parse(at) };
const details = { headline: "Plymouth", standfirst: "", byline: "", timeZone: "Europe/London" };
const blogDoc = () => createBlogDoc(createBlogId(), details, at);

test("a waiver is kept with its reason, its name and its time, is handed over, and can be taken back", () => {
  const doc = blogDoc();
  addWaiver(doc, "emptyStandfirst standfirst 0", "  The page has none by design ", deed);
  const waiver = { key: "emptyStandfirst standfirst 0", reason: "The page has none by design", by: "Ada Clarke", at };
  const other = new Doc();
  applyUpdate(other, encodeStateAsUpdate(doc));
  expect(readBlog(other).waivers).toEqual([waiver]);
  removeWaiver(other, waiver.key);
  applyUpdate(doc, encodeStateAsUpdate(other));
  expect(readBlog(doc).waivers).toEqual([]);
});

test("the waivers of two laptops are put together", () => {
  const doc = blogDoc();
  const other = new Doc();
  applyUpdate(other, encodeStateAsUpdate(doc));
  addWaiver(doc, "b", "One", deed);
  addWaiver(other, "a", "Two", deed);
  applyUpdate(doc, encodeStateAsUpdate(other));
  expect(readWaivers(doc).map(({ key, reason }) => `${key}: ${reason}`)).toEqual(["a: Two", "b: One"]);
});

test("a waiver needs a reason", () => {
  const doc = blogDoc();
  expect(() => addWaiver(doc, "a", " ", deed)).toThrow("a waiver needs a reason");
  expect(readWaivers(doc)).toEqual([]);
});

test("one that cannot be read counts for nothing and keeps nothing else from being read", () => {
  const doc = blogDoc();
  addWaiver(doc, "good", "So agreed", deed);
  const broken = [1, null, "yes", {}, { reason: "", by: "", at }, { reason: "x", by: "", at: "today" }, [1]];
  broken.forEach((value, index) => waiversOf(doc).set(`bad ${index}`, value));
  waiversOf(doc).set("", { reason: "x", by: "", at });
  expect(readBlog(doc).waivers.map(({ key }) => key)).toEqual(["good"]);
});

test("a Nightdesk that does not know of waivers hands them on", () => {
  const doc = blogDoc();
  addWaiver(doc, "a", "So agreed", deed);
  const older = new Doc();
  applyUpdate(older, encodeStateAsUpdate(doc));
  older.getMap("meta").set("status", "live");
  const back = new Doc();
  applyUpdate(back, encodeStateAsUpdate(older));
  expect(readWaivers(back)).toEqual([{ key: "a", reason: "So agreed", by: "Ada Clarke", at }]);
});
