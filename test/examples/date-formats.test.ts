import { writeFileSync } from "node:fs";
import { join } from "node:path";
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../examples/annual-review/files";
import { temporaryFolder } from "../temporary-folder";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const related = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const relationships = (...all: string[]) => `<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;

/** The parts of a workbook with one date, 2025-03-01, in a format that the file names by number alone. */
const partsOf = (format: number, formats: string) => ({
  "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relationships(related("r1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(related("r1", "worksheet", "worksheets/sheet1.xml"), related("r2", "styles", "styles.xml")),
  "xl/styles.xml": `<styleSheet xmlns="${main}">${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>45717</v></c></row></sheetData></worksheet>`,
});

function zipped(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = zlib.deflateRawSync(content);
    const head = Buffer.alloc(26);
    [20, 0, 8, 0, 0].forEach((value, i) => void head.writeUInt16LE(value, i * 2));
    [zlib.crc32(content), packed.length, content.length].forEach((value, i) => void head.writeUInt32LE(value, 10 + i * 4));
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    locals.push(Buffer.from("PK\x03\x04"), head, Buffer.from(name), packed);
    entries.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), head, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  for (const place of [8, 10]) end.writeUInt16LE(Object.keys(parts).length, place);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

async function formatOf(format: number, formats = ""): Promise<string | undefined> {
  const file = join(temporaryFolder(), "表.xlsx");
  writeFileSync(file, zipped(partsOf(format, formats)));
  const [sheet] = await openWorkbook(file);
  expect(sheet?.rows).toEqual([[new Date(Date.UTC(2025, 2, 1))]]);
  return sheet?.cells?.get("0,0")?.style?.numFmt;
}

describe("a date in a format that Chinese Excel writes as a number alone", () => {
  it("shows its day, or its month alone, as that number says", async () => {
    for (const id of [27, 36, 50, 52, 57]) expect(await formatOf(id)).toBe('yyyy"年"m"月"');
    expect(await formatOf(31)).toBe('yyyy"年"m"月"d"日"');
    for (const id of [28, 30, 58]) expect(await formatOf(id)).toContain("d");
  });

  it("has the format that the file spells out, where it does", async () => {
    const own = '<numFmts count="1"><numFmt numFmtId="57" formatCode="yyyy-mm-dd"/></numFmts>';
    expect([await formatOf(57, own), await formatOf(31, own)]).toEqual(["yyyy-mm-dd", 'yyyy"年"m"月"d"日"']);
  });
});
