import { type Cell, isBlank } from "../../cells/cell";
import { compact } from "../../cells/text";
import { isLeftEmpty, textIn, writtenIn } from "../grid/texts";

/** 示例, （例）, 填写示例：, 例:甲子乡, but not the village 示例村. */
const example = /^\(?(填[写表报])?(示例|样例|范例|例)(\)?:?$|:)/;

/** Whether a row shows how to fill the table in, and is nobody's. */
export const isExample = (cells: readonly Cell[]): boolean => example.test(compact(textIn(cells.find((cell) => !isBlank(cell)))));

const letters = ["甲乙丙丁戊己庚辛壬癸子丑寅卯", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Fewer cells than this may be somebody's data. */
const fewest = 5;

interface Mark {
  /** The row of signs that it belongs to; numbers are one of their own. */
  readonly of: number;
  readonly place: number;
}

/** Whether a row right under the headers numbers the columns, as printed tables do: 甲 乙 丙 1 2 3, or A B C D E. Each row of signs runs from its first. */
export function isNumbering(cells: readonly Cell[]): boolean {
  const marks = cells.filter((cell) => !isLeftEmpty(cell)).map(markIn);
  return (
    marks.length >= fewest &&
    marks.every((mark, i) => {
      const before = marks[i - 1];
      return mark && (before && mark.of === before.of ? mark.place === before.place + 1 : mark.place === 1);
    })
  );
}

function markIn(cell: Cell): Mark | undefined {
  const text = compact(writtenIn(cell));
  const plain = /^\((.+)\)$/.exec(text)?.[1] ?? text;
  if (/^\d{1,2}$/.test(plain)) return { of: letters.length, place: Number(plain) };
  const of = letters.findIndex((signs) => plain.length === 1 && signs.includes(plain));
  return of < 0 ? undefined : { of, place: (letters[of]?.indexOf(plain) ?? 0) + 1 };
}
