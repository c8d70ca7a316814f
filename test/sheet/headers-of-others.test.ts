import { describe, expect, it } from "vitest";
import { speaksOfLeaving } from "../../src/sheet/roster/spoken/leaving";
import { needed, person, readPeople, readPerson } from "./rosters";

const wholeYear = { periods: [{ from: "2025-01-01", to: "2025-12-31" }] };

describe("what stands beside or above a header", () => {
  it("makes the score of 业务考核 a part of the whole, where others are scored as well", () => {
    for (const other of ["民主测评得分", "总分", "综合成绩"])
      expect(readPerson({ 业务考核得分: 58, [other]: 88 }).facts, other).not.toHaveProperty("score");
    expect(readPerson({ 业务考核得分: 88 }).facts).toMatchObject({ score: 88 });
  });

  it("makes 减员时间 that of an insurance", () => {
    for (const other of ["增员时间", "参保时间", "是否缴纳社保"])
      expect(readPerson({ [other]: "2024-05-01", 减员时间: "2025-06-30" }).facts?.service, other).toEqual(wholeYear);
    expect(readPerson({ 减员时间: "2025-06-30" }).facts?.service).not.toEqual(wholeYear);
  });

  it.each(["村内任职", "村内职务", "曾任职务", "脱贫情况"])("makes a last day that of something else: %s", (heading) => {
    const reading = readPeople([
      [...needed.map(() => null), heading],
      [...needed, "离任时间"],
      [...person, "2025-06-30"],
    ]);
    expect(reading.roster.people[0]?.service).not.toMatchObject({ periods: [{ to: "2025-06-30" }] });
  });

  it("keeps 业务培训 under 岗前培训 from being the training of the year", () => {
    const reading = readPeople([
      [...needed.map(() => null), "岗前培训", "岗前培训"],
      [...needed, "业务培训时间", "业务培训天数"],
      [...person, "2025-05-06", 2],
    ]);
    expect(reading.roster.people[0]?.sessions ?? []).not.toContainEqual(expect.objectContaining({ kind: "in-service" }));
  });

  it("leaves 任职时间 the date of hire beside dates that are no hire of an assistant", () => {
    for (const header of ["职称聘任时间", "专业技术职务聘任时间", "受聘公司日期"]) {
      const reading = readPeople([
        [...needed.map((one) => (one === "入职日期" ? "任职时间" : one)), header],
        [...person, "2019-05-01"],
      ]);
      expect(reading.roster.people, header).toHaveLength(1);
    }
  });

  it("takes 0 under 离任原因 for none, be it a number or a text", () => {
    for (const none of [0, "0"]) expect(readPerson({ 离任原因: none }).facts?.service).toEqual(wholeYear);
  });
});

it.each(["支书任期至2025年6月", "村主任任期至2025年6月", "两委任期至2025年6月", "上届任期至2021年6月", "村级补助不再发放"])(
  "a remark on the term of another post, or another payment, says nothing of this one: %s",
  (remark) => {
    expect(speaksOfLeaving(remark, 2025)).toBe(false);
    expect(speaksOfLeaving("任期至2025年6月", 2025)).toBe(true);
    expect(speaksOfLeaving("不再发放报酬", 2025)).toBe(true);
  },
);
