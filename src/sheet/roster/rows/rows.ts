import type { Columns } from "../columns/column";
import type { Rows } from "../grid/grid";
import { holdsNothing } from "../grid/withheld";
import { isExample, isNumbering } from "../header/form-rows";
import { columnLetters } from "../header/layout";
import type { RosterIssue } from "../issue";
import { isFooter } from "./footer";
import { laterHeaders } from "./later-headers";
import { peopleRows } from "./people-rows";
import { headerOf, lostRow, put, readRow, type Sheet, type SheetRow } from "./row";
import { unnamedColumns } from "./unnamed-columns";

/**
 * The rows below the headers, cell by cell, up to another table that stands below; rows that are empty, repeat the headers or close the table are
 * passed over.
 */
export function* sheetRows<C extends Columns>(sheet: Sheet<C>): Generator<SheetRow<C>> {
  const { rows, layout, columns } = sheet;
  const headersIn = laterHeaders(rows, layout, columns);
  const unnamed = unnamedColumns(sheet);
  const report = (index: number, code: RosterIssue["code"], column = "") => put(sheet, { row: index + 1, column }, code);
  for (const { row, isExample, ofPerson } of layout.above) {
    if (isExample) continue;
    report(row, "above-headers");
    if (ofPerson) yield lostRow(rows[row] ?? [], row + 1, sheet);
  }
  const people = columns.leftOn ? peopleRows(sheet, unnamed) : undefined;
  for (let index = layout.row + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (cells.every(holdsNothing) || isExample(cells) || (index === layout.row + 1 && isNumbering(cells))) continue;
    if (isFooter(cells, layout)) {
      if (people?.hasOpenNote(cells)) report(index, "leavers-unmarked", headerOf(sheet, "leftOn"));
      continue;
    }
    const headers = headersIn(cells);
    if (headers === "other") return report(index, "other-table");
    if (headers === "repeated" || isTitleOfOther(rows, index, headersIn)) continue;
    const part = people?.partAt(cells);
    if (part === "title-of-others") {
      if (layout.at.has("leftOn")) continue;
      if (rows.slice(index + 1).some((below) => !below.every(holdsNothing) && !isFooter(below, layout))) report(index, "not-in-post");
      return;
    }
    for (const col of unnamed) {
      if (holdsNothing(cells[col])) continue;
      unnamed.delete(col);
      report(layout.row, "unnamed-column", `${columnLetters(col)}列`);
    }
    if (layout.ofTwoPeople) {
      yield lostRow(cells, index + 1, sheet);
      continue;
    }
    const row = readRow(cells, index + 1, sheet);
    yield people?.told(row, cells, part) ?? row;
  }
}

/** Whether a row is the title of another table: one cell, right above the headers of that one. */
function isTitleOfOther(rows: Rows, index: number, headersIn: ReturnType<typeof laterHeaders>): boolean {
  if ((rows[index] ?? []).filter((cell) => !holdsNothing(cell)).length !== 1) return false;
  let next = index + 1;
  while (rows[next]?.every(holdsNothing)) next++;
  return headersIn(rows[next] ?? []) === "other";
}
