import { describe, expect, it } from "vitest";
import { speaksOfLeaving } from "../../src/sheet/roster/spoken/leaving";
import { codes, needed, person, readPeople, readPerson } from "./rosters";

const isInPost = (cells: Record<string, unknown>) => "service" in (readPerson(cells).facts ?? {});

describe("a remark on an end at the end of the year reviewed or after it", () => {
  it.each([
    "报酬已发至2025年12月",
    "截至2025年12月31日",
    "2018年3月-2025年12月31日",
    "2024年1月1日至2026年12月31日",
    "2023.7-2026.6",
    "聘用至2026年6月",
    "在岗至2026年6月",
    "聘至2026年12月31日",
    "任职至2025年",
    "任职至2025年底",
    "发至12月",
    "2026年退休",
    "2026年6月辞职",
    "明年退休",
  ])("says nothing of that year: %s", (remark) => {
    expect(isInPost({ 备注: remark })).toBe(true);
    expect(readPerson({ 备注: remark }).codes).toEqual([]);
  });

  it.each([
    "报酬已发至2025年11月",
    "截至2025年6月30日",
    "2018年3月-2025年6月30日",
    "2018.3-2024.12",
    "任职至2025年初",
    "任职至2025年上半年",
    "任职至2025年换届",
    "任职至2024年12月",
    "2025年退休",
    "2025年12月离任",
    "2025年12月3日离任",
    "2025年12月31日前离任",
    "2024年12月31日离任",
    "2024年12月辞职",
  ])("does of one within it or before: %s", (remark) => {
    expect(isInPost({ 备注: remark })).toBe(false);
  });

  it("is judged by the year that is reviewed", () => {
    expect(readPerson({ 备注: "聘用至2026年6月" }, { year: 2026 }).codes).toEqual(["离任日期 leaving-undated"]);
    expect(speaksOfLeaving("2026年退休", 2026)).toBe(true);
    expect(speaksOfLeaving("2026年退休")).toBe(true);
  });

  it("bears on no term of employment in a column that is not used", () => {
    for (const term of ["聘用至2026年12月", "聘至2026年12月31日"]) {
      expect(readPerson({ 聘期: term }).codes, term).toEqual(["聘期 unknown-column"]);
      expect(isInPost({ 姓名: `赵一（${term}）` }), term).toBe(true);
    }
    expect(isInPost({ 聘期: "聘用至2025年6月" })).toBe(false);
  });
});

describe("a remark in which a thing, another post or a time is over", () => {
  it.each([
    "身份证丢失，已更换",
    "手机号错误，已更换",
    "多发100元，已退",
    "低保户，已退",
    "贫困户，2019年退出",
    "中学教师，已退休",
    "产假，3月至8月",
    "病假，1-6月",
    "兼保洁员，2024年辞",
    "2024年由李某接任其原会计职务",
    "会计由李四接任",
    "村会计一职由李四接任",
    "养老认证工作改由李四负责",
    "2021年村委换届落选",
    "2025年3-6月产假期间由李四顶替",
    "产假由李四顶替",
    "由李四代替领取",
    "由李四顶替3个月",
    "因旷工停发1个月报酬",
    "停发村补助",
    "停发独生子女补贴",
    "乡镇补助停发",
    "2018年与公司解除劳动合同",
    "清退土地",
    "原代课教师，2001年清退",
    "由会计转岗",
    "拟清退",
    "待清退",
    "暂缓清退",
    "建议换人",
    "村里反映要求换人",
    "即将退休",
    "将退出",
    "2023年由王某卸任后接任",
    "王五调走后补",
    "曾劝退后留任",
    "企业破产解除合同",
    "清退民办教师",
    "合同终止后续签",
    "劳务协议终止日期2026年",
    "公益性岗位转岗",
    "2023年转岗为协理员",
    "曾任村主任，2021年落选",
  ])("says nothing of this post: %s", (remark) => {
    expect(speaksOfLeaving(remark, 2025)).toBe(false);
  });

  it.each([
    "协理员，已退",
    "因外出务工，已退",
    "党员，2025年6月病故",
    "会计，2025年6月调走",
    "兼任会计，2025年6月辞职",
    "因病请假，2025年6月已辞",
    "本人要求辞职",
    "由李四接任协理员",
    "2025年7月由李四接任至今",
    "工作由李四接替",
    "停发报酬",
    "2025年7月起停发",
    "因病解除劳务协议",
    "清退",
    "转岗",
    "离任时间2025年6月",
    "辞职日期：2025年6月",
    "2025年6月离任后待补",
    "到企业上班，2025年6月解聘",
    "到企业上班，2025年6月解除劳务协议",
    "考上教师，2025年6月辞",
    "合同2026年到期提前辞职",
  ])("says it of this post still: %s", (remark) => {
    expect(speaksOfLeaving(remark, 2025)).toBe(true);
  });

  it("is one on the origin of whoever came from another post, or on pay and agreements in a column about neither", () => {
    for (const cell of ["停发", "不再发放", "解除合同"]) expect(isInPost({ 工作经历: cell }), cell).toBe(true);
    for (const header of ["人员来源", "来源", "职务"]) expect(readPerson({ [header]: "转岗" }).codes, header).toEqual([]);
  });
});

describe("a remark that says in other words that the post was left", () => {
  it.each([
    "2025年1-6月",
    "现不在岗",
    "7月起不在岗",
    "2025年6月意外身亡",
    "已由李四替代",
    "2025年7月李四接任",
    "2025年7月起由李四担任",
    "更换为李四",
    "合同到期未续签",
    "2025年6月取消协理员资格",
    "2025年6月解约",
    "2025年6月免",
    "已离",
    "2025年7月停聘",
    "被撤换",
    "调乡镇",
    "不在岗",
    "已外出务工，不在职",
    "现空缺",
    "2025年8月起空缺",
    "7月后空岗",
    "7月起不再发放报酬",
    "合同期满终止",
    "任期至2025年6月",
    "任职1-6月",
    "违纪被免",
    "已更换协理员",
    "人员变更",
    "李四接任",
    "7月调整为李四",
    "停职",
    "转任村主任，不再兼任协理员",
    "换届未当选，不再任",
  ])("is understood: %s", (remark) => {
    expect(isInPost({ 备注: remark })).toBe(false);
  });

  it.each([
    "2025年1-12月",
    "2025年7-12月",
    "2023年7月接任",
    "2023年7月换届接任",
    "2025年7月李四接任会计",
    "2025年7月起由李四担任会计",
    "由乡镇推荐担任",
    "更换为新卡",
    "免",
    "离异",
    "调乡镇开会",
    "续签合同",
    "意外险已投保",
    "如不在岗请注明",
    "不在岗3天",
    "不再兼任村会计",
    "不再任村主任",
    "不再发放村补助",
    "任期至2026年6月",
    "任职7-12月",
    "村主任被免",
    "兼任村主任，被免",
    "由其接任",
    "于上月接任",
    "补助调整为专项",
    "退出村两委",
    "退出村两委，仍任协理员",
    "李四辞职，由其接任",
    "李四2025年6月离任，7月由本人接替",
    "2025年12月31日离任",
    "2025.12.31辞职",
    "康复后接任",
    "社保卡更换协理员代办",
  ])("is not mistaken for: %s", (remark) => {
    expect(isInPost({ 备注: remark })).toBe(true);
  });
});

describe("a column that only resembles one about leaving", () => {
  it.each([
    ["银行卡变更情况", "2025年6月更换"],
    ["手机号变更情况", "已更换"],
    ["停发月数", 1],
    ["停发金额", 200],
    ["退出贫困户时间", "2020年"],
    ["清退面积", "2亩"],
    ["离职单位", "某公司"],
    ["离任补贴", "有"],
    ["退出公益岗时间", "2020年"],
    ["卸任村职务时间", "2020年"],
  ])("says nothing of it: %s %s", (header, cell) => {
    expect(isInPost({ [header]: cell })).toBe(true);
  });

  it.each([
    ["人员变动情况", "2025年6月更换"],
    ["岗位变更", "2025年6月更换"],
    ["异动情况", "2025年6月更换"],
    ["离职去向", "某公司"],
    ["退出类型", "主动"],
    ["停发报酬原因", "外出"],
    ["离任", "2025年6月"],
  ])("does where it is one: %s %s", (header, cell) => {
    expect(isInPost({ [header]: cell })).toBe(false);
  });
});

describe("a note below the table", () => {
  const read = (note: string) => codes(readPeople([needed, person, [note]])).filter((code) => code.startsWith("people 3"));

  it.each([
    "注：报酬发放至2025年12月",
    "备注：2025年6月1日起，乡镇补助停发",
    "填表人：王某（已退休）",
    "审核人：王某（2025年6月退休）",
    "备注：原分管领导王某2025年3月已调离",
    "备注：李故之夫已故",
    "注：离任、新任人员报酬按月核算，已在表中注明",
    "注：会计2026年6月换人",
  ])("is not reported where it says that no assistant left: %s", (note) => {
    expect(read(note)).toEqual([]);
  });

  it.each(["填表人：王某　备注：赵一2025年6月辞职", "注：报酬发放至2025年6月", "备注：一村协理员6月1日起停发报酬"])(
    "is reported where it says that one did: %s",
    (note) => {
      expect(read(note)).toEqual(["people 3 离任日期 leavers-unmarked"]);
    },
  );
});
