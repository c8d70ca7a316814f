import { describe, expect, it } from "vitest";
import { findRosterSheets } from "../../src/sheet";
import { codes, needed, person, readPeople } from "./rosters";

describe("a sheet without headers that holds ID numbers", () => {
  it.each([
    ["as numbers, whose last digits are lost", [1, "乙丑乡", "一村", "钱二", 430529198503010000, "2023-08"]],
    ["as numbers of 15 digits", ["乙丑乡", "一村", "钱二", 430529850301001]],
    ["as a spreadsheet shows such numbers", ["乙丑乡", "一村", "钱二", "4.30529E+17"]],
    ["that are wrong", ["乙丑乡", "一村", "钱二", "439999198503011049"]],
    ["in groups", ["乙丑乡", "一村", "钱二", "439999 19850301 104X"]],
    ["in a table that was pasted into one column", ["乙丑乡,一村,钱二,43999919850301104X,2023-08-01"]],
  ])("is named among those that are not read: %s", (_, row) => {
    const { unread } = findRosterSheets([
      { name: "名册", rows: [needed, person] },
      { name: "乙丑乡", rows: [["乡镇,村,姓名,身份证号,入职日期"], row] },
    ]);
    expect(unread).toEqual([{ name: "乙丑乡", sheet: "people", why: "no-header-row", missing: [] }]);
  });

  it.each(["6228480402564890018", "13800000000", "2025-01-01 2025-12-31", 20250101, 6228480402564890, "430529********1049"])(
    "is none where it holds other numbers: %s",
    (cell) => {
      expect(
        findRosterSheets([
          {
            name: "账号",
            rows: [
              ["户名", "账号"],
              ["钱二", cell],
            ],
          },
        ]).unread,
      ).toEqual([]);
    },
  );
});

describe("a header that somebody filled in", () => {
  it.each(["填报人：王小明", "审核：王小明", "（填报人:王小明）"])("is named by its column: %s", (header) => {
    expect(codes(readPeople([[...needed, header], person]))).toEqual(["people 1 F列 unknown-column"]);
  });

  it("is known where nothing follows the colon", () => {
    expect(codes(readPeople([[...needed, "考核等次：", "特长："], person]))).toEqual(["people 1 特长 unknown-column"]);
  });
});
