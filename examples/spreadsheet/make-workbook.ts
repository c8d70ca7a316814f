import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { sheets } from "./workbook";

await writeFile(new URL("pay.xlsx", import.meta.url), await writeXlsx({ sheets: sheets() }));
console.log("examples/spreadsheet/pay.xlsx");
