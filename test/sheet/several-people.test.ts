import { describe, expect, it } from "vitest";
import { reviewYear } from "../../src";
import { codes, id, needed, person, readPeople, readPerson } from "./rosters";

describe("a cell for one name that holds several", () => {
  it.each([
    "张三、李四",
    "张三，李四",
    "张 三、李 四",
    "张三/李四",
    "张三→李四",
    "张三->李四",
    "张三（1-6月）李四（7-12月）",
    "张三（女）、李四（男）",
    "原张三现李四",
    "原张三，现李四",
    "张三和李四",
    "张三换成李四",
    "张三等2人",
    "张三\n李四",
    "1、张三 2、李四",
    "买买提·艾力、张三",
    "张三、李长生",
    "欧阳修/张三",
    "张和平与李四",
    "张三（党员）、李四（会计）",
  ])("is nobody's, whatever number stands beside it: %s", (name) => {
    const { facts, codes } = readPerson({ 姓名: name });
    expect(facts).toBeUndefined();
    expect(codes).toEqual(["姓名 text-format", "姓名 unreadable-identity"]);
  });

  it("leaves it unknown how many serve in the village", () => {
    const reading = readPeople([needed, [...person.slice(0, 2), "张三、李四", ...person.slice(3)]]);
    expect(reading.roster.villages).toMatchObject([{ village: "一村", staffUnknown: true }]);
    const [township] = reviewYear(reading.roster, { year: 2025 }).townships;
    expect(township?.villages[0]?.headcount.outcome).toBe("undetermined");
    for (const said of ["张三", "李四", id]) expect(JSON.stringify(reading.issues)).not.toContain(said);
  });

  it("takes no number from the row of whoever has one", () => {
    const reading = readPeople([needed, ["甲子乡", "一村", "赵一、钱二", id, "2020-01-01"], person]);
    expect([...reading.rows.values()].map(({ row, name }) => [row, name])).toEqual([[3, "赵一"]]);
    expect(codes(reading)).toEqual(["people 2 姓名 text-format", "people 2 姓名 unreadable-identity"]);
  });

  it.each([
    "买买提·艾力",
    "阿卜杜拉·买买提·艾力",
    "阿依古丽-买买提",
    "张三（大）",
    "张伟（女）",
    "张伟/女",
    "张 三",
    "欧阳 娜娜",
    "王小\n明",
    "张三\n（女）",
    "李和平",
    "张三（曾用名李四）",
    "张三（接替李四、王五）",
    "张三1",
    "John Smith",
    "Smith, John",
    "O'Brien",
    "买买提·\n艾力江",
    "阿卜杜热合曼\n·买买提",
    "阿不都热依木·阿不都\n热合曼",
    "欧阳\n娜娜",
    "欧阳\n文娜",
    "阿依古丽/努尔",
    "吐尔和买提",
    "古丽及米拉",
    "赵一\n赵一",
    "赵一\n党员",
    "赵一，党员",
    "赵一/女/汉族",
    "赵一，苗族",
    "赵一、村会计",
    "赵一、文书",
    "赵一，新任",
    "赵一，接替李四",
  ])("is no name that only looks like it: %s", (name) => {
    const { facts, codes } = readPerson({ 姓名: name });
    expect(facts).toHaveProperty("service.periods", [{ from: "2025-01-01", to: "2025-12-31" }]);
    expect(codes).toEqual([]);
  });

  it("may be one person's where the names are not plainly several and one number stands beside them", () => {
    for (const name of ["艾力江，买买提", "阿依古丽、努尔"]) {
      const { facts, codes } = readPerson({ 姓名: name });
      expect(facts, name).toHaveProperty("service.periods", [{ from: "2025-01-01", to: "2025-12-31" }]);
      expect(codes, name).toEqual(["姓名 text-format"]);
      expect(readPerson({ 姓名: name, 身份证号: "" }).facts, name).toBeUndefined();
    }
  });

  it("is none where the rest says that the one person left", () => {
    for (const name of ["张三，已离任", "张三、已退"]) expect(readPerson({ 姓名: name }).codes, name).toEqual(["离任日期 leaving-undated"]);
  });

  it("is looked through in no time, however often it repeats itself", () => {
    for (const word of ["张", "张三、", "-", "(", "张三->", "张三和", "1.", "·"]) {
      const before = performance.now();
      for (const length of [200, 100_000]) readPerson({ 姓名: word.repeat(length / word.length) });
      expect(performance.now() - before, word).toBeLessThan(1000);
    }
  });
});
