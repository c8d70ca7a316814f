import { describe, expect, test } from "vitest";
import { callFunction } from "../../../src/sheet";

const on = "2025-12-31";
const paid = (service: unknown) => callFunction("XLY_PAY", [1, service, "称职", on]);
const strokes = ["—", "–", "─", "―", "−", "‐", "-", "－", "/", "\\", "——", " — ", "’—"];

describe("a lone stroke is a blank cell", () => {
  const trained = (preJob: unknown, yearly: unknown) => callFunction("XLY_TRAINING", ["2020-03-01", preJob, yearly, on]);

  test.each(strokes)("in the sessions of training: %s", (stroke) => {
    const done = ["2025-05-06", 1, ""];
    expect(trained("", [[...done.slice(0, 2), stroke]])).toBe(trained("", [done]));
    expect(trained(stroke, [done, [stroke, stroke, stroke]])).toBe(trained("", [done]));
    expect(trained([[stroke, stroke, stroke]], [[stroke, stroke, stroke]])).toBe(trained("", ""));
  });

  test.each(strokes)("in the time in post: %s", (stroke) => {
    expect(
      paid([
        ["2025-01-01", "2025-06-30"],
        [stroke, stroke],
      ]),
    ).toBe(3000);
    expect(paid([[stroke], ["2025-07-01"]])).toBe(3000);
    expect(callFunction("XLY_PAY_WHY", [1, stroke, "称职", on])).toBe(callFunction("XLY_PAY_WHY", [1, "", "称职", on]));
  });

  test.each(strokes)("in a column of grades: %s", (stroke) => {
    const rows = [
      ["称职", 80, "是", "甲子乡"],
      [stroke, stroke, stroke, stroke],
      ["不称职", stroke, stroke, "甲子乡"],
    ];
    expect(callFunction("XLY_GRADE", [rows, undefined, undefined, undefined, on])).toEqual([["称职"], [""], ["不称职"]]);
  });

  test.each(strokes)("in the week of publicity and in recorded decisions: %s", (stroke) => {
    const dues = (week: unknown) => callFunction("XLY_DUE", ["2025-01-01", "2025-12-31", week]);
    expect(dues([[stroke, stroke]])).toEqual(dues(undefined));
    const exit = (determination: unknown) => callFunction("XLY_EXIT", ["称职", Array(9).fill("否"), on, determination]);
    expect(exit([[stroke, stroke, stroke, stroke]])).toBe(exit(undefined));
  });
});

test("a whole column of grades is read, as far as a sheet goes down", () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 2 ? "称职" : null]);
  const graded = callFunction("XLY_GRADE", [column, undefined, undefined, undefined, on]) as string[][];
  expect(graded).toHaveLength(column.length);
  expect(graded.slice(0, 3)).toEqual([["称职"], ["称职"], [""]]);
});

describe("the time in post", () => {
  test("that two numbers of months stand for is refused, whichever of them comes first", () => {
    expect(paid([[6], [""]])).toBe(3000);
    for (const service of [
      [[6], [7]],
      [[7], [6]],
      [[0], [7]],
      [[""], [12], [12]],
    ])
      expect(() => paid(service)).toThrow(/^任职/);
  });

  test("is a first and a last day in each row, and a third cell is refused", () => {
    expect(paid([["2025-01-01", "2025-06-30", null]])).toBe(3000);
    for (const third of ["2025-12-31", 6, "续聘"])
      expect(() => paid([["2025-01-01", "2025-06-30", third]])).toThrow("任职：请填写：每行起止两个日期");
    expect(() => paid([["2025-01-01", "2025-06-30", "", "2025-12-31"]])).toThrow("任职：请填写：每行起止两个日期");
  });
});

test("a function of another name is told to be none, whatever stands for the name", () => {
  for (const id of ["XLY_NOPE", "toString", "__proto__", "constructor", "", undefined, null, 5, {}, Symbol("XLY_PAY")])
    expect(() => callFunction(id as never, [1, 12, "称职", on])).toThrow("没有这个函数");
});
