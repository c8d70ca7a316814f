import { describe, expect, it } from "vitest";
import { codes, needed, person, readPeople, readPerson } from "./rosters";

const byBoth = [
  { payer: "甲子乡", amount: 1000 },
  { payer: "一村", amount: 500 },
];
/** Reads one person with two amounts, under a heading or under none. */
function paid(headers: readonly string[], heading?: string) {
  const rows = [
    [...needed, ...headers],
    [...person, 1000, 500],
  ];
  const reading = readPeople(heading === undefined ? rows : [[...needed.map(() => null), heading, null], ...rows]);
  return { topUps: reading.roster.people[0]?.topUps, codes: codes(reading) };
}

describe("what is added to the pay", () => {
  it.each([
    ["乡镇（场）增加报酬", "村（社区）增加报酬"],
    ["乡镇（街道）补助", "村（居）补助"],
    ["乡镇（街道、场）补贴", "村（社区、居委会）补贴"],
    ["乡镇补助金额", "村级补贴金额"],
    ["乡镇街道增发", "村社区增发"],
    ["乡镇另行增加报酬", "村级另行增加"],
    ["乡镇（场）另用村级运转经费适当增发", "村（社区）另用村级运转经费适当增发"],
    ["乡镇增加补助（元）", "2025年村（社区）增加补助"],
  ])("goes by the measure's own words for payer and amount: %s, %s", (township, village) => {
    expect(paid([township, village])).toEqual({ topUps: byBoth, codes: [] });
  });

  it.each([
    ["增加报酬", "乡镇增加", "村（社区）增加"],
    ["村级运转经费", "乡镇补助", "村补助"],
    ["另用村级运转经费适当增发", "乡镇（场）", "村（社区）"],
    ["另行增加报酬", "乡镇", "村"],
    ["适当增发", "乡镇", "村（社区）"],
    ["报酬（元）", "乡镇增加", "村（社区）增加"],
  ])("is read under headings of money: %s over %s and %s", (heading, township, village) => {
    expect(paid([township, village], heading)).toEqual({ topUps: byBoth, codes: [] });
  });

  it.each(["报酬（元）", "待遇标准", "村级运转经费", "补助资金来源"])(
    "may not be what stands there, which is no place once more: %s",
    (heading) => {
      expect(paid(["乡镇", "村"], heading)).toEqual({
        topUps: undefined,
        codes: ["people 2 乡镇 unknown-column", "people 2 村 unknown-column"],
      });
    },
  );

  it("a place under another heading comes twice", () => {
    expect(paid(["乡镇", "村"], "服务单位").codes).toEqual(["people 2 乡镇 duplicate-column", "people 2 村 duplicate-column"]);
  });

  it.each(
    "村补助户数 村补助项目 村级运转经费 村级运转经费补助 村干部补助 村补助标准 村（社区）补贴对象 社区补助 乡镇补助（元/月） 乡镇交通补助 村（一组）补助".split(
      " ",
    ),
  )("is nothing else that a township or a village pays, nor by the month: %s", (header) => {
    expect(readPerson({ [header]: 1000 }).facts).not.toHaveProperty("topUps");
  });
});
