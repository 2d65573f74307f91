import { usualExport } from "@shared/export/formFacts";
import { expect, test } from "vitest";
import { temporaryDatabase } from "../testing/temporaryFolder";
import { getExportChoices, setExportChoices } from "./profile";

test("what was chosen at an export is there at the next, and the usual before the first", () => {
  const db = temporaryDatabase();
  expect(getExportChoices(db)).toEqual(usualExport);
  const chosen = { form: "fragment", order: "oldestFirst", pictureFiles: "beside" } as const;
  setExportChoices(db, chosen);
  expect(getExportChoices(db)).toEqual(chosen);
});

test.each([["not JSON"], ["{}"], [JSON.stringify({ ...usualExport, form: "papyrus" })]])(
  "what cannot be chosen any more gives way to the usual: %s",
  (kept) => {
    const db = temporaryDatabase();
    db.prepare("INSERT INTO profile (key, value) VALUES ('export_choices', ?)").run(kept);
    expect(getExportChoices(db)).toEqual(usualExport);
  },
);
