import { writeFile } from "node:fs/promises";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { callFunction, type FunctionId } from "../../src/sheet/functions";

/** Synthetic people: class of village, months served, grade, and what township and village add. */
const people: readonly (readonly [name: string, villageClass: string, months: number, grade: string, township: number, village: number])[] =
  [
    ["甲一", "一类", 12, "优秀", 3000, 1000.01],
    ["乙二", "二类", 7, "称职", 0, 500],
    ["丙三", "三类", 5, "不称职", 1200, 0],
  ];
const yearEnd = "2026-12-31";

/** A formula with the value that it has, so that a reader without the functions sees the numbers too. */
const formula = (text: string, id: FunctionId, ...cells: unknown[]) => answer(text, callFunction(id, cells) as CellValue);
const answer = (text: string, value: CellValue) => ({ value, formula: text, formulaResult: value });

const cells: NonNullable<WriteSheet["cells"]> = new Map();
const put = (row: number, column: number, cell: CellValue | { value: CellValue; formula: string }) =>
  cells.set(`${row},${column}`, typeof cell === "object" && cell !== null && "formula" in cell ? cell : { value: cell as CellValue });

["日期", yearEnd].forEach((text, column) => void put(0, column, text));
["姓名", "村类别", "任职月数", "考核等次", "乡镇增加", "村增加", "全年报酬", "说明"].forEach((text, column) => void put(1, column, text));
const totals = people.map(([name, villageClass, months, grade, township, village], i) => {
  const row = i + 3;
  const given = [villageClass, months, grade, yearEnd, [[township, village]]];
  const asked = `B${row},C${row},D${row},$B$1,E${row}:F${row}`;
  [name, villageClass, months, grade, township, village].forEach((value, column) => void put(row - 1, column, value));
  const pay = formula(`XLY_PAY(${asked})`, "XLY_PAY", ...given);
  put(row - 1, 6, pay);
  put(row - 1, 7, formula(`XLY_PAY_WHY(${asked})`, "XLY_PAY_WHY", ...given));
  return Math.round(Number(pay.value) * 100);
});
const last = people.length + 2;
put(last, 0, "合计");
put(last, 6, answer(`SUM(G3:G${last})`, totals.reduce((sum, fen) => sum + fen, 0) / 100));
put(last + 1, 0, "优秀名额");
put(last + 1, 6, formula(`XLY_SEATS(COUNTA(A3:A${last}),$B$1)`, "XLY_SEATS", people.length, yearEnd));
put(last + 2, 0, "版本");
put(last + 2, 6, formula("XLY_VERSION()", "XLY_VERSION"));

const columns = [10, 8, 10, 10, 10, 10, 14, 60].map((width) => ({ width }));
const sheet: WriteSheet = { name: "报酬", columns, rows: Array.from({ length: last + 3 }, () => []), cells };
const file = new URL("pay.xlsx", import.meta.url);
await writeFile(file, await writeXlsx({ sheets: [sheet] }));
console.log("examples/spreadsheet/pay.xlsx");
