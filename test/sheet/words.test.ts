import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chengbu2023 } from "xieliyuan";
import { educationLevels } from "../../src/law/education";
import {
  type Reader,
  readEducation,
  readGrade,
  readMoney,
  readName,
  readNumber,
  readResidentId,
  readSubjects,
  readText,
  readVillageClass,
  readYesNo,
} from "../../src/sheet";
import { wide } from "./generators";

const short = (reading: ReturnType<Reader<unknown>>) => reading && ("value" in reading ? reading.value : `! ${reading.fault}`);

describe("an ID number among other words", () => {
  const forms = [
    "43999919850301104X",
    "439999 19850301 104x",
    "439999-19850301-104X",
    "439999-1985-03-01-104X",
    "439999/1985/0301/104X",
    "439999850301104",
    "4.39999198503011E+17",
  ];

  it("is masked in a text, which keeps its other words", () => {
    expect(short(readText("张三43999919850301104x因病"))).toBe("张三439999***********X因病");
    for (const form of forms) expect(short(readText(`张三 ${form}。因病`))).not.toMatch(/850301|8503011|91985/);
    expect(short(readText(Number("439999198503011040")))).toBe("439999***********0");
  });

  it("is refused for a name", () => {
    for (const form of [...forms, ...forms.map(wide)])
      for (const cell of [form, `张三${form}`, `${form} 张三`]) expect(short(readName(cell)), cell).toBe("! name-is-id");
    for (const cell of ["赵一", "甲子村2组", "电话13800000000", "20250101", "2025.01.01-2025.06.30"])
      expect(short(readName(cell))).toBe(cell);
  });

  it("is not seen in dates, telephone and document numbers", () => {
    for (const cell of [
      "2025.01.01-2025.06.30",
      "2025-01-01至2025-06-30",
      "13800000000、13900000000",
      "13812345678,2026-03-01,0731-88888888",
      "城政办发〔2023〕11号",
      "row-12",
    ])
      expect(short(readText(cell))).toBe(cell);
  });
});

describe("文化程度", () => {
  it.each([
    ["高中", "senior-secondary", true],
    ["中专", "secondary-specialised", true],
    ["中职", "secondary-vocational", true],
    ["职高", "vocational-high", true],
    ["职业高中", "vocational-high", true],
    ["技校", "technical-school", true],
    ["成人中专", "adult-secondary", true],
    ["大专", "junior-college", true],
    ["专科", "junior-college", true],
    ["本科", "bachelor", true],
    ["大学", "bachelor", true],
    ["大学本科", "bachelor", true],
    ["研究生", "postgraduate", true],
    ["硕士", "postgraduate", true],
    ["博士研究生", "postgraduate", true],
    ["初中", "junior-secondary", true],
    ["小学", "primary", true],
    ["文盲", "none", true],
    ["高中毕业", "senior-secondary", true],
    ["大专学历", "junior-college", true],
    ["高中文化程度", "senior-secondary", true],
    ["大专肄业", "junior-college", false],
    ["大专（肄业）", "junior-college", false],
    ["高中未毕业", "senior-secondary", false],
    ["本科在读", "bachelor", false],
    ["大专结业", "junior-college", false],
    ["函授大专", "junior-college", true],
    ["大专(函授)", "junior-college", true],
    ["成人大专", "junior-college", true],
    ["　高 中 ", "senior-secondary", true],
  ])("reads %s", (cell, level, completed) => {
    expect(readEducation(cell)).toEqual({ value: { level, completed } });
  });

  it("reads every level by the name that the law's own table gives it", () => {
    for (const [level, { name }] of Object.entries(educationLevels))
      expect(readEducation(name.zh)).toEqual({ value: { level, completed: true } });
  });

  it.each(["高中/中专", "大专以上", "高中及以上", "毕业", "大专肄业毕业", "高二", "党校", "__proto__", 3, true])("refuses %j", (cell) => {
    expect(short(readEducation(cell))).toBe("! education-unknown");
  });
});

describe("村类别", () => {
  it("reads every class of the county's pay table, as it has stood on any day", () => {
    for (const { value } of chengbu2023.figures["base-pay"])
      for (const name of Object.keys(value)) expect(readVillageClass(`${name}类`)).toEqual({ value: Number(name) });
  });

  it.each([
    [1, ["一类", "1", 1, "１", "一类村", "1类", "I", "Ⅰ", "I类", "ⅰ类", "第一类", " 一 类 "]],
    [2, ["二类", "2", 2, "２", "二类村", "II", "Ⅱ类", "ii"]],
    [3, ["三类", "3", 3, "３", "三类村", "III", "ＩＩＩ类", "三"]],
  ])("reads class %i", (expected, cells) => {
    for (const cell of cells) expect(readVillageClass(cell)).toEqual({ value: expected });
  });

  it.each(["四类", 4, 0, 1.5, "类", "甲类", "一二类", true, "constructor"])("refuses %j", (cell) => {
    expect(short(readVillageClass(cell))).toBe("! class-unknown");
  });
});

describe("考核等次", () => {
  it("reads the three grades", () => {
    expect(["优秀", " 称 职 ", "不称职", "优秀等次"].map((cell) => short(readGrade(cell)))).toEqual([
      "excellent",
      "competent",
      "incompetent",
      "excellent",
    ]);
  });

  it.each(["合格", "不合格", "基本称职", "优", 1])("refuses %j", (cell) => {
    expect(short(readGrade(cell))).toBe("! grade-unknown");
  });
});

describe("是、否", () => {
  it.each(["是", "有", "√", "✓", "Y", "y", "ｙｅｓ", "true", "TRUE", true])("reads %j as yes", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: true });
  });
  it.each(["否", "无", "没有", "×", "N", "no", "X", "ｘ", "false", false])("reads %j as no", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: false });
  });
  it.each([1, 0, "1", "是否", "一般", "?"])("refuses %j", (cell) => {
    expect(short(readYesNo(cell))).toBe("! yes-no-unknown");
  });
});

describe("numbers and money", () => {
  it.each([
    [3000, 3000],
    ["3000", 3000],
    ["３０００元", 3000],
    ["1,250.50", 1250.5],
    ["１，２５０．５０ 元", 1250.5],
    ["￥800", 800],
    ["¥ 800.00元整", 800],
    [0, 0],
    [0.1 + 0.2, 0.3],
    [3000.3000000000002, 3000.3],
  ])("reads %j yuan", (cell, expected) => {
    expect(readMoney(cell)).toEqual({ value: expected });
  });

  it.each([
    [-1, "money-range"],
    ["-0.01", "money-range"],
    [33.333, "money-too-fine"],
    ["0.005", "money-too-fine"],
    ["3千", "money-format"],
    ["0.3万元", "money-format"],
    ["100元/月", "money-format"],
    ["1,25", "money-format"],
    [1e12, "money-format"],
    [Number.NaN, "money-format"],
    [true, "money-format"],
  ])("refuses %j: %s", (cell, code) => {
    expect(short(readMoney(cell))).toBe(`! ${code}`);
  });

  it("reads every number that it is given as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(readNumber(wide(String(number)))).toEqual({ value: number });
        expect(readNumber(number)).toEqual({ value: number });
      }),
    );
    expect(short(readNumber("九十"))).toBe("! number-format");
    expect(short(readNumber("1e5"))).toBe("! number-format");
    // To 15 digits, the largest number of all rounds up to infinity.
    for (const cell of [Number.NEGATIVE_INFINITY, Number.MAX_VALUE]) expect(short(readNumber(cell))).toBe("! number-format");
  });
});

describe("texts", () => {
  it("clears names of padding and keeps the spaces of other scripts", () => {
    expect(short(readName("赵　一"))).toBe("赵一");
    expect(short(readName(" 甲 子 村（一） "))).toBe("甲子村(一)");
    expect(short(readName("Zhao  Yi"))).toBe("Zhao Yi");
    expect(short(readText(12))).toBe("12");
    expect(short(readText(true))).toBe("! text-format");
    expect(short(readName("长".repeat(201)))).toBe("! text-length");
    expect(short(readText("长".repeat(2001)))).toBe("! text-length");
    for (const letters of ["！", "1 ", "村 "]) expect(short(readText(letters.repeat(2_000_000)))).toBe("! not-a-value");
  });

  it("reads subjects of training in the order of the measure", () => {
    expect(short(readSubjects("业务流程、警示教育；警示教育"))).toEqual(["warning-education", "procedures"]);
    expect(short(readSubjects("全部"))).toHaveLength(4);
    expect(short(readSubjects("警示教育、电脑"))).toBe("! subjects-unknown");
  });
});

describe("an ID number in a cell", () => {
  it("is read through wide digits, spaces and an apostrophe", () => {
    const value = { number: "43999919850301104X", birthDate: "1985-03-01", masked: "439999***********X" };
    for (const cell of [
      "43999919850301104x",
      wide("43999919850301104x"),
      " 439999 19850301 104X ",
      "'43999919850301104X",
      [["43999919850301104X"]],
    ])
      expect(readResidentId(cell)).toEqual({ value });
  });

  it("is refused as a number, and for each fault by its name", () => {
    expect(short(readResidentId(439999198503011000))).toBe("! id-not-text");
    expect(short(readResidentId("439999198503011000"))).toBe("! id-lost-digits");
    expect(short(readResidentId("439999850301104"))).toBe("! id-old-number");
    expect(short(readResidentId("439999198503011041"))).toBe("! id-checksum");
    expect(short(readResidentId("无"))).toBe("! id-length");
  });
});
