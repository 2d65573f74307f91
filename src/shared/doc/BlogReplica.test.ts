import { writeBody } from "@body/writeBody";
import { describe, expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { createBlogId, createProfileId } from "../model/ids";
import { someAuthority, someElection } from "../results/arithmetic/testing/someResults";
import { actOnEntry } from "./actOnEntry";
import { BlogReplica } from "./BlogReplica";
import { blogTextOf, bodyOf, createBlogDoc, entriesOf, entryOf, titleOf } from "./blogDoc";
import { finishBlog } from "./changeBlog";
import { createEntry } from "./changeEntry";
import { addAuthority, addElection } from "./changeResults";
import { readBlog } from "./readBlog";
import { addWaiver } from "./waivers";

const night = Date.parse("2018-05-04T01:14:00.000Z");
const deed = { by: "Ada", profileId: createProfileId(), now: night };
const details = { headline: "Count", standfirst: "Live", byline: "Ada", timeZone: "Europe/London" };

/** A blog of two entries, and a replica that is sent every update. */
function followed() {
  const doc = createBlogDoc(createBlogId(), details, new Date(night).toISOString());
  const profile = createProfileId();
  const [first, second] = [createEntry(doc, profile, [], night), createEntry(doc, profile, [], night + 1)];
  const replica = new BlogReplica();
  replica.apply(encodeStateAsUpdate(doc));
  doc.on("update", (update: Uint8Array) => replica.apply(update));
  return { doc, replica, first, second };
}

describe("a replica", () => {
  test("is the blog after whatever was changed in it", () => {
    const { doc, replica, first, second } = followed();
    expect(replica.read().blog).toEqual(readBlog(doc));
    const steps: readonly (() => void)[] = [
      () => blogTextOf(doc, "headline").insert(0, "The "),
      () => titleOf(entryOf(doc, first)).insert(0, "Polls close"),
      () => writeBody(bodyOf(entryOf(doc, second)), { version: 2, blocks: [{ type: "divider" }] }),
      () => actOnEntry(doc, second, "file", deed),
      () => addElection(doc, someElection()),
      () => addAuthority(doc, someAuthority()),
      () => addWaiver(doc, "a", "So agreed", deed),
      () => void createEntry(doc, createProfileId(), ["Ben"], night + 2),
      () => entriesOf(doc).delete(first),
      () => finishBlog(doc, new Date(night).toISOString()),
    ];
    for (const step of steps) {
      step();
      expect(replica.read().blog).toEqual(readBlog(doc));
    }
  });

  test("reads again only what has changed", () => {
    const { doc, replica, first } = followed();
    const before = replica.read().blog;
    titleOf(entryOf(doc, first)).insert(0, "Polls close");
    const after = replica.read().blog;
    expect(after.entries.map((entry, index) => entry === before.entries[index])).toEqual([false, true]);
    expect(after.results).toBe(before.results);
  });

  test("leaves out an entry that cannot be read, says why, and takes it in again", () => {
    const { doc, replica, first, second } = followed();
    entryOf(doc, first).set("eventTime", "soon");
    const { blog, unreadable } = replica.read();
    expect(blog.entries.map(({ id }) => id)).toEqual([second]);
    expect([...unreadable]).toEqual([[first, expect.stringContaining("eventTime")]]);
    entryOf(doc, first).set("eventTime", blog.entries[0]?.eventTime);
    expect([...replica.read().unreadable]).toEqual([]);
    expect(replica.read().blog).toEqual(readBlog(doc));
  });

  test("comes to the same whether the whole comes before or after the first changes", () => {
    const { doc, first } = followed();
    const replica = new BlogReplica();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    titleOf(entryOf(doc, first)).insert(0, "Polls close");
    const whole = encodeStateAsUpdate(doc);
    titleOf(entryOf(doc, first)).insert(0, "22:00 ");
    for (const update of [...updates.slice(0, 1), whole, ...updates]) replica.apply(update);
    expect(replica.read().blog).toEqual(readBlog(doc));
  });
});
