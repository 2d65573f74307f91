import { describe, expect, it } from "vitest";
import { contestResult } from "../arithmetic/contestResult";
import {
  someAuthority,
  someCandidates,
  someContest,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Contest } from "../contest";
import { ownPartyNamed, partyOf } from "../parties/findParty";
import { conservative, independent, labour } from "../parties/partyIds";
import { ukParties } from "../parties/ukParties";
import { exportCsv } from "./exportCsv";
import { readDelimited } from "./readDelimited";
import { importContext } from "./testing/importContext";
import { understandRows } from "./understandRows";

const two = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);

describe("exportCsv", () => {
  it("says who is elected: by the votes, by what was announced, without a poll", () => {
    const elected = (fields: Partial<Contest>) => column("Elected", someContest({ candidates: two, ...fields }));
    expect(elected({ declarations: [someDeclaration([5, 9])] })).toEqual(["", "yes"]);
    expect(elected({ declarations: [someDeclaration([5, 9], { elected: [two[0]?.id as never] })] })).toEqual([
      "yes",
      "",
    ]);
    expect(elected({ seats: 2, declarations: [someDeclaration([], { state: "uncontested" })] })).toEqual([
      "yes",
      "yes",
    ]);
    expect(elected({ declarations: [someDeclaration([5, 9], { state: "provisional" })] })).toEqual(["", ""]);
  });

  it("makes of an ordinary result no announced one, that a correction would contradict", () => {
    const contest = someContest({ candidates: two, declarations: [someDeclaration([5, 9])] });
    const rows = readDelimited(exportCsv(someResults({ contests: [contest] })));
    const [planned] = understandRows(rows, importContext("wards")).contests;
    expect(planned?.declaration).toMatchObject({ state: "declared", elected: [] });
    expect(planned && contestResult(planned.contest, planned.declaration ?? undefined).elected[0]?.name).toBe(
      "Ali Khan",
    );
    const against = someContest({
      candidates: two,
      declarations: [someDeclaration([5, 9], { elected: [two[0]?.id as never] })],
    });
    const [kept] = understandRows(
      readDelimited(exportCsv(someResults({ contests: [against] }))),
      importContext("wards"),
    ).contests;
    expect(kept?.declaration?.elected).toEqual([kept?.contest.candidates[0]?.id]);
  });

  it("is by its votes a correction of who was announced against them", () => {
    const announced = someContest({
      candidates: two,
      declarations: [someDeclaration([5, 9], { elected: [two[0]?.id as never] })],
    });
    const results = someResults({ contests: [announced] });
    const text = exportCsv(someResults({ contests: [{ ...announced, declarations: [someDeclaration([5, 9])] }] }));
    const [planned] = understandRows(readDelimited(text), importContext("wards", results)).contests;
    expect(planned).toMatchObject({ figures: "correction", declaration: { elected: [] } });
  });

  it("has the Electoral Commission's ids of parties, else the blog's, and the names of the holders", () => {
    const foxes = ownPartyNamed("Fairer Foxes");
    const semicolon = ownPartyNamed("Stop; Look");
    const contest = someContest({
      candidates: someCandidates([
        ["Jane Smith", labour],
        ["Bo Day", foxes.id],
        ["Ann Lee", independent],
      ]),
      previousHolders: [labour, foxes.id, semicolon.id],
    });
    const own = [foxes, semicolon];
    expect(column("Party ID", contest, own)).toEqual(["PP53", "own-fairer-foxes", "independent"]);
    expect(column("Previous holder", contest, own)[0]).toBe(`Labour; Fairer Foxes; ${semicolon.id}`);
  });

  it("gives every party back that Nightdesk knows", () => {
    const candidates = someCandidates(ukParties.map(({ id, name }) => [name, id]));
    const contest = someContest({ candidates, previousHolders: ukParties.map(({ id }) => id) });
    const rows = readDelimited(exportCsv(someResults({ contests: [contest] })));
    const [planned] = understandRows(rows, importContext("wards")).contests;
    expect(planned?.candidates.map(({ party }) => party)).toEqual(ukParties.map(({ id }) => id));
    expect(planned?.contest.previousHolders.map((id) => partyOf(id, []).name)).toEqual(
      ukParties.map(({ name }) => name),
    );
  });

  it("has no figures of councils as a whole", () => {
    const results = someResults({
      authorities: [someAuthority({ seats: 57 })],
      contests: [someContest({ candidates: two })],
    });
    expect(exportCsv(results)).not.toContain("57");
  });
});

function column(header: string, contest: Contest, ownParties: Parameters<typeof partyOf>[1] = []): readonly string[] {
  const [headers = [], ...rows] = readDelimited(exportCsv(someResults({ contests: [contest], ownParties })));
  return rows.map((row) => row[headers.indexOf(header)] ?? "");
}
