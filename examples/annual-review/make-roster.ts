import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { assistantsOf } from "./synthetic/assistants";
import { type Village, villagesOf, year } from "./synthetic/county";
import { deathLedger, keepers, type LedgerTable } from "./synthetic/ledgers";
import { putOddCases } from "./synthetic/odd-cases";
import { type PersonRow, personHeaders, personRow } from "./synthetic/people-sheet";
import { Random } from "./synthetic/random";
import { type RosterCell, strayed, villageClassCell } from "./synthetic/spellings";
import { dateStyle, headerStyle, plainStyle, titleStyle } from "./synthetic/styles";
import { contactLedger, serviceLedger, unemployedOf } from "./synthetic/unemployed";

/** Writes the county roster of the example: made up from one seed, the same on every run. No person, village or number in it is real. */

const random = new Random(20230713);
const villages = villagesOf(random);
const assistants = assistantsOf(villages, random);
const rows = assistants.map((one, i) => personRow(one, i + 1, random));
putOddCases(rows, assistants);
repeatOnePerson(rows);

const people = sheetOf(`人员名册`, `${year}年度村(社区)人社协理员花名册(示例数据，纯属虚构)`, personHeaders, rows.map(cellsOf));
const villageHeaders = ["序号", "乡镇", "村名", "村类别", "劳动力人数", "有无安置点", "任务重", "备注"];
const places = sheetOf("村情况", `${year}年度村(社区)基本情况(示例数据，纯属虚构)`, villageHeaders, villages.map(villageCells));
const unemployed = unemployedOf(keepers(villages));
const ledgers = [deathLedger(keepers(villages)), contactLedger(unemployed), serviceLedger(unemployed)].map(ledgerSheet);

const file = fileURLToPath(new URL("roster.xlsx", import.meta.url));
const created = new Date(Date.UTC(year, 11, 31));
await writeFile(
  file,
  await writeXlsx({ sheets: [people, places, ...ledgers], properties: { title: "示例花名册", created, modified: created } }),
);
console.log(`${file}: ${rows.length} people, ${villages.length} villages`);

/** The same ID number in the last township once more, under a village of its own: the person is to be counted once. */
function repeatOnePerson(people: PersonRow[]): void {
  const [original, last] = [people[20], people.at(-1)];
  if (original && last) people.push({ ...original, 序号: people.length + 1, "乡镇(场)": last["乡镇(场)"], "村(社区)": last["村(社区)"] });
}

function cellsOf(row: PersonRow): RosterCell[] {
  return personHeaders.map((header) => row[header]);
}

function villageCells({ township, village, villageClass, resettlementSite, heavyWorkload, labourForce }: Village, i: number): RosterCell[] {
  const class_ = i === 30 ? null : villageClassCell(villageClass, random);
  return [i + 1, township, strayed(village, random), class_, labourForce, resettlementSite ? "有" : "无", heavyWorkload ? "√" : "×", null];
}

function ledgerSheet({ name, title, headers, rows }: LedgerTable): WriteSheet {
  return sheetOf(
    name,
    title,
    headers,
    rows.map((row) => headers.map((header) => row[header] ?? null)),
  );
}

function sheetOf(name: string, title: string, headers: readonly string[], body: readonly RosterCell[][]): WriteSheet {
  const table: RosterCell[][] = [[title], [...headers], ...body];
  const last = headers.length - 1;
  const cells = new Map<string, { style: CellStyle }>([["0,0", { style: titleStyle }]]);
  headers.forEach((_, column) => void cells.set(`1,${column}`, { style: headerStyle }));
  body.forEach((row, i) => {
    row.forEach((cell, column) => void cells.set(`${i + 2},${column}`, { style: cell instanceof Date ? dateStyle : plainStyle }));
  });
  return {
    name,
    rows: table,
    cells,
    columns: headers.map((header) => ({ width: widthOf(header) })),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 42 }],
    ]),
    freezePane: { rows: 2, columns: 4 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$2:$2" },
  };
}

function widthOf(header: string): number {
  if (header.startsWith("身份证号")) return 22;
  if (/理由|内容|机关|单位/.test(header)) return 20;
  if (/日期|时间|年月|村|乡镇|安置|文化|险种|^\d+月$/.test(header)) return 13;
  return header === "序号" || header === "性别" ? 6 : 10;
}
