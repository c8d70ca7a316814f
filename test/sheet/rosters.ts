import { findRosterSheets, readRoster } from "../../src/sheet";

export type Cells = readonly (readonly unknown[])[];

export const id = "43999919850301104X";
export const villages: Cells = [
  ["乡镇", "村", "村类别"],
  ["甲子乡", "一村", "二类"],
];
export const needed = ["乡镇", "村", "姓名", "身份证号", "入职日期"];
export const person = ["甲子乡", "一村", "赵一", id, "2020-01-01"];

/** Reads one person with the cells of some columns beside the needed ones. */
export function readPerson(cells: Record<string, unknown>, options = {}) {
  const values: Record<string, unknown> = { ...Object.fromEntries(needed.map((header, i) => [header, person[i]])), ...cells };
  const people = [Object.keys(values), Object.values(values)];
  const { roster, issues } = readRoster({ people, villages }, { year: 2025, ...options });
  return { facts: roster.people[0], codes: issues.map(({ column, code }) => `${column} ${code}`) };
}

export const readPeople = (people: Cells, places: Cells = villages) => readRoster({ people, villages: places }, { year: 2025 });

export const codes = ({ issues }: ReturnType<typeof readRoster>) =>
  issues.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);

export const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });
export type Merges = readonly ReturnType<typeof merge>[];

/** Reads the sheet of people of a workbook, in which cells may be merged, beside one of villages. */
export function readWorkbook(
  rows: Cells,
  { merges = [], places = villages, year = 2025 }: { merges?: Merges; places?: Cells; year?: number } = {},
) {
  const { tables, people } = findRosterSheets([
    { name: "名册", rows, merges },
    { name: "村", rows: places },
  ]);
  const reading = readRoster(tables, { year });
  return { ...reading, facts: reading.roster.people[0], codes: codes(reading), titles: people[0]?.titles };
}
