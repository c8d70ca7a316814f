import { describe, expect, test } from "vitest";
import { callFunction, type FunctionId, signatures } from "../../../src/sheet/functions";

test("the Chinese names are those that were asked for", () => {
  const named = Object.fromEntries(signatures.map(({ id, zh }) => [id, zh]));
  expect(named).toMatchObject({
    XLY_AGE: "协理员年龄",
    XLY_ELIGIBLE: "协理员资格",
    XLY_ELIGIBLE_WHY: "协理员资格说明",
    XLY_EXIT: "协理员退出情形",
    XLY_TRAINING: "协理员培训",
    XLY_SEATS: "优秀名额",
    XLY_GRADE: "协理员考核等次",
    XLY_PAY: "协理员报酬",
    XLY_PAY_LINES: "协理员报酬明细",
    XLY_ID_CHECK: "身份证校验",
    XLY_TASKS: "协理员任务目录",
    XLY_DUE: "协理员到期任务",
  });
});

test("every function of one number has its reason beside it, with the same arguments", () => {
  for (const { id, zh, result, args } of signatures) {
    if (result !== "number") continue;
    expect(signatures.find((one) => one.id === `${id}_WHY`)).toMatchObject({ zh: `${zh}说明`, result: "text", args });
  }
});

test("seats and grades without a date go by the day from which the latest figures hold, and never by a clock", () => {
  expect(callFunction("XLY_SEATS", [7])).toBe(callFunction("XLY_SEATS", [7, "2023-07-13"]));
  expect(callFunction("XLY_SEATS_WHY", [7])).toContain("按2023-07-13的参数");
  const people = [["优秀"], ["优秀"], ["称职"], ["称职"]];
  expect(callFunction("XLY_GRADE", [people, [[9], [8], [7], [6]]])).toEqual(
    callFunction("XLY_GRADE", [people, [[9], [8], [7], [6]], "", "", "2023-07-13"]),
  );
  expect(() => callFunction("XLY_SEATS", [7, "2023-07-12"])).toThrow("不早于办法施行之日");
});

describe("a reason in words", () => {
  const why = (id: FunctionId, ...cells: unknown[]) => (callFunction(id, cells) as string).split("\n");
  const able = ["能", "能", "能", "能", "能", "强", "健康", "充裕"];
  const yearEnd = "2026-12-31";

  test("names the condition, its clause and the authority", () => {
    expect(why("XLY_ELIGIBLE_WHY", "1965-07-01", [["是", "有", "", "是", "高中在读", ...able]], "2026-07-01")).toEqual([
      "不符合",
      "不符合：犯罪记录（三(五)1）",
      "待乡镇（场）人民政府决定：文化程度未毕业（三(五)3）、年龄61周岁，不在20至60周岁之内（三(五)5）",
    ]);
  });
  test("names who decided, when and why", () => {
    const decided = [["年龄", "同意", "甲乡", "2026-06-01", "熟悉工作"]];
    expect(why("XLY_ELIGIBLE_WHY", "1965-07-01", [["是", "无", "是", "是", "高中", ...able]], "2026-07-01", decided)).toContain(
      "经决定例外：年龄61周岁，不在20至60周岁之内（三(五)5；甲乡，2026-06-01：熟悉工作）",
    );
  });
  test("names the columns of the facts that are missing, and of no others", () => {
    expect(why("XLY_ELIGIBLE_WHY", "", [["是", "无", "", "是", "高中", ...able]], "2026-07-01")).toEqual([
      "现有事实不足，尚不能认定",
      "缺少的事实：长期居住（三(五)2）、出生日期（三(五)5）",
    ]);
    const grounds = [["否", "否", "是", "", "否", "", "", "否", "否"]];
    expect(why("XLY_EXIT_WHY", "", grounds, yearEnd)).toEqual([
      "现有事实不足，尚不能认定",
      "尚不能认定：年度考核不称职（三(六)2）、服务不到位且经批评不改（三(六)4）",
      "缺少的事实：考核等次、已批评教育、批评后已改正",
    ]);
    expect(why("XLY_TRAINING_WHY", "", "", [["2026.6.20", "", 8]], "2026-07-01")).toContain("缺少的事实：入职日期、岗前培训");
    expect(why("XLY_TRAINING_WHY", "2020-03-01", "", "", yearEnd)).toContain("缺少的事实：年度培训");
    expect(why("XLY_TRAINING_WHY", "2026-03-01", "", "", yearEnd)).toContain("缺少的事实：岗前培训");
    expect(why("XLY_PAY_WHY", "", 12, "", yearEnd)).toContain("缺少的事实：村类别、考核等次");
  });
  test("tells the sums", () => {
    expect(why("XLY_PAY_WHY", "三类", "2026-05-16", "称职", yearEnd, [["3000", 1000.01]])).toEqual([
      "2026年合计6333.33元（五(二)）",
      "计酬时间：12个月中的7个月",
      "固定部分：1633.33元（就业资金，全年2800.00元的7/12）",
      "绩效待遇：700.00元（就业资金，每月100.00元，7个月，称职）",
      "增加的报酬：4000.00元（村级运转经费，申报4000.01元，上限4000.00元）",
      "超出上限0.01元，超出部分不予列支",
    ]);
    expect(why("XLY_TRAINING_WHY", "2026-06-01", [["2026-05-20", 1, ""]], "", "2026-07-01")).toEqual([
      "未达到要求",
      "岗前培训：应训2天，已训1天，还差1天，期限2026-06-01，已到期（四(一)）",
      "2026年不需要参加年度培训（四(一)）",
    ]);
    expect(why("XLY_TRAINING_WHY", "2026-06-01", [["2026-06-03", 2, ""]], "", "2026-07-01", "2026-06-02")).toContain(
      "上岗首日之后的岗前培训1次，记为逾期（四(一)）",
    );
  });
  test("takes months for months, and nothing else beside them", () => {
    const paid = (...service: unknown[]) => why("XLY_PAY_WHY", 1, service[0], "称职", yearEnd, "", service[1]);
    expect(paid("12个月")).toEqual(paid(12));
    for (const service of [13, 3.5, -1, "13", "13个月", 366])
      expect(paid(service)).toEqual(["输入有误。任职：请填写：月数（0至12），或任职的起日"]);
    expect(paid(12, "2026-06-30")).toEqual(["输入有误。任职：请填写：月数（0至12），或任职的起日"]);
    expect(paid(12, "—")).toEqual(paid(12));
    expect(paid(12, 0)).toEqual(paid(12));
  });
  test("takes a day of leaving beside a first day alone, and passes none over", () => {
    const paid = (...service: unknown[]) => why("XLY_PAY_WHY", 1, service[0], "称职", yearEnd, "", service[1]);
    expect(paid([["2026-01-01"]], "2026-03-30")).toEqual(paid([["2026-01-01", "2026-03-30"]]));
    for (const last of ["", "2026-06-30", "2026-03-30"])
      expect(paid([["2026-01-01", last]], "2026-03-30")).toEqual(["输入有误。任职：请填写：月数（0至12），或任职的起日"]);
    expect(paid([["2026-01-01", ""]], "#N/A")[0]).toContain("离任日期");
    for (const none of ["", "—", 0]) expect(paid([["2026-01-01", ""]], none)).toEqual(paid([["2026-01-01", ""]]));
  });
  test("says of an amount that cannot be told which facts are lacking", () => {
    const said = (...cells: unknown[]) => {
      try {
        return callFunction("XLY_PAY", [...cells, yearEnd]);
      } catch (fault) {
        return (fault as Error).message;
      }
    };
    expect(said("", 12, "称职")).toBe("缺少的事实：村类别");
    expect(said(1, "", "称职")).toBe("缺少的事实：任职");
    expect(said(1, 12, "")).toBe("缺少的事实：考核等次");
  });
  test("says what is wrong with a cell, and nothing of what it holds", () => {
    for (const id of signatures.map((one) => one.id).filter((one) => one.endsWith("_WHY"))) {
      const said = callFunction(id, Array(6).fill("秘密")) as string;
      expect(said).toMatch(/^输入有误。.+：/);
      expect(said).not.toContain("秘密");
    }
  });
});
