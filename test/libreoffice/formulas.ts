import { writeFileSync } from "node:fs";
import { callFunction, type FunctionId, signatures } from "../../src/sheet/functions";
import { escaped } from "./office";

/** A formula by its function and cells; of a function that spills, the amount in one of its rows. */
export interface Formula {
  readonly id: FunctionId;
  readonly cells: readonly unknown[];
  readonly row?: number;
}

/** What a formula shows that cannot be worked out. */
export const bad = "#NUM!";

/** What the library answers. */
export function expected({ id, cells, row }: Formula): string {
  try {
    const answer = callFunction(id, cells);
    return String(row === undefined ? answer : (answer as unknown[][])[row]?.[1]);
  } catch {
    return bad;
  }
}

const name = (n: number) => String.fromCharCode(65 + n);
const urn = (space: string) => `xmlns:${space}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.${space === "of" ? 2 : 0}"`;

const cellXml = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return "<table:table-cell/>";
  if (typeof value === "number") return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(String(value))}</text:p></table:table-cell>`;
};

/**
 * A workbook with each formula in the first column of a block of rows, its cells beside it, and below all of them two sums: of the formulas that
 * are well, and of those with one that is not.
 */
export function writeFormulas(file: string, formulas: readonly Formula[]): readonly number[] {
  const rows: string[] = [];
  const starts = formulas.map((formula, i) => {
    const start = rows.length;
    rows.push(...block(formula, start, i % 2 === 1));
    return start;
  });
  const sum = (last: number) =>
    `<table:table-row><table:table-cell table:formula="of:=SUM([.A1:.A${last}])" office:value-type="float"/></table:table-row>`;
  const body = `${rows.join("")}${sum((starts[1] ?? 0) + 1)}${sum(rows.length)}`;
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${["office", "table", "text", "of"].map(urn).join(" ")} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${body}</table:table></office:spreadsheet></office:body></office:document>`,
  );
  return [...starts, rows.length, rows.length + 1];
}

/** The rows of one formula; every other formula goes by its Chinese name. */
function block({ id, cells, row }: Formula, start: number, chinese: boolean): string[] {
  const grids = cells.map((cell) => (Array.isArray(cell) ? (cell as unknown[][]) : [[cell]]));
  const height = Math.max(1, ...grids.map((grid) => grid.length));
  let column = 2;
  const places = grids.map((grid) => {
    const width = grid[0]?.length ?? 1;
    const place = `[.${name(column)}${start + 1}:.${name(column + width - 1)}${start + grid.length}]`;
    column += width;
    return place;
  });
  const called = `${chinese ? signatures.find((one) => one.id === id)?.zh : id}(${places.join(";")})`;
  const formula = row === undefined ? called : `INDEX(${called};${row + 1};2)`;
  return Array.from({ length: height }, (_, r) => {
    const first =
      r === 0 ? `<table:table-cell table:formula="of:=${escaped(formula)}" office:value-type="string"/>` : "<table:table-cell/>";
    const beside = grids.flatMap((grid) => Array.from({ length: grid[0]?.length ?? 1 }, (_, c) => cellXml(grid[r]?.[c])));
    return `<table:table-row>${first}<table:table-cell/>${beside.join("")}</table:table-row>`;
  });
}
