import { describe, expect, test } from "vitest";
import { amend, chengbu2023, type Roster, reviewYear } from "xieliyuan";
import { whatIf } from "../../examples/annual-review/what-if";
import { budgetOf } from "../../examples/annual-review/what-if/budget";
import { bodyOf, people, reviewSheets, villages } from "./run-review";

type Person = Roster["people"][number];
type Village = Roster["villages"][number];

const township = "甲乡";
const village = (name: string, facts: Partial<Village> = {}): Village => ({ township, village: name, villageClass: 3, ...facts });
const person = (id: string, at: string, ...claims: (string | undefined)[]): Person => ({
  ...{ id, township, village: at, service: { months: 12 }, tookPart: true, proposal: "competent" },
  topUps: claims.map((amount) => ({ payer: "镇", amount })),
});
const gradeShares = { competent: 1 };
const planned = (roster: Roster, options = {}) => {
  const [first] = budgetOf(roster, { years: [2026], gradeShares, ...options }).years;
  if (!first) throw new Error("no year");
  return first;
};
const added = (of: readonly Person[], options = {}) => {
  const { least, expected, most } = planned({ villages: [village("一村")], people: of }, options).total;
  return [least, expected, most].map((line) => line?.topUp ?? null);
};

describe("what township and village add", () => {
  test("is up to the cap of each person, whatever the others of the village claim", () => {
    expect(added([person("a", "一村", "8000"), person("b", "一村")])).toEqual(["4000.00", "4000.00", "4000.00"]);
    const wider = amend(chengbu2023, { from: "2026-01-01", figures: { "top-up-cap": 5000 } });
    expect(added([person("a", "一村", "3000", "5000"), person("b", "一村")], { policy: wider })).toEqual(Array(3).fill("5000.00"));
  });
  test("is exact to the fen, however many share a village", () => {
    expect(added([person("a", "一村", "1000"), person("b", "一村"), person("c", "一村")])).toEqual(Array(3).fill("1000.00"));
    expect(added(["0.01", "0.01", "0.02"].map((amount, i) => person(`${i}`, "一村", amount)))).toEqual(Array(3).fill("0.04"));
  });
  test("lies between what is stated and the cap for those alone of whom not all is", () => {
    expect(added([person("a", "一村", "500", undefined), person("b", "一村", "100")])).toEqual(["600.00", null, "4100.00"]);
  });
  test("leaves a village one village and its people as many as they are", () => {
    const two = [village("一村"), village("二村", { villageClass: 1 })];
    const { total, townships, byClass } = planned({
      villages: two,
      people: ["1", "2", "2", ""].map((amount, i) => person(`${i}`, "一村", amount || "0")),
    });
    expect([total, townships[0], byClass["3"], byClass["1"]].map((line) => [line?.villages, line?.assistants.expected])).toEqual([
      [2, 4],
      [2, 4],
      [1, 4],
      [1, 0],
    ]);
  });
});

describe("a village where somebody may be in post whose row could not be used", () => {
  const unsure = village("一村", { staffUnknown: true });
  test("costs at least what those cost who are, at most one more, and nothing is expected of it", () => {
    const { total, townships, byClass } = planned({
      villages: [unsure, village("二村")],
      people: [person("a", "一村", "100"), person("b", "二村")],
    });
    for (const line of [total, townships[0], byClass["3"]])
      expect([line?.least.total, line?.expected, line?.most.total, line?.missing, line?.assistants]).toEqual([
        ...["5700.00", null, "16100.00", ["assistants"]],
        { least: 2, expected: 2, most: 3 },
      ]);
  });
  test("leaves the other townships and classes what is expected of them", () => {
    const elsewhere = { ...village("二村", { villageClass: 1 }), township: "乙乡" };
    const { townships, byClass } = planned({
      villages: [unsure, elsewhere],
      people: [person("a", "一村"), { ...person("b", "二村"), township: "乙乡" }],
    });
    expect(townships.map((line) => [line.township, line.expected?.total ?? null, line.missing])).toEqual([
      ["乙乡", "6000.00", []],
      ["甲乡", null, ["assistants"]],
    ]);
    expect([byClass["1"]?.expected?.total, byClass["3"]?.expected]).toEqual(["6000.00", null]);
  });
  test("may have as many as any village of which nothing is known, where nobody surely is", () => {
    const { total } = planned({ villages: [unsure], people: [] });
    expect([total.assistants, total.least.total, total.most.total]).toEqual([{ least: 0, expected: 0, most: 2 }, "0.00", "16000.00"]);
  });
});

test("while nobody is graded there are no shares to expect, and the grades are what is missing", () => {
  const roster = { villages: [village("一村")], people: [{ ...person("a", "一村"), proposal: undefined }] };
  const { shares, budget } = whatIf(roster, reviewYear(roster, { year: 2025 }));
  expect([shares, budget.years[0]?.total.expected, budget.years[0]?.total.missing]).toEqual([undefined, null, ["grades"]]);
});

describe("the sheet of the budget", () => {
  const read = async (rows: (string | number)[][], ...more: string[]) => {
    const { sheets } = await reviewSheets([
      { name: "甲乡", rows: [["2025年度名册"], [...people, ...more], ...rows] },
      { name: "村", rows: [villages, ["甲乡", "一村", "三类"]] },
    ]);
    const notes =
      sheets
        .find(({ name }) => name === "预算测算")
        ?.rows.flat()
        .map(String) ?? [];
    return { rows: bodyOf(sheets, "预算测算"), said: (words: string) => notes.filter((note) => note.includes(words)) };
  };
  test("says that nobody is graded yet, and leaves what is expected blank", async () => {
    const { rows, said } = await read([["甲乡", "一村", "赵一", "", "2020-01-01"]]);
    for (const row of rows) expect([row[5], row[6], row[7], row[10]]).toEqual([2800, null, 4000, "考核等次"]);
    expect([said("还没有人定下考核等次").length, said("%").length]).toEqual([1, 0]);
  });
  test("names the village whose number is not known", async () => {
    const graded = ["是", "称职"];
    const { rows, said } = await read(
      [
        ["甲乡", "一村", "赵一", "", "2020-01-01", ...graded],
        ["甲乡", "一村", "", "", "2020-01-01", ...graded],
      ],
      ...["是否参加考核", "拟定等次"],
    );
    for (const row of rows) expect([row[4], row[5], row[6], row[10]]).toEqual([1, 2800, null, "人数"]);
    expect(said("甲乡一村可能另有在任人员")).toHaveLength(1);
  });
});
