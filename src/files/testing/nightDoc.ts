import { writeBody } from "@body/writeBody";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import type { BlogId } from "@shared/model/ids";
import { createProfileId } from "@shared/model/ids";
import type { Doc } from "yjs";

export const nightId = "01960000-0000-7000-8000-000000000001" as BlogId;
export const savedOnTheNight = { savedAt: "2018-05-04T02:14:07.000Z", savedBy: "Asha Penrose" };

/** A small blog with two entries, one of them filed. */
export function nightDoc(): Doc {
  const details = { headline: "Plymouth: the count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(nightId, details, "2018-05-03T21:00:00.000Z");
  const profile = createProfileId();
  for (const [index, words] of ["The first boxes are open.", "The last ward is in — Labour gain."].entries()) {
    const now = Date.parse("2018-05-04T01:14:00.000Z") + index * 60_000;
    const id = createEntry(doc, profile, ["Asha Penrose"], now);
    changeText(titleOf(entryOf(doc, id)), `Update ${index + 1}`);
    writeBody(bodyOf(entryOf(doc, id)), {
      version: 2,
      blocks: [{ type: "paragraph", children: [{ type: "text", text: words }] }],
    });
    if (index === 1) actOnEntry(doc, id, "file", { by: "Asha Penrose", profileId: profile, now });
  }
  return doc;
}
