import { describe, expect, it } from "vitest";
import { type Roster, reviewYear } from "../../src";
import { type Cells, codes, id, needed, person, readPeople, readPerson, villages } from "./rosters";

const headcountIn = (roster: Roster) => reviewYear(roster, { year: 2025 }).townships[0]?.villages[0]?.headcount.outcome;

describe("the rows of a roster", () => {
  it("are passed over where they are empty, repeat the headers, or close the table", () => {
    const reading = readPeople([needed, [], needed, [null, " ", "—"], person, ["合计", null, "1人"], ["填表人:赵二"], ["备注:无"]]);
    expect(reading.issues).toEqual([]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-5"]);
  });

  it("are totals wherever among the leading cells they say so, unless an ID number tells of a person", () => {
    const totals = [
      ["甲子乡", "小计", "1人", null, null, 1000],
      ["合计：", null, null, null, null, 1000],
      [null, null, "合计", 1, null, 1000],
      ["总计（1人）", null, null, "1人", null, 1000],
      [1, "甲子乡", " 合 计 ", "", null, 1000],
      ["甲子乡", "累计", "2人", "—", null, 1000],
      ["甲子乡", "甲子乡小计", 2, null, null, 1000],
      ["甲子乡合计", null, 1],
      ["合计：3人"],
      ["共3人"],
    ];
    const reading = readPeople([[...needed, "村增加报酬"], [...person, 1000], ...totals]);
    expect(reading.issues).toEqual([]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-2"]);
    expect(readPeople([needed, ["甲子乡", "一村", "小计", id, "2020-01-01"]]).roster.people).toHaveLength(1);
    const places = readPeople([needed], [...villages, ["甲子乡", "小计", null], ["全县", "合计", "1"], [null, "总计", null]]);
    expect([places.issues, places.roster.villages.length]).toEqual([[], 1]);
  });

  it.each([
    [["甲", "乙", "丙", "丁", "戊"]],
    [["甲", "乙", "丙", 1, 2]],
    [[1, 2, 3, 4, 5]],
    [["（1）", "（2）", "（3）", "（4）", "（5）"]],
    [["A", "B", "C", "D", "E"]],
  ])("right under the headers may number the columns: %s", (marks) => {
    const reading = readPeople([needed, marks, person]);
    expect(reading.issues).toEqual([]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-3"]);
  });
  it.each([
    ["not from their first sign on", [needed, [2, 3, 4, 5, 6], person]],
    ["with a gap", [needed, ["甲", "乙", "丁", "戊", "己"], person]],
    ["too short for one", [needed, ["甲", "乙", 1, 2], person]],
    ["further down", [needed, person, ["甲", "乙", "丙", "丁", "戊"]]],
  ])("are no such numbers where they are %s, and do not pass unseen", (_, people) => {
    expect(readPeople(people).issues).not.toEqual([]);
  });

  it("of people are no notes, whatever stands in their column of notes", () => {
    const wrong = "439999198503020";
    const reading = readPeople([
      ["备注", ...needed],
      ["说明：2025年新任", ...person],
      ["注：借调", "甲子乡", "一村", "钱二", "", "2020-01-01"],
      ["备注:无号", "", "", "", wrong, "2020-01-01"],
      ["说明：公式出错", "甲子乡", "一村", "#N/A", "#N/A", "2020-01-01"],
      ["注：以上共两人"],
      ["制表人：", "孙三", "审核人：", "李四"],
      ["说明：", "—", "—", "—"],
    ]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-2", "row-3"]);
    expect([...new Set(reading.issues.map(({ row }) => row))]).toEqual([3, 4, 5]);
    const places = [["说明", "乡镇", "村", "村类别"], ["注：撤并", "甲子乡", "一村", "一类"], ["注：以上"]];
    expect(readPeople([needed], places).roster.villages).toHaveLength(1);
  });

  it("of signatures are nobody's, though they fill the columns of a place and a name", () => {
    const reading = readPeople([
      needed,
      person,
      ["单位负责人：李四", "审核人：王五", "填表人：赵六"],
      ["单位负责人（签字）：李四", "审核人：王五", "填表人：赵六", "填表日期：2026年1月5日"],
      [null, "分管领导：", null, "经办人：", "2026年1月5日"],
      ["乡镇长（签字）", null, "经办人（签字）"],
    ]);
    expect(reading.issues).toEqual([]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-2"]);
    const named = readPeople([needed, ["甲子乡", "一村", "共小计", "", "2020-01-01"]]);
    expect(named.roster.people).toHaveLength(1);
  });

  it("without a place or a person are left out", () => {
    const reading = readPeople([
      needed,
      [null, ...person.slice(1)],
      ["甲子乡", "—", "赵二", id, "2020"],
      ["甲子乡", "一村", null, null, "2020"],
    ]);
    expect(codes(reading)).toEqual([
      "people 2 乡镇 needed-cell",
      "people 2 乡镇 no-place",
      "people 3 村 needed-cell",
      "people 3 村 no-place",
      "people 4 姓名 needed-cell",
      "people 4 身份证号 needed-cell",
      "people 4 姓名 unreadable-identity",
    ]);
    expect(reading.roster.people).toEqual([]);
  });

  it("of one ID number count once, and the issue names both", () => {
    const reading = readPeople([needed, person, ["甲子乡", "一村", "赵二", `４３９９９９ ${id.slice(6).toLowerCase()}`, "2021"]]);
    expect(reading.roster.people.map(({ id }) => id)).toEqual(["row-2"]);
    expect(reading.issues).toMatchObject([{ row: 3, otherRow: 2, column: "身份证号", code: "duplicate-person" }]);
    expect(reading.issues[0]?.fix.zh).toContain("第2行");
  });

  it("that nobody can be told by leave open how many serve in their village, unless they tell of nobody", () => {
    const of = (cells: readonly unknown[]) => {
      const reading = readPeople([needed, ["甲子乡", "一村", ...cells]]);
      return { codes: codes(reading).at(-1), outcome: headcountIn(reading.roster) };
    };
    const somebody = { codes: "people 2 姓名 unreadable-identity", outcome: "undetermined" };
    expect(of(["#N/A", "#N/A", "2020-01-01"])).toEqual(somebody);
    expect(of(["", "43999919850301104", ""])).toEqual(somebody);
    expect(of(["", "", "2020-01-01"])).toEqual(somebody);
    expect(of(["", "—", ""])).toEqual({ codes: "people 2 姓名 no-identity", outcome: "violation" });
  });

  it.each([null, "#REF!", "—"])("whose township cannot be told leave open how many serve in every village of that name: %s", (township) => {
    const places = [...villages, ["乙丑乡", "一村", "二类"], ["乙丑乡", "二村", "二类"]];
    const unknown = (cells: readonly unknown[]) =>
      readPeople([needed, [township, "一村", ...cells]], places).roster.villages.map(({ staffUnknown }) => staffUnknown);
    expect(unknown(person.slice(2))).toEqual([true, true, undefined]);
    expect(unknown(["赵一", "", ""])).toEqual([true, true, undefined]);
    expect(unknown(["空缺", "", ""])).toEqual([undefined, undefined, undefined]);
  });

  it("of one ID number in two villages leave open how many serve in both, or in the second where the first has been left", () => {
    const places = [...villages, ["甲子乡", "二村", "二类"]];
    const second = ["甲子乡", "二村", "赵一", id, "2025-07-01"];
    const stays = readPeople([needed, person, second], places);
    expect(stays.roster.villages.map(({ staffUnknown }) => staffUnknown)).toEqual([true, true]);
    expect(stays.issues).toMatchObject([{ row: 3, otherRow: 2, column: "身份证号", code: "person-elsewhere" }]);
    expect(stays.issues[0]?.fix.zh).not.toContain("删");
    const left = readPeople([[...needed, "离任日期"], [...person, "2025-06-30"], second], places);
    expect(left.roster.villages.map(({ staffUnknown }) => staffUnknown)).toEqual([undefined, true]);
    expect(reviewYear(left.roster, { year: 2025 }).county.outcomes.headcount).toMatchObject({ violation: 1, undetermined: 1 });
    const within = readPeople([needed, person, person]);
    expect(codes(within)).toEqual(["people 3 身份证号 duplicate-person"]);
    expect(headcountIn(within.roster)).toBe("compliant");
  });

  it("of one name in one village are both kept, and reported where the ID numbers do not tell them apart", () => {
    const other = "439999198503011040".slice(0, 17);
    const reading = readPeople([needed, person, ["甲子乡", "一村", "赵 一", other, "2021"]]);
    expect(reading.roster.people).toHaveLength(2);
    expect(codes(reading)).toEqual(["people 3 身份证号 id-length", "people 3 姓名 same-name"]);
  });

  it("of somebody who left before the year add no seat of 优秀", () => {
    const headers = [...needed, "离任日期", "参加考核", "拟定等次"];
    const six = Array.from({ length: 6 }, (_, i) => ["甲子乡", "一村", `赵${i}`, "", "2020-01-01", null, "是", "称职"]);
    const seventh = ["甲子乡", "一村", "钱七", "", "2020-01-01", "2024-06-30", "是", "称职"];
    const seats = (rows: Cells) => reviewYear(readPeople([headers, ...rows]).roster, { year: 2025 }).assessment.pools[0];
    expect(seats([...six, seventh])).toMatchObject({ participants: 6, seats: 1 });
    expect(seats([...six, [...seventh.slice(0, 5), "2025-06-30", "是", "称职"]])).toMatchObject({ participants: 7, seats: 2 });
  });

  it("keep all other facts where one cell cannot be read", () => {
    const { facts, codes } = readPerson({ 文化程度: "大专以上", 遵纪守法: "√", 乡镇增加报酬: "面议", 村增加报酬: 500 });
    expect(codes).toEqual(["文化程度 education-unknown", "乡镇增加报酬 money-format"]);
    expect(facts).toMatchObject({ goodConduct: true, topUps: [{ payer: "甲子乡" }, { payer: "一村", amount: 500 }] });
    expect(facts).not.toHaveProperty("education");
  });

  it("whose village is not listed are reported and kept", () => {
    const reading = readPeople([needed, ["甲子乡", "二村", ...person.slice(2)]]);
    expect(codes(reading)).toEqual(["people 2 村 unknown-village"]);
    expect(reading.roster.people).toHaveLength(1);
  });
});

describe("the sheet of villages", () => {
  it("gives villages with their grounds and decision", () => {
    const { roster, issues } = readPeople(
      [needed],
      [
        [
          "序号",
          "乡镇(场)",
          "村名",
          "村类别",
          "劳动力人数",
          "有无安置点",
          "任务重",
          "增配决定意见",
          "增配决定机关",
          "增配决定日期",
          "增配理由",
        ],
        [1, "甲子乡", "一村", 3, 800, "有", "×", "同意", "甲子乡人民政府", "2024-01-05", "人口多"],
        [2, "乙丑乡", "一村", "１类", null, null, null, null, null, null, null],
      ],
    );
    expect(issues).toEqual([]);
    expect(roster.villages).toEqual([
      {
        township: "甲子乡",
        village: "一村",
        villageClass: 3,
        resettlementSite: true,
        heavyWorkload: false,
        decision: { decision: "accepted", decidedBy: "甲子乡人民政府", on: "2024-01-05", reason: "人口多" },
      },
      { township: "乙丑乡", village: "一村", villageClass: 1 },
    ]);
  });

  it("counts a village once", () => {
    const reading = readPeople([needed], [...villages, ["甲子 乡", "一村", "三类"]]);
    expect(reading.roster.villages).toHaveLength(1);
    expect(reading.issues).toMatchObject([{ sheet: "villages", row: 3, otherRow: 2, code: "duplicate-village" }]);
  });

  it("is completed by the class that the sheet of people gives, and goes before it where they differ", () => {
    const people: Cells = [
      [...needed, "村类别"],
      [...person, "三类"],
    ];
    const blank = readPeople(people, [
      ["乡镇", "村", "村类别"],
      ["甲子乡", "一村"],
    ]);
    expect(codes(blank)).toEqual(["villages 2 村类别 needed-cell"]);
    expect(blank.roster.villages[0]?.villageClass).toBe(3);
    const other = readPeople(people);
    expect(codes(other)).toEqual(["people 2 村类别 class-contradiction"]);
    expect(other.roster.villages[0]?.villageClass).toBe(2);
  });

  it("has no class where it states none itself and the rows of people differ, whatever their order", () => {
    const classes = ["一类", "三类", null, "一类"];
    const rows = classes.map((villageClass, i) => ["甲子乡", "一村", `赵${i}`, "", "2020-01-01", villageClass]);
    for (const order of [rows, [...rows].reverse()]) {
      const reading = readPeople(
        [[...needed, "村类别"], ...order],
        [
          ["乡镇", "村", "村类别"],
          ["甲子乡", "一村"],
        ],
      );
      expect(reading.roster.villages).toEqual([{ township: "甲子乡", village: "一村" }]);
      const unsettled = reading.issues.filter(({ code }) => code === "class-unsettled").map(({ row }) => row);
      expect(unsettled).toEqual(order.flatMap((row, i) => (row.at(-1) === null ? [] : [i + 2])));
      expect(reading.issues.map(({ row, sheet }) => (sheet === "people" ? row : 0))).toEqual(
        reading.issues.map(({ row, sheet }) => (sheet === "people" ? row : 0)).sort((a, b) => a - b),
      );
    }
  });
});
