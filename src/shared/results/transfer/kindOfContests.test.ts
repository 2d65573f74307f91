import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindOfContests, suitsKind } from "./kindOfContests";
import { readDelimited } from "./readDelimited";
import { recogniseColumns } from "./recogniseColumns";

function kindOf(text: string) {
  const rows = readDelimited(text);
  return kindOfContests(recogniseColumns(rows).columns, rows.slice(1));
}

describe("kindOfContests", () => {
  it("tells constituencies by their codes, those of 2023 too, or by the header", () => {
    for (const code of ["W07000041", "E14000530", "S14000001", "N06000001", "N05000001"]) {
      expect(kindOf(`Code,Name of area,Candidate,Votes\n${code},Aberavon,Jane Doe,5\n`), code).toBe("parliamentary");
    }
    expect(kindOf("Constituency,Candidate,Votes\nAberavon,Jane Doe,5\n")).toBe("parliamentary");
    const file = new URL("testdata/hoc-ge2017-results-by-candidate.csv", import.meta.url);
    expect(kindOf(readFileSync(file, "latin1"))).toBe("parliamentary");
  });

  it("tells wards and mayors", () => {
    expect(kindOf("Ward,Candidate,Votes\nNonsuch,Jane Doe,5\n")).toBe("wards");
    expect(kindOf("Code,Area,Candidate,Votes\nE05000563,Nonsuch,Jane Doe,5\n")).toBe("wards");
    expect(kindOf("Area,Candidate,Votes\nMayor of Hackney,Jane Doe,5\n")).toBe("mayoral");
    expect(kindOf("Mayoralty,Candidate,Votes\nHackney,Jane Doe,5\n")).toBeUndefined();
    expect(kindOf("ballot_paper_id,person_name,votes\nmayor.hackney.2018-05-03,Jane Doe,5\n")).toBe("mayoral");
  });

  it("does not tell what a file leaves open", () => {
    expect(kindOf("Area,Candidate,Votes\nNonsuch,Jane Doe,5\n")).toBeUndefined();
    expect(kindOf("")).toBeUndefined();
  });
});

describe("suitsKind", () => {
  it("lets wards into councils as a whole, and nothing else into another kind", () => {
    expect(suitsKind("wards", "council")).toBe(true);
    expect(suitsKind("parliamentary", "wards")).toBe(false);
    expect(suitsKind(undefined, "mayoral")).toBe(true);
  });
});
