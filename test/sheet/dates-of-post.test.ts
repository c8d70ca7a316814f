import { describe, expect, it } from "vitest";
import { codes, needed, person, readPeople, readPerson } from "./rosters";

/** Reads one person whose date of hire stands in one of some columns. */
function hired(headers: readonly string[], cells: readonly unknown[]) {
  const reading = readPeople([
    [...needed.slice(0, 4), ...headers],
    [...person.slice(0, 4), ...cells],
  ]);
  return { on: reading.roster.people[0]?.hiredOn, codes: codes(reading) };
}
/** The service in 2025 of somebody whose last day stands under a header. */
const left = (header: string, cell: unknown = "2025-06-30") => {
  const { facts, codes } = readPerson({ [header]: cell });
  return { service: facts?.service, codes };
};
const all = { periods: [{ from: "2025-01-01", to: "2025-12-31" }] };
const half = { periods: [{ from: "2025-01-01", to: "2025-06-30" }] };

describe("the date of hire", () => {
  it.each([
    ..."协理员聘用时间 聘用协理员时间 担任人社协理员时间 任村级协理员日期 聘为协理员时间 被聘为人社协理员时间 人社协理员聘用时间".split(
      " ",
    ),
    ..."聘用年月 聘任年月 受聘年月 选聘年月 任职年月 入职年月 起聘年月 任职年月日 聘用（任职）时间 任职/聘用日期 聘任时间（起）".split(" "),
    ..."任职时间起 受聘日期自 聘用时间何时起 协理员任职起始时间 选聘开始日期 聘任起始年月 协理员岗位聘用时间".split(" "),
  ])("goes by each word for it with each of 时间, 日期 and 年月: %s", (header) => {
    expect(hired([header], ["2021-03-01"])).toEqual({ on: "2021-03-01", codes: [] });
  });

  it("is that of the assistant and not of the post in the village, whatever its header is called", () => {
    for (const header of ["协理员聘用时间", "担任人社协理员时间", "聘用年月", "入职年月"]) {
      const { on, codes } = hired(["村内职务", "任职时间", header], ["村文书", "2021-03-01", "2025-05-01"]);
      expect(on, header).toBe("2025-05-01");
      expect(codes, header).toEqual(["people 1 村内职务 unknown-column", "people 1 任职时间 duplicate-column"]);
    }
  });

  it("is in doubt where a column in unknown words may be the assistant's beside 任职时间", () => {
    for (const header of ["协理员正式任用时间", "正式聘用时间", "首次受聘日期"])
      expect(hired(["任职时间", header], ["2021-03-01", "2025-05-01"]), header).toEqual({
        on: undefined,
        codes: ["people 1 入职日期 missing-column", "people 1 任职时间 ambiguous-column", `people 1 ${header} ambiguous-column`],
      });
    expect(hired(["聘用时间", "正式聘用时间"], ["2021-03-01", "2025-05-01"]).on).toBe("2021-03-01");
  });

  it.each(
    "聘用备案时间 续聘时间 聘用合同签订时间 招聘时间 网格员聘用时间 协理员培训时间 协理员出生日期 聘书编号 聘书发放日期 公益性岗位聘用时间 聘期起始时间 解聘原因 参加工作时间".split(
      " ",
    ),
  )("is 任职时间 beside what is about something else: %s", (header) => {
    expect(hired(["任职时间", header], ["2021-03-01", ""])).toMatchObject({ on: "2021-03-01" });
  });

  it.each(["原协理员聘用时间", "后备协理员选聘时间", "公益性岗位聘用时间", "聘期", "任职起止时间", "聘用年限", "入党时间", "任职届次"])(
    "is none of other people, of other posts or of a length: %s",
    (header) => {
      expect(hired([header], ["2021-03-01"]).on).toBeUndefined();
    },
  );

  it("is not that under a heading of another post", () => {
    const groups = [...needed.map(() => null), "村干部任职情况", null];
    const reading = readPeople([groups, [...needed, "职务", "聘用年月"], [...person, "村文书", "2010-01"]]);
    expect(reading.roster.people[0]?.hiredOn).toBe("2020-01-01");
    expect(hired(["任职时间", "网格员聘用年月"], ["2021-03-01", "2010-01"]).on).toBe("2021-03-01");
  });
});

describe("the last day in post", () => {
  it.each([
    ..."离任（退出）时间 离任/退出时间 退出（离任）时间 离任或退出时间 离职（离岗）日期 离任、辞职日期 离任时间（退出时间）".split(" "),
    ..."解除协议时间 解除劳务协议日期 减员时间 卸任时间 辞退日期 清退时间 协理员离任时间 人社协理员退出日期".split(" "),
    ..."任职终止时间 任职截止日期 任职结束时间 任职终止年月日 选聘时间止 聘用日期至 任职时间何时止".split(" "),
  ])("goes by each word for it, and by two beside each other: %s", (header) => {
    expect(left(header)).toEqual({ service: half, codes: [] });
  });

  it("under a heading that has two words for it is read as well", () => {
    const groups = [...needed.map(() => null), "离任（退出）", null];
    const reading = readPeople([groups, [...needed, "时间", "原因"], [...person, "2025-06-30", "辞职"]]);
    expect(reading.roster.people[0]?.service).toEqual(half);
  });

  it("given as a month of the year is not enough", () => {
    for (const header of ["离任年月", "任职终止年月"])
      expect(left(header, "2025-06"), header).toEqual({ service: undefined, codes: [`${header} leave-day-needed`] });
  });

  it.each(
    "离任时间及原因 离任（原因） 停发报酬时间 解除劳动合同时间 协议解除日期 终止协议时间 停止聘用时间 离开岗位时间 聘期止 聘期届满时间 聘用终止时间 聘任截止日期 受聘结束时间".split(
      " ",
    ),
  )("is not known where a header that is not understood speaks of it, and the row has something there: %s", (header) => {
    expect(left(header)).toEqual({
      service: undefined,
      codes: [`${header.replace("（", "(").replace("）", ")")} unknown-column`, "离任日期 leaving-undated"],
    });
    for (const cell of ["2025-12-31", "2026-06-30", new Date(2026, 5, 30), ""]) expect(left(header, cell).service).toEqual(all);
  });

  it.each([
    ..."退出低保时间 离岗培训时间 退出现役时间 退伍时间 退休时间 离任审计时间 停发月数 离婚时间 结束时间 终止时间 工作结束时间".split(" "),
    ..."合同终止时间 劳务协议终止时间 合同到期日期 任期结束时间 养老保险终止时间 离任协理员时间 前任离任时间 村主任离任时间".split(" "),
  ])("is not that of something else, or of an agreement: %s", (header) => {
    for (const day of ["2025-06-30", "2026-12-31"])
      expect(left(header, day)).toEqual({ service: all, codes: [expect.stringMatching(/ unknown-column$/)] });
  });
});
