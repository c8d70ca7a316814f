import {
  ArraySize,
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from "hyperformula";
import { beforeAll, expect, test } from "vitest";
import { computePay } from "xieliyuan";
import { signatures } from "../../../src/sheet/functions";
import { madeFiles } from "./artefacts";
import { bareEngine, type Call } from "./bare-engine";

let call: Call;
beforeAll(async () => {
  const file = await madeFiles();
  const source = `${file("xieliyuan.global.js")}\nfunction callGiven(name, cells) { return xieliyuan[name].apply(null, cells); }`;
  const engine = bareEngine(source);
  call = (name, ...cells) => engine("callGiven", name, cells);
}, 60_000);

/** What the engine hands over, as values and arrays of rows; its marker for an empty cell stays what it is. */
function cellsOf(value: unknown): unknown {
  if (value instanceof SimpleRangeValue) return value.data.map((row) => row.map(cellsOf));
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}

class SheetFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = Object.fromEntries(
    signatures.map(({ id, args, result }) => [
      id,
      {
        method: id,
        parameters: args.map((argument) => ({ argumentType: FunctionArgumentType.ANY, optionalArg: "optional" in argument })),
        ...(result === "rows" && { sizeOfResultArrayMethod: "spilled" }),
      },
    ]),
  );
  /** The engine asks for the room before it calculates. */
  spilled(): ArraySize {
    return new ArraySize(3, 7);
  }
}
type Answering = (this: FunctionPlugin, ast: { args: never[] }, state: never) => unknown;

for (const { id } of signatures) {
  const answered = ((...args: unknown[]) => {
    try {
      const answer = call(id, ...args.map(cellsOf));
      return Array.isArray(answer) ? SimpleRangeValue.onlyValues(answer) : answer;
    } catch (fault) {
      return new CellError(ErrorType.VALUE, (fault as Error).message);
    }
  }) as never;
  const value: Answering = function (ast, state) {
    // biome-ignore lint/complexity/useLiteralKeys: the engine keeps these to its plugins, of which this is one
    return this["runFunction"](ast.args, state, this["metadata"](id), answered);
  };
  Object.defineProperty(SheetFunctions.prototype, id, { value });
}

test("a workbook of formulas over ranges", () => {
  HyperFormula.registerFunctionPlugin(SheetFunctions, { enGB: Object.fromEntries(signatures.map(({ id }) => [id, id])) });
  const people = [
    ["1", 12, "优秀", 3000, 1000.01, 95],
    ["二类", 7, "称职", null, null, 90],
    [3, 5, "不称职", 500, "", 60],
    [3, 5, "", "", "", 60],
  ];
  const rows = people.map((row, i) => {
    const n = i + 2;
    return [...row, `=XLY_PAY(A${n},B${n},C${n},$K$1,D${n}:E${n})`, `=XLY_PAY_WHY(A${n},B${n},C${n},$K$1,D${n}:E${n})`];
  });
  const sheet = [
    [null, null, null, null, null, null, null, null, null, null, 46387],
    ...rows,
    ["=SUM(G2:G4)"],
    ["=SUM(G2:G5)"],
    ["=XLY_SEATS(COUNT(F2:F5))"],
  ];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
  const at = (col: number, row: number) => engine.getCellValue({ sheet: 0, col, row });

  const totals = (
    [
      [1, 12, "excellent", ["3000", "1000.01"]],
      [2, 7, "competent", []],
      [3, 5, "incompetent", ["500"]],
    ] as const
  ).map(([villageClass, months, grade, amounts]) => {
    const topUps = amounts.map((amount, i) => ({ payer: String(i), amount }));
    return Number(computePay({ villageClass, service: { months }, grade, topUps }, { on: "2026-12-31" }).pay.total);
  });
  expect([at(6, 1), at(6, 2), at(6, 3)]).toEqual(totals);
  expect(at(0, 5)).toBe(totals.reduce((sum, total) => sum + total));
  // A person not graded is an error in the column, and so in its sum: nobody is passed over.
  expect(at(6, 4)).toMatchObject({ type: "VALUE" });
  expect(at(0, 6)).toMatchObject({ type: "VALUE" });
  expect(at(7, 4)).toContain("缺少的事实：考核等次");
  expect(at(0, 7)).toBe(1);
});

test("a column of grades spills", () => {
  const scores = [95, 95, 95, 80, 80, 80, 80].map((score) => ["优秀", score]);
  const [first, ...others] = scores as (string | number)[][];
  const engine = HyperFormula.buildFromArray([[...(first ?? []), "=XLY_GRADE(A1:B7)"], ...others], { licenseKey: "gpl-v3" });
  const grades = scores.map((_, row) => engine.getCellValue({ sheet: 0, col: 2, row }));
  expect(grades).toEqual([..."待待待"].map(() => "待乡镇（场）决定").concat(Array(4).fill("称职")));
});
