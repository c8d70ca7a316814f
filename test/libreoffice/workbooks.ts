import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, readXlsx, type Sheet, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { sheets as exampleSheets } from "../../examples/spreadsheet/workbook";

export type Shown = (file: string) => Map<string, string[][]>;

interface Comparison {
  readonly said: string;
  readonly wrong: readonly string[];
}

const root = join(import.meta.dirname, "../..");
const error = /^(#[A-Z/0]+[!?]?|Err:\d+)$/;
/** The functions that the Basic module has; the others belong to hosts that run the rules themselves. */
const sums = /^(XLY_(AGE|SEATS|PAY|ID_CHECK|VERSION)(_WHY|_LINES)?|SUM)\(/;

/**
 * The example's formulas: their values are taken away, so that what is shown was worked out by the Basic module, and compared with those that
 * the shipped workbook holds.
 */
export async function comparePaySheet(folder: string, shown: Shown): Promise<Comparison> {
  const held = await workbook(join(root, "examples/spreadsheet/pay.xlsx"));
  const file = join(folder, "pay.xlsx");
  const emptied = exampleSheets().map(withoutValues);
  writeFileSync(file, await writeXlsx({ sheets: emptied }));
  const tables = shown(file);
  let count = 0;
  const wrong = emptied.flatMap(({ name, cells = new Map() }) =>
    [...cells].flatMap(([place, cell]) => {
      if (!cell.formula || !sums.test(cell.formula)) return [];
      const [row = 0, column = 0] = place.split(",").map(Number);
      count++;
      return difference(`pay.xlsx ${name} ${cell.formula}`, valueIn(held, name, row, column), tables.get(name)?.[row]?.[column]);
    }),
  );
  return { said: `LibreOffice: ${count} formulas of pay.xlsx worked out anew, ${wrong.length} otherwise than it holds`, wrong };
}

/** The annual review's workbook as its program writes it: every cell as another reader of the file has it, and none of them an error. */
export async function compareReview(folder: string, shown: Shown): Promise<Comparison> {
  const file = join(folder, "review.xlsx");
  execFileSync(process.execPath, ["--import", "tsx", "examples/annual-review/main.ts", "--out", file], { cwd: root, stdio: "ignore" });
  const held = await workbook(file);
  const tables = shown(file);
  let count = 0;
  const wrong = [...held].flatMap(([name, rows]) => {
    const table = tables.get(name);
    if (!table) return [`review.xlsx: no sheet ${name}`];
    return rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const cell = table[r]?.[c];
        if (value !== null && value !== "") count++;
        return error.test(cell ?? "")
          ? [`review.xlsx ${name} row ${r + 1}: ${cell}`]
          : difference(`review.xlsx ${name} row ${r + 1} column ${c + 1}`, value, cell);
      }),
    );
  });
  return {
    said: `LibreOffice: ${count} cells of the annual review, in ${held.size} sheets, ${wrong.length} otherwise than written`,
    wrong,
  };
}

async function workbook(file: string): Promise<Map<string, readonly (readonly CellValue[])[]>> {
  const { sheets } = await readXlsx(readFileSync(file));
  return new Map(sheets.map(({ name, rows }: Sheet) => [name, rows]));
}

const valueIn = (tables: Map<string, readonly (readonly CellValue[])[]>, name: string, row: number, column: number): CellValue =>
  tables.get(name)?.[row]?.[column] ?? null;

const withoutValues = (sheet: WriteSheet): WriteSheet => ({
  ...sheet,
  cells: new Map([...(sheet.cells ?? [])].map(([place, cell]) => [place, cell.formula ? { ...cell, value: 0, formulaResult: 0 } : cell])),
});

/** What a file holds and what is shown, as the same number or the same text. */
function difference(where: string, value: CellValue, cell = ""): string[] {
  const held = value === null ? "" : String(value);
  const same = held === cell || (held !== "" && cell !== "" && Number(held) === Number(cell));
  return same ? [] : [`${where}: ${cell}, expected ${held}`];
}
