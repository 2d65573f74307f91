import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readRows } from "./readRows";
import { readWorkbook } from "./readWorkbook";
import { sheetRow, workbook } from "./testing/workbook";

describe("readWorkbook", () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(100 * 1024 * 1024) });

  it("reads text and numbers as text", async () => {
    const file = workbook(sheetRow(1, ["Ward", "Candidate", "Votes"]) + sheetRow(2, ["Nonsuch", "René", 1405]));
    expect(await readRows(file)).toEqual({
      rows: [
        ["Ward", "Candidate", "Votes"],
        ["Nonsuch", "René", "1405"],
      ],
      format: "Excel workbook",
    });
  });

  it("reads fractions, dates, truths and blank cells", async () => {
    const row = `<row r="1"><c r="A1"><v>0.3524</v></c><c r="C1" s="1"><v>43223</v></c><c r="D1" t="b"><v>1</v></c></row>`;
    expect(await readWorkbook(workbook(row))).toEqual([["0.3524", "", "2018-05-03", "true"]]);
  });

  it("reads a cell that is an error as blank", async () => {
    const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>Nonsuch</t></is></c><c r="B1" t="e"><v>#N/A</v></c></row>`;
    expect(await readWorkbook(workbook(row))).toEqual([["Nonsuch"]]);
  });

  it("takes the first sheet that has rows", async () => {
    expect(await readWorkbook(workbook("", sheetRow(1, ["Ward"])))).toEqual([["Ward"]]);
    expect(await readWorkbook(workbook(""))).toEqual([]);
  });

  it("reads a sheet of many rows without workers, which the window may not start", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      sheetRow(index + 1, ["Nonsuch", `Candidate ${index}`, index]),
    );
    const read = await readWorkbook(workbook(rows.join("")));
    expect(read).toHaveLength(20_000);
    expect(read.at(-1)).toEqual(["Nonsuch", "Candidate 19999", "19999"]);
  });

  it("says in one sentence that a file is damaged or no workbook", async () => {
    const whole = workbook(sheetRow(1, ["Ward"]));
    const sentence = /^The file is damaged or is not an .xlsx workbook/;
    await expect(readWorkbook(whole.subarray(0, whole.length - 40))).rejects.toThrow(sentence);
    await expect(readWorkbook(zipSync({ "a.xml": new Uint8Array([1, 2]) }))).rejects.toThrow(sentence);
    await expect(readRows(new TextEncoder().encode("PK\x03\x04 nonsense"))).rejects.toThrow(sentence);
    await expect(readWorkbook(workbook('<row r="0x10"><c r="A1"><v>1</v></c></row>'))).rejects.toThrow(sentence);
  });

  it("says in one sentence that a file is old or has a password", async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(readRows(compound)).rejects.toThrow(/old .xls workbook or one with a password/);
  });

  it("refuses a zip bomb before it unpacks it", async () => {
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readWorkbook(bomb)).rejects.toThrow("too large");
  });

  it("refuses a zip bomb that lies about its size", async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    await expect(readWorkbook(lying)).rejects.toThrow("damaged");
  });

  it("refuses a sheet whose one cell is at the far end", async () => {
    for (const place of ["XFD1048576", "A9999999"]) {
      const row = `<row><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`;
      await expect(readWorkbook(workbook(row)), place).rejects.toThrow("too large");
    }
    const hidden = `<row a=">" r="999999999"><c r="A999999999"><v>1</v></c></row>`;
    await expect(readWorkbook(workbook(hidden))).rejects.toThrow("damaged");
    const unnumbered = `${"<row></row>".repeat(1000)}<row><c r="XFD1001"><v>1</v></c></row>`;
    await expect(readWorkbook(workbook(unnumbered))).rejects.toThrow("too large");
    const rows = Array.from({ length: 1000 }, (_, index) => sheetRow(index + 1, ["x"])).join("");
    const wide = `${rows}<row r="1001"><c r="XFD1001"><v>1</v></c></row>`;
    await expect(readWorkbook(workbook(wide))).rejects.toThrow("too large");
  });
});
