import type { CellOptions } from "../cells";
import { faultText } from "./fault";
import { functions } from "./functions";
import { given } from "./given";
import { type DayForm, forHost } from "./result";
import { type FunctionId, signatures } from "./signatures";

/** How a host hands cells over and takes days back. */
export interface HostOptions extends CellOptions {
  readonly days?: DayForm;
}

/**
 * The answer of a spreadsheet function (表格函数) to the cells of one formula.
 *
 * @param id the name of the function
 * @param cells its arguments as the host hands them over: values, arrays of rows, or Range objects
 * @param options which parts of a Date count, and how days are given back: as serials of the 1900 system where nothing is said
 * @returns a value, or rows of values that spill
 * @throws {Error} with a sentence in Chinese where a cell cannot be read, never with what it holds, or no function has the name; the `_WHY`
 *   functions give that sentence back
 * @example
 * callFunction("XLY_PAY", [1, 12, "称职", "2026-12-31"]) //=> 6000
 */
export function callFunction(id: FunctionId, cells: ArrayLike<unknown>, options: HostOptions = {}): unknown {
  const signature = signatures.find((one) => one.id === id);
  if (!signature) throw new Error("没有这个函数");
  try {
    return forHost(functions[id](given(signature.args, cells, options)), options.days ?? "serial");
  } catch (error) {
    const text = faultText(error);
    if (speaks(id)) return id === "XLY_ID_CHECK" ? text : `输入有误。${text}`;
    throw new Error(text);
  }
}

/** Functions whose answer is a sentence say what is wrong in one. */
const speaks = (id: FunctionId): boolean => id.endsWith("_WHY") || id === "XLY_ID_CHECK";
