import type { Cell } from "../../cells/cell";
import { compact, outsideBrackets } from "../../cells/text";
import { readYesNo } from "../../cells/words";
import { readPersonName } from "../columns/readers";
import type { Rows } from "../grid/grid";
import { isIdNumber } from "../grid/id-like";
import { isLeftEmpty, writtenIn } from "../grid/texts";

/** Columns of names, or of ID numbers, of which the headers do not tell whose they are. */
export interface Rivals {
  readonly field: "name" | "residentId";
  readonly columns: readonly number[];
}

/** Whether a row holds two people in such columns: a name or a number may come twice in a row as well. */
export const namesTwoPeople = (rows: Rows, rivals: readonly Rivals[]): boolean =>
  rivals.some(({ field, columns }) => rows.some((cells) => new Set(columns.flatMap((col) => reads[field](cells[col]) ?? [])).size > 1));

/** What says of the person named beside it that it is the same one, or what kind of post it is. */
const mark = /^(同[左右上前]|本人|已签[字名]?|[专兼]职|[专兼]任)$/;

/** 赵一（女） is 赵一, a post that nobody holds is nobody's, and a mark names nobody; neither does 审核人： below the table. */
function nameIn(cell: Cell): string | undefined {
  if (isLeftEmpty(cell)) return undefined;
  const text = outsideBrackets(compact(writtenIn(cell)));
  if (readPersonName(cell) === undefined || !/^[^\d:]+$/.test(text) || mark.test(text)) return undefined;
  return "value" in (readYesNo(cell) ?? {}) ? undefined : text;
}

/** A remark beside a number is nobody. */
const reads: Readonly<Record<Rivals["field"], (cell: Cell) => string | undefined>> = {
  name: nameIn,
  residentId: (cell) => (isIdNumber(cell) ? compact(writtenIn(cell)) : undefined),
};
