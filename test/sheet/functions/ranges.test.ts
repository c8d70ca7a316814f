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

describe("a range that claims to be longer than any sheet is no range, and looked at no further", () => {
  const endless = new Array(2 ** 32 - 1);
  const unread = "请填写：一个文字、数字或日期";

  test.each<[string, unknown]>([
    ["of cells", endless],
    ["of rows", [endless]],
    ["beside rows", [["称职"], endless]],
  ])("%s", (_what, range) => {
    const graded = callFunction("XLY_GRADE", [range, undefined, undefined, undefined, on]) as string[][];
    expect(graded.at(-1)?.[0]).toContain(unread);
    expect(() => paid(range)).toThrow(/^任职/);
    expect(() => callFunction("XLY_TRAINING", ["2020-03-01", range, "", on])).toThrow(/^岗前培训/);
    expect(() => callFunction("XLY_PAY", [1, 12, "称职", on, range])).toThrow(/^增加的报酬/);
  });
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

describe("cells beyond those that a function reads", () => {
  const none = Array(9).fill("否");
  const able = ["是", "无", "是", "是", "高中", "能", "能", "能", "能", "能", "强", "健康", "充裕"];
  const exit = (determination: unknown) => callFunction("XLY_EXIT", ["不称职", [none], "2026-12-31", determination]);
  const eligible = (decisions: unknown) => callFunction("XLY_ELIGIBLE", ["1965-07-01", [able], "2026-07-01", decisions]);
  const due = (week: unknown) => callFunction("XLY_DUE", ["2026-01-01", "2026-12-31", week]);
  const graded = (...cells: unknown[]) => callFunction("XLY_GRADE", cells);
  const found = ["适合", "甲乡", "2026-12-28", "复核"];
  const decided = ["年龄", "同意", "甲乡", "2026-06-01", "熟悉工作"];
  const week = ["2026-03-02", "2026-03-08"];
  const scored = [
    ["优秀", 95],
    ["称职", 80],
  ];
  const proposed = [["优秀"], ["称职"]];

  test.each([
    ["认定", () => exit([["不适合", "甲乡", "2026-12-20", "核实"], found])],
    ["认定", () => exit([[...found, "再核"]])],
    ["个案决定", () => eligible([[...decided, "年龄", "不同意"]])],
    ["个案决定", () => eligible([decided, [...decided.with(0, "文化程度"), "再核"]])],
    ["宣传周", () => due([week, ["2026-09-07", "2026-09-13"]])],
    ["宣传周", () => due([[...week, "2026-09-07"]])],
    ["得分", () => graded(proposed, [[95], [80], [78]])],
    ["得分", () => graded(proposed, [[95, 90], [80]])],
    ["得分", () => graded(proposed, [[95, 80]])],
    ["得分", () => graded(scored, [[90], [85]])],
    ["是否参加", () => graded(proposed, "", [["是"], ["是"], ["否"]])],
    ["乡镇", () => graded(proposed, "", "", [["甲乡"], ["甲乡"], [""], ["乙乡"]])],
    ["拟定等次", () => graded([["优秀", 95, "是", "甲乡", "备注"]])],
    ["各项情形", () => callFunction("XLY_EXIT", ["不称职", [none, none], "2026-12-31"])],
  ])("are refused under the name of their argument: %s (%#)", (argument, call) => {
    expect(call).toThrow(new RegExp(`^${argument}：请填写：`));
  });

  test("are passed over where they are blank", () => {
    expect(exit([found, ["", "—", null, " "]])).toBe(exit([found]));
    expect(eligible([[...decided, "", null]])).toBe(eligible([decided]));
    expect(due([week, ["", ""]])).toEqual(due([week]));
    expect(due([[week[0]], [week[1]], [null]])).toEqual(due([week]));
    const answer = graded(scored);
    expect(graded(proposed, [[95, ""], [80, "—"], [""]])).toEqual(answer);
    expect(graded(scored, [["—"], [null]])).toEqual(answer);
    expect(
      graded([
        ["优秀", 95, "", "", " "],
        ["称职", 80],
      ]),
    ).toEqual(answer);
  });

  test("do not stand in for those that are lacking", () => {
    for (const determination of ["不适合", [["", "甲乡"]], [["适合", "甲乡", "", "复核"]]])
      expect(() => exit(determination)).toThrow(/^认定：请填写：/);
    for (const one of ["2026-03-02", [["", "2026-03-08"]], [[0, "2026-03-08"]]])
      expect(() => due(one)).toThrow("宣传周：请填写：起止两个日期");
    expect(due([["", 0]])).toEqual(due(undefined));
  });

  test("leave the one cell of one person to be read, though no grade is proposed", () => {
    expect(graded("", 80, "是")).toEqual([["尚不能认定"]]);
    expect(graded("", "", "否")).toEqual([["不定等次"]]);
    expect(graded("", "")).toEqual([[""]]);
  });
});

describe("a township of a cohort", () => {
  const graded = (...people: unknown[][]) => (callFunction("XLY_GRADE", [people]) as string[][]).flat();
  const someone = (township: unknown, proposal = "称职", score = 80) => [proposal, score, "是", township];
  const pool = ["优秀", "称职", "称职", "称职"].map((proposal, i) => someone("甲子乡", proposal, 90 - i));

  test.each(["#N/A", true, "乡".repeat(300)])("that cannot be read is a fault of its own row: %s", (township) => {
    expect(graded(...pool, someone(township))).toEqual(["优秀", "称职", "称职", "称职", expect.stringMatching(/^填写有误，请填写：/)]);
    expect(graded(someone(township), someone(township))).toEqual(Array(2).fill(expect.stringMatching(/^填写有误/)));
    expect(graded(someone(township), someone("", "不称职"))).toEqual([expect.stringMatching(/^填写有误/), "不称职"]);
  });
  test("that is left out where others name theirs is a fault of its own row, unless nobody was assessed there", () => {
    expect(graded(...pool, someone(""))).toEqual(["优秀", "称职", "称职", "称职", "填写有误，请填写：每人的乡镇"]);
    expect(graded(...pool, ["", "", "否", ""])).toEqual(["优秀", "称职", "称职", "称职", "不定等次"]);
    expect(graded(...pool.map((row) => row.with(3, "")))).toEqual(["优秀", "称职", "称职", "称职"]);
  });
  test("that is not known may be any of them, for the seats of each", () => {
    const three = pool.slice(0, 3);
    const others = three.map((row) => row.with(3, "乙丑乡"));
    expect(graded(...three, ...others)).toEqual(Array(6).fill("称职"));
    expect(graded(...three, ...others, someone("#N/A"))).toEqual([
      ...["尚不能认定", "称职", "称职"],
      ...["尚不能认定", "称职", "称职"],
      expect.stringMatching(/^填写有误/),
    ]);
    expect(graded(...pool, someone("#N/A", "优秀", 99))[0]).toBe("尚不能认定");
    expect(graded(...pool, someone("#N/A", "优秀", 60))[0]).toBe("优秀");
  });
});

describe("a blank in a cohort", () => {
  const graded = (...people: unknown[][]) => (callFunction("XLY_GRADE", [people]) as string[][]).flat();
  const pool = [95, 90, 80].map((score, i) => [i < 2 ? "优秀" : "称职", score, "是", "甲子乡"]);

  test("throughout its row is nobody, while a township alone is somebody on whom the grades of others may hang", () => {
    expect(graded(...pool, ["", "", "", ""])).toEqual(["称职", "称职", "称职", ""]);
    expect(graded(...pool, ["", "", "", "甲子乡"])).toEqual(["尚不能认定", "称职", "称职", "尚不能认定"]);
  });
  test("beside a grade says that its person took part, and beside a score says nothing", () => {
    expect(graded(...pool.map((row) => row.with(2, "")))).toEqual(graded(...pool));
    expect(graded(...pool, ["", 70, "", "甲子乡"])[3]).toBe("尚不能认定");
  });
});

test("a function of another name is told to be none, whatever stands for the name", () => {
  for (const id of ["XLY_NOPE", "toString", "__proto__", "constructor", "", undefined, null, 5, {}, Symbol("XLY_PAY")])
    expect(() => callFunction(id as never, [1, 12, "称职", on])).toThrow("没有这个函数");
});
