import { type Cell, type CellOptions, isBlank, type Reader } from "../cells";
import { isLeftEmpty } from "../roster/grid/texts";
import { faultAt, faultIn } from "./fault";
import type { Argument } from "./signature";

/** What a formula hands over, read by the names of its arguments. */
export interface Given {
  /** The value of one cell, undefined where it is blank. */
  readonly maybe: <T>(id: string, read: Reader<T>) => T | undefined;
  /** The value of one cell that must not be blank. */
  readonly need: <T>(id: string, read: Reader<T>) => T;
  /** The rows of a range; none where it was left out. Cells of a row beyond `most` must be blank. */
  readonly rows: (id: string, most?: number) => readonly (readonly Cell[])[];
  /** The cells of a range in reading order; none where all of them are blank, as those beyond `most` must be. */
  readonly cells: (id: string, most?: number) => readonly Cell[];
  /** One cell of a range, by a name of its own. */
  readonly part: <T>(id: string, name: string, cell: Cell, read: Reader<T>) => T | undefined;
  readonly fault: (id: string, expected: string) => Error;
}

/** The arguments of one call, under the signature of its function. */
export function given(args: readonly Argument[], values: ArrayLike<Cell>, options: CellOptions): Given {
  const at = (id: string) => values[args.findIndex((argument) => argument.id === id)];
  const nameOf = (id: string) => args.find((argument) => argument.id === id)?.name.zh ?? id;
  const read = <T>(name: string, cell: Cell, reader: Reader<T>): T | undefined => {
    const reading = reader(cell, options);
    if (reading && "fault" in reading) throw faultIn(name, reading.expected.zh);
    return reading?.value;
  };
  const maybe = <T>(id: string, reader: Reader<T>) => read(nameOf(id), bare(at(id)), reader);
  const fault = (id: string, expected: string) => faultIn(nameOf(id), expected);
  const within = (id: string, cells: readonly Cell[], most = Number.POSITIVE_INFINITY) => {
    if (!cells.slice(most).every(isBlank)) throw fault(id, `${most}个单元格，次序见函数说明`);
    return cells;
  };
  return {
    maybe,
    need: (id, reader) => {
      const value = maybe(id, reader);
      if (value === undefined) throw faultAt(nameOf(id), "此格不能为空");
      return value;
    },
    rows: (id, most) => gridOf(at(id)).map((row) => within(id, row, most)),
    cells: (id, most) => {
      const all = gridOf(at(id)).flatMap((row) => [...row]);
      return all.every(isBlank) ? [] : within(id, all, most);
    },
    part: (id, name, cell, reader) => read(`${nameOf(id)}（${name}）`, cell, reader),
    fault,
  };
}

/** A cell as it is read: null where it is blank, or holds the stroke that says so. */
function bare(cell: Cell): Cell {
  const own = one(cell);
  return isLeftEmpty(own) ? null : own;
}

/** A cell without its host's marker for nothing. A host's objects may run its own code when looked at, and that may throw anything. */
function one(cell: Cell): Cell {
  if (typeof cell === "symbol") return null;
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) return cell;
  try {
    if (!("Value2" in cell)) return cell;
    return typeof cell.Value2 === "function" ? cell.Value2() : cell.Value2;
  } catch {
    return cell;
  }
}

/** The rows of whatever stands for a range: a Range, a table, one row, or a single cell. */
function gridOf(value: Cell): readonly (readonly Cell[])[] {
  const range = bare(value);
  if (!isList(range)) return range === null ? [] : [[range]];
  const rows = range.some(isList) ? range.map((row) => (isList(row) ? row : [row])) : [range];
  return rows.map((row) => row.map(bare));
}

/** No sheet has so many rows; a list that claims to is one cell that cannot be read. */
const isList = (value: unknown): value is Cell[] => Array.isArray(value) && value.length < 2e6;
