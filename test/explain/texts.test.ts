import { describe, expect, test } from "vitest";
import { explain, explainFinding } from "../../src/explain";
import { amend, chengbu2023, withReadings } from "../../src/model/policy";
import { checkAppointment } from "../../src/rules/appointment";
import { gradeCohort } from "../../src/rules/assessment";
import { checkDeathReporting } from "../../src/rules/duties/death-reporting";
import { assessEligibility } from "../../src/rules/eligibility";
import { checkHeadcount } from "../../src/rules/headcount";
import { computePay } from "../../src/rules/pay";
import { checkTraining } from "../../src/rules/training";
import { suitable } from "../suitable";
import { on } from "./occasion";

const zh = { language: "zh" } as const;
const en = { language: "en" } as const;
const basisZh = "截至2026年7月1日；依据城政办发〔2023〕11号（参数chengbu2023，自2023年7月13日起）。";
const basisEn = "As at the end of 1 July 2026, under 城政办发〔2023〕11号 (policy chengbu2023, figures from 13 July 2023).";

describe("whole texts", () => {
  test("someone who meets every condition is told so, condition by condition", () => {
    const ruling = assessEligibility(suitable, { on });
    expect(explain(ruling, zh)).toBe(
      [
        "任职基本条件：符合。",
        basisZh,
        "理由：",
        "- 三(五)1：守法守纪，品行良好。",
        "- 三(五)1：没有犯罪记录。",
        "- 三(五)2：长期在本村（社区）居住。",
        "- 三(五)2：了解本村（社区）情况。",
        "- 三(五)3：文化程度为高中（已毕业），达到最低要求（高中或同等学历）。",
        "- 三(五)3：能够书面表达。",
        "- 三(五)3：会熟练使用电脑。",
        "- 三(五)3：会用办公软件。",
        "- 三(五)3：会用业务所需的手机应用。",
        "- 三(五)3：有履职所需的知识和技能。",
        "- 三(五)4：有责任心。",
        "- 三(五)4：身体健康。",
        "- 三(五)4：有足够的时间履职。",
        "- 三(五)5：年龄41周岁，在20至60周岁之内。",
        "所依据的解释口径：",
        "- 三(五)5：周岁从生日当天起算，还是从次日起算——取“生日当天即满周岁”。",
        "- 三(五)5：年龄上限到哪一天为止——取“上限岁数整年都算，到再满一岁的前一天；满上限起给出提示”。",
      ].join("\n"),
    );
    expect(explain(ruling, en).split("\n").slice(0, 4)).toEqual([
      "Basic conditions for serving: eligible.",
      basisEn,
      "Reasons:",
      "- 三(五)1: Law-abiding and of good conduct.",
    ]);
  });

  test("a mandatory condition that fails makes the person ineligible, and nothing is missing", () => {
    const text = explain(assessEligibility({ criminalRecord: true }, { on }), zh);
    expect(text).toContain("任职基本条件：不符合。");
    expect(text).toContain("- 三(五)1：有犯罪记录。");
    expect(text).not.toContain("缺少的事实");
  });

  test("what is missing is named in words", () => {
    const { canWrite: _, birthDate: __, ...known } = suitable;
    const ruling = assessEligibility(
      { ...known, birthDate: "1966" },
      { on, policy: withReadings(chengbu2023, { "age-upper-end": "until-60th-birthday" }) },
    );
    expect(explain(ruling, zh)).toContain(
      [
        "- 三(五)5：出生日期未说明或者不够具体，不能判断年龄是否在20至60周岁之内。",
        "缺少的事实：",
        "- 是否能够书面表达",
        "- 出生日期",
        "所依据的解释口径：",
      ].join("\n"),
    );
    expect(explain(ruling, en)).toContain(
      [
        "- 三(五)5: The date of birth is not stated exactly enough to tell whether the age lies within 20 to 60.",
        "Missing facts:",
        "- whether the person can put matters in writing",
        "- the date of birth",
        "Readings relied on:",
      ].join("\n"),
    );
  });

  test("an appointment says since when the person is in post, and which step comes next", () => {
    const steps = [
      { step: "nomination", on: "2026-03-01", result: "passed" } as const,
      { step: "review", on: "2026-03-03", result: "passed" } as const,
      { step: "approval", on: "2026-03-05", result: "passed" } as const,
    ];
    expect(explain(checkAppointment({ source: "information-officer", steps }, { on }), en)).toBe(
      [
        "Appointment: in post from 5 March 2026.",
        basisEn,
        "First step not yet passed:",
        "- filing with the county bureau",
        "Reasons:",
        "- 三(一): The person comes from one of the two groups named.",
        "- 三(二): The nomination by the village's two committees was completed on 1 March 2026.",
        "- 三(二): The review by the township's social-affairs service centre was completed on 3 March 2026.",
        "- 三(二): The approval by the township government was completed on 5 March 2026.",
        "- 三(二): The filing with the county bureau has not yet been done.",
        "Readings relied on:",
        "- 三(二): whether the filing with the county bureau is a condition of being in post – taken as “filing is a report: in post from approval”.",
      ].join("\n"),
    );
  });

  test("additions beyond the cap are paid up to it, and the excess is named", () => {
    const facts = { villageClass: 1, service: { months: 12 }, grade: "competent", topUps: [{ payer: "镇", amount: "4500.50" }] } as const;
    const ruling = computePay({ ...facts, topUps: [...facts.topUps] }, { on });
    expect(explain(ruling, zh)).toBe(
      [
        "年度报酬：2026年合计10000.00元。",
        basisZh,
        "报酬构成：",
        "- 计酬时间：12个月中的12个月",
        "- 五(二)：固定部分4800.00元（就业资金）",
        "- 五(二)：绩效待遇1200.00元（就业资金）",
        "- 五(二)：增加的报酬4000.00元（村级运转经费）",
        "- 不予列支：500.50元",
        "- 合计：10000.00元",
        "理由：",
        "- 五(二)：村类别1，全年标准6000.00元，固定部分计4800.00元。",
        "- 五(二)：绩效待遇每月100.00元，等次称职，系数1，计1200.00元。",
        "- 五(二)：申报增加的报酬4500.50元，上限4000.00元，计4000.00元。",
        "- 五(二)：申报4500.50元，超出上限4000.00元，多出的500.50元不予列支。",
        "所依据的解释口径：",
        "- 五(二)：每月绩效待遇划出多少——取“按办法所列数额划出”。",
        "- 五(二)：各等次发放多少绩效待遇——取“优秀1、称职1、不称职0”。",
        "- 五(二)：任职不满一年时增加报酬上限是否折算——取“不折算”。",
      ].join("\n"),
    );
    expect(explain(ruling, en).split("\n").slice(2, 9)).toEqual([
      "The pay:",
      "- Time that is paid: 12 of 12 months",
      "- 五(二): fixed part 4800.00 yuan (employment fund)",
      "- 五(二): performance pay 1200.00 yuan (employment fund)",
      "- 五(二): additions 4000.00 yuan (village operating funds)",
      "- Disallowed: 500.50 yuan",
      "- Total: 10000.00 yuan",
    ]);
  });

  test("one hour and one day stand in the singular", () => {
    const policy = withReadings(amend(chengbu2023, { from: "2024-01-01", figures: { "pre-job-days": 1 } }), {
      "training-hours-per-day": 1,
    });
    const lines = explain(
      checkTraining({ hiredOn: "2025", sessions: [{ on: "2025-05-01", kind: "pre-job", hours: 0.5 }] }, { on: "2026-06-01", policy }),
      en,
    );
    expect(lines).toContain("to tell whether the person owes 1 day.");
    expect(lines).toContain("taken as “1 hour”.");
  });

  test("pay that cannot be told yet is said to be that of its year", () => {
    const ruling = computePay({ villageClass: 1 }, { on });
    expect(explain(ruling, zh).split("\n")[0]).toBe("年度报酬：2026年度，现有事实不足，尚不能认定。");
    expect(explain(ruling, en).split("\n")[0]).toBe("Pay for the year: that of 2026 cannot be told yet, since facts are missing.");
  });

  test("a tie across the last seat is left to the township, and each person's result is given", () => {
    const member = (id: string, proposal: "excellent" | "competent", score: number) => ({ id, tookPart: true, proposal, score });
    const ruling = gradeCohort(
      {
        people: [
          member("甲", "excellent", 90),
          member("乙", "excellent", 90),
          member("丙", "competent", 80),
          member("丁", "competent", 80),
        ],
      },
      { on },
    );
    expect(explain(ruling, zh)).toBe(
      [
        "年度考核等次：部分人员的等次待乡镇（场）决定。",
        basisZh,
        "优秀名额：",
        "- 全体：名额1个，已定0个，因同分待决定1个。",
        "每人的等次：",
        "- 丁：称职。四(四)：拟定等次为称职。",
        "- 丙：称职。四(四)：拟定等次为称职。",
        "- 乙：待乡镇（场）决定。四(四)：拟定等次为优秀。得分相同，正处在名额末位；余下1个名额，由乡镇（场）决定给谁。",
        "- 甲：待乡镇（场）决定。四(四)：拟定等次为优秀。得分相同，正处在名额末位；余下1个名额，由乡镇（场）决定给谁。",
        "理由：",
        "- 四(四)：参加考核4人，优秀不超过30%，名额1个，拟定优秀2人。",
        "所依据的解释口径：",
        "- 四(四)：优秀比例按乡镇算还是按全县算——取“按乡镇（场）”。",
        "- 四(四)：人数太少、名额取整为0时怎么办——取“名额为0”。",
        "- 四(四)：末位名额上得分相同怎么办——取“同分的人都不自动入选，连同余额交乡镇决定”。",
      ].join("\n"),
    );
    expect(explain(ruling, en)).toContain(
      "- 乙: for the township to decide. 四(四): Proposed as “excellent”. Tied on score across the last seat; seats left: 1. The township decides who has them.",
    );
  });

  test("seats that are the same whoever took part are told though it is not known how many did", () => {
    const member = (id: number) => ({ id: `a${id}`, township: "西岩镇", tookPart: true, proposal: "competent" }) as const;
    const quota = (sure: number, proposal?: "competent") => {
      const people = [...Array.from({ length: sure }, (_, i) => member(i)), { id: "q", township: "西岩镇", proposal }];
      const [finding] = gradeCohort({ people }, { on }).findings;
      return finding && [explainFinding(finding, zh), explainFinding(finding, en)];
    };
    expect(quota(4, "competent")).toEqual([
      "四(四)：西岩镇参加考核的人数未定，优秀不超过30%，名额1个，拟定优秀0人。",
      "四(四): How many took part in 西岩镇 is not known; at most 30% of them may be “excellent”; 1 seat, 0 proposed.",
    ]);
    expect(quota(3)).toEqual([
      "四(四)：西岩镇参加考核的人数未定，优秀不超过30%，名额尚不能算定。",
      "四(四): How many took part in 西岩镇 is not known; at most 30% of them may be “excellent”, so the seats cannot be told yet.",
    ]);
  });

  test("a fact of one person among several is named after the person", () => {
    const ruling = gradeCohort({ people: [{ id: "村.甲", tookPart: true }] }, { on });
    expect(explain(ruling, zh)).toContain("缺少的事实：\n- 村.甲：拟定等次\n");
    expect(explain(ruling, en)).toContain("Missing facts:\n- 村.甲: the grade proposed\n");
  });

  test("readings of the authority's own are told by their value", () => {
    const policy = withReadings(chengbu2023, {
      "performance-share": "80.5",
      "performance-by-grade": { excellent: 1, competent: "0.8", incompetent: 0 },
    });
    const ruling = computePay({ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on, policy });
    expect(explain(ruling, zh)).toContain("取“每月80.50元”");
    expect(explain(ruling, zh)).toContain("取“优秀1、称职0.8、不称职0”");
    expect(explain(ruling, en)).toContain("taken as “excellent 1, competent 0.8 and not competent 0”");
  });

  test("a reason that runs over several lines is told on one", () => {
    const decision = { decision: "accepted", decidedBy: "儒林镇\n人民政府", on: "2026-06-01", reason: " 任务重。\n" } as const;
    const [finding] = checkHeadcount({ assistants: 3, decision }, { on }).findings;
    expect(finding && explainFinding(finding, zh)).toBe(
      "三(三)：在任3人，多出的人数经决定予以同意（儒林镇 人民政府，2026年6月1日；理由：任务重）。",
    );
  });
});

describe("a zero report of which not all is known", () => {
  const said = (facts: { deaths?: number; zeroReportedOn?: string }, language: "zh" | "en") => {
    const [zero] = checkDeathReporting({ task: 10, month: "2026-06", ...facts }, { on: "2026-07-31" }).findings;
    return zero && explainFinding(zero, { language });
  };
  test("asks for what is not stated, and for nothing else", () => {
    expect([said({}, "zh"), said({}, "en")]).toEqual([
      "附件-10(1)：没有说明2026年6月有无死亡，期限2026年7月10日。",
      "附件-10(1): Whether anybody died in June 2026 is not stated; the last day is 10 July 2026.",
    ]);
    expect([said({ deaths: 0 }, "zh"), said({ deaths: 0 }, "en")]).toEqual([
      "附件-10(1)：2026年6月无人死亡；没有说明是否已作零报告，期限2026年7月10日。",
      "附件-10(1): Nobody died in June 2026; whether a zero report was made is not stated, the last day being 10 July 2026.",
    ]);
    const reported = { zeroReportedOn: "2026-07-01" };
    expect([said(reported, "zh"), said(reported, "en")]).toEqual([
      "附件-10(1)：没有说明2026年6月有无死亡，零报告作于2026年7月1日，期限2026年7月10日。",
      "附件-10(1): Whether anybody died in June 2026 is not stated; a zero report was made on 1 July 2026; the last day is 10 July 2026.",
    ]);
  });

  test("where one session alone must reach the length, the sessions beside it are not added up in words either", () => {
    const policy = withReadings(chengbu2023, { "training-total": "single-session" });
    const sessions = [0.5, 0.6].map((days) => ({ on: "2026-05-01", kind: "in-service" as const, days }));
    const ruling = checkTraining({ hiredOn: "2020-01-01", sessions }, { on: "2026-12-31", policy });
    const [yearly] = ruling.findings;
    expect(yearly && explainFinding(yearly, zh)).toBe(
      "四(一)：2026年度培训应训1次、1天，已计2次、3/5天，还差2/5天，期限2026年12月31日，已到期。",
    );
    expect(yearly && explainFinding(yearly, en)).toBe(
      "四(一): 1 session and 1 day of training for 2026 owed, 2 sessions and 3/5 day counted, 2/5 day short, out of time since 31 December 2026.",
    );
  });
});
