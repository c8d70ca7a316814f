import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { sheets } from "./workbook";

/** The same bytes whenever it is made. */
const created = new Date(Date.UTC(2026, 11, 31));
await writeFile(new URL("pay.xlsx", import.meta.url), await writeXlsx({ sheets: sheets(), properties: { created, modified: created } }));
console.log("examples/spreadsheet/pay.xlsx");
