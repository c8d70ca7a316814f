import { describe, expect, it } from "vitest";
import { readRoster } from "../../src/sheet";
import { codes, needed, person, readPeople, villages } from "./rosters";

describe("below the rows of a roster", () => {
  const other = ["甲子乡", "一村", "钱二", "439999199001010022", "2021-01-01"];

  it("another table is not read by the columns of the first", () => {
    for (const headers of [
      ["乡镇", "村", "姓名", "身份证号", "离任日期", "入职日期"],
      ["乡镇", "村", "姓名", "身份证号", "离任日期"],
    ]) {
      const reading = readPeople([[...needed, "离任日期"], person, [], headers, [...other, "2025-03-01"]]);
      expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-2"]);
      expect(codes(reading)).toEqual(["people 4  other-table"]);
    }
  });

  it("words that are names of columns as well are no other table", () => {
    const headers = [...needed, "职务", "岗位", "责任心", "特长", "工作单位"];
    const reading = readPeople([headers, [...person, "社区", "人社协理员", "强", "电脑操作", "某村"], [...other, "", "", "强", "", ""]]);
    expect(reading.roster.people).toHaveLength(2);
    expect(codes(reading).filter((code) => code.includes("table"))).toEqual([]);
  });

  it("the headers come again on each page, in as many rows as they take", () => {
    const block = [
      [...needed, "岗前培训", null],
      [null, null, null, null, null, "日期", "天数"],
    ];
    const training = ["2020-02-01", 2];
    const reading = readPeople([...block, [...person, ...training], ...block, [...other, ...training], block[0] ?? []]);
    expect(reading.roster.people).toHaveLength(2);
    expect(codes(reading).filter((code) => !code.includes("residentId") && !code.includes("身份证号"))).toEqual([]);
  });

  it("totals in words are nobody's", () => {
    for (const total of ["在职合计", "人数合计", "总人数", "共有协理员", "其中：优秀", "优秀率"]) {
      const reading = readPeople([needed, person, ["", total, "3", "", ""]]);
      expect(reading.roster.people, total).toHaveLength(1);
      expect(reading.issues, total).toEqual([]);
    }
  });

  it("a post that nobody holds is no person", () => {
    const words = [
      "空缺",
      "暂缺",
      "无",
      "待定",
      "（空缺）",
      "【空缺】",
      "空缺1人",
      "空缺（1名）",
      "缺1人",
      "缺一人",
      "无人",
      "待补",
      "空岗",
      "岗位空缺",
    ];
    for (const vacant of [...words, "空缺岗位", "暂无人选", "未配备", "尚未配备", "空", " 空 缺 ", "待补充"]) {
      const reading = readPeople([needed, person, ["甲子乡", "一村", vacant, "", ""]]);
      expect(reading.roster.people, vacant).toHaveLength(1);
      expect(codes(reading), vacant).toContain("people 3 姓名 no-identity");
    }
    for (const name of ["无名", "缺一", "空海", "尚岗"])
      expect(readPeople([needed, ["甲子乡", "一村", name, "", "2020-01-01"]]).roster.people, name).toHaveLength(1);
  });
});

describe("a line below the table", () => {
  it.each([
    "联系电话：0739-1234567",
    "第1页 共3页",
    "第1页",
    "1．本表一式三份，乡镇、县局各留存一份。",
    "本表一式两份",
    "2025年12月31日",
    "二〇二五年十二月三十一日",
    "（章）",
    "（盖章）",
  ])("is nobody's: %s", (line) => {
    for (const row of [[line], ["", "", "", line]]) expect(codes(readPeople([needed, person, row])), line).toEqual([]);
  });

  it.each([
    ["with a date of hire beside it", ["2025年12月31日", "", "", "", "2020-01-01"]],
    ["with a name beside it", ["", "本表村", "赵二", "", "2020-01-01"]],
    ["of other words", ["", "以上信息已公示"]],
  ])("is a row like any other %s", (_, row) => {
    expect(codes(readPeople([needed, person, row])).length).toBeGreaterThan(0);
  });
});

describe("a count of villages in the place of one", () => {
  it.each(["1个村", "12个行政村", "共3个村", "5个村、2个社区", "5个村(社区)"])("is a total: %s", (count) => {
    const rows = [...villages, ["甲子乡", count, ""], ["全县", count, null]];
    const { roster, issues } = readRoster({ people: [needed, person], villages: rows }, { year: 2025 });
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村"]);
    expect(issues).toEqual([]);
    expect(readPeople([needed, person, ["甲子乡", count, "", "", ""]]).issues).toEqual([]);
  });

  it("is the name of one that has a class, or somebody in it", () => {
    const { roster } = readRoster(
      { people: [needed, ["甲子乡", "3个村", ...person.slice(2)]], villages: [...villages, ["甲子乡", "2个村", "一类"]] },
      { year: 2025 },
    );
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村", "2个村"]);
    expect(roster.people.map(({ village }) => village)).toEqual(["3个村"]);
  });
});
