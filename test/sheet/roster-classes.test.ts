import { describe, expect, it } from "vitest";
import { chengbu2023, definePolicy, reviewYear } from "../../src";
import { readRoster } from "../../src/sheet";
import { id } from "./rosters";

/** The county's own policy with another pay table: 5,000 yuan for the first class, and 100 less for each that follows. */
const paying = (...names: string[]) => {
  const value = Object.fromEntries(names.map((name, i) => [name, 5000 - 100 * i]));
  return definePolicy({
    ...chengbu2023,
    id: "elsewhere",
    figures: { ...chengbu2023.figures, "base-pay": [{ from: "2023-07-13", value }] },
  });
};

const read = (policy: ReturnType<typeof paying>, ...cells: unknown[]) => {
  const villages = [["乡镇", "村", "村类别"], ...cells.map((cell, i) => ["甲子乡", `村${"一二三四五六七八"[i]}`, cell])];
  const { roster, issues } = readRoster({ people: [["乡镇", "村", "姓名", "身份证号", "入职日期"]], villages }, { year: 2025, policy });
  return { classes: roster.villages.map(({ villageClass }) => villageClass), codes: issues.map(({ row, code }) => `${row} ${code}`) };
};

describe("村类别 of another county's pay table", () => {
  it("are read by the names of the policy of the review", () => {
    const { classes, codes } = read(paying("甲", "乙", "山区"), "甲类", "乙", "山区村", "山区类村", " 山 区 ");
    expect(classes).toEqual(["甲", "乙", undefined, "山区", "山区"]);
    expect(codes).toEqual(["4 class-unlisted"]);
  });

  it("are read as numbers where the table has numbers, however many it has", () => {
    expect(read(paying("1", "2", "3", "4", "5", "6"), "四类", "Ⅴ类村", 6, "第一类", "六", "VI").classes).toEqual([4, 5, 6, 1, 6, 6]);
  });

  it("do not take in the county's third class where the table has two", () => {
    expect(read(paying("1", "2"), "三类", 3, 2)).toEqual({
      classes: [undefined, undefined, 2],
      codes: ["2 class-unlisted", "3 class-unlisted"],
    });
  });

  it("may be named with 类 themselves, and are read in either spelling", () => {
    expect(read(paying("一类", "二类"), "一类", "1", 2, "Ⅱ类").classes).toEqual(["一类", "一类", "二类", "二类"]);
  });

  it("are not guessed where two names differ in case alone", () => {
    const { classes, codes } = read(paying("a", "A"), "a", "A", "a类");
    expect(classes).toEqual(["a", "A", undefined]);
    expect(codes).toEqual(["4 class-unlisted"]);
  });

  it.each(["__proto__", "constructor", "", true, {}, "#REF!", 1.5])("are not found in %j", (cell) => {
    expect(read(paying("甲"), cell).classes).toEqual([undefined]);
  });

  it("pay what the policy pays, and are taken from the rows of people alone where these are the only ones", () => {
    const policy = paying("甲", "乙");
    const { roster, issues } = readRoster(
      {
        people: [
          ["乡镇", "村", "村类别", "姓名", "身份证号", "入职日期", "考核等次"],
          ["甲子乡", "一村", "乙类", "赵一", id, "2020-01-01", "称职"],
        ],
        villages: [
          ["乡镇", "村", "村类别"],
          ["甲子乡", "一村", ""],
        ],
      },
      { year: 2025, policy },
    );
    expect(issues.map(({ code }) => code)).toEqual(["needed-cell"]);
    expect(reviewYear(roster, { year: 2025, policy }).townships[0]?.people[0]?.pay.pay.total).toBe("4900.00");
  });
});
