import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../site/calculators/case-of";
import { faultsIn } from "../../site/calculators/faults";
import { calculators } from "../../site/calculators/forms";
import type { State } from "../../site/calculators/state";
import { decide, type Rule } from "../../site/cases";
import { chengbu2023, InputError, withReadings } from "../../src";

function faultsOf(rule: Rule, state: State) {
  const given = caseOf(rule, { on: "2026-07-01", ...state });
  try {
    decide(rule, given.facts, given.on, withReadings(chengbu2023, given.readings));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return faultsIn(rule, error, given);
  }
}
const inChinese = (rule: Rule, state: State) => faultsOf(rule, state).map(({ zh }) => zh);
const inEnglish = (rule: Rule, state: State) => faultsOf(rule, state).map(({ en }) => en);

const period = { "service.periods.0.from": "2026-01-01", "service.periods.0.to": "2026-06-30" };
const session = { "sessions.0.on": "2026-05-20", "sessions.0.kind": "pre-job" };

describe("a case that is refused says why in Chinese", () => {
  test("where both months and periods are given", () => {
    expect(inChinese("computePay", { "service.months": "6", ...period })).toEqual(["任职时间：写法不对（应为起止日期和月数中的一种）"]);
  });
  test("where a session has both days and hours, or neither", () => {
    for (const length of [{}, { "sessions.0.days": "1", "sessions.0.hours": "8" }])
      expect(inChinese("checkTraining", { ...session, ...length })).toEqual(["培训记录第1行：写法不对（应为天数和学时中的一种）"]);
  });
  test("where somebody has no township, since others name theirs", () => {
    expect(inChinese("gradeCohort", { list: "1,甲乡,优秀\n2" })).toEqual([
      "参加考核的人员第2行（乡镇）：未填（应为所在乡镇，因为名单中有人填了乡镇）",
    ]);
  });
  test("where the day is before the measure, which it names once in either language", () => {
    expect(faultsOf("computePay", { on: "2022-01-01" })).toEqual([
      {
        zh: "截至哪一天：早于办法施行（应为2023-07-13或以后的日期，办法自该日起施行）",
        en: "As at: before the measure (expected: a day from 2023-07-13, when the measure came into force)",
      },
    ]);
  });
  test("where education has no level, without the codes of the levels", () => {
    expect(faultsOf("assessEligibility", { "education.completed": "yes" })).toEqual([
      {
        zh: "文化程度（层次）：未填（应为所列层次中的一种）",
        en: "The level of education (level): missing (expected: one of the levels listed)",
      },
    ]);
  });
});

test("a fault of a pasted list names the line as it was pasted, blank lines and headers counted", () => {
  const list = "编号,乡镇\n1,甲乡,优秀\n\n\n1,甲乡,称职";
  expect(inChinese("gradeCohort", { list })).toEqual(["参加考核的人员第5行（编号）：重复（应为各人不同的编号）"]);
  expect(inEnglish("gradeCohort", { list })).toEqual([
    "Those assessed, line 5 (number): twice (expected: an id of its own for each person)",
  ]);
});

test("a fault of a list of rows names the row as it stands in the form, empty rows counted", () => {
  expect(inChinese("checkTraining", { "sessions.2.on": "2026-05-20", "sessions.2.kind": "pre-job" })).toEqual([
    "培训记录第3行：写法不对（应为天数和学时中的一种）",
  ]);
  const second = { "service.periods.2.from": "2026-03-01", "service.periods.2.to": "2026-12-31" };
  expect(inChinese("computePay", { ...period, ...second })).toEqual(["任职时间第3行（起）：前后矛盾（应为晚于前一段止日的起日）"]);
});

/** What may stand in the controls of a form: of menus what they offer, of texts and days whatever somebody may type. */
function states(markup: string): fc.Arbitrary<State> {
  const typed = [
    "0",
    "1",
    "13",
    "-1",
    "12.3456",
    "9601",
    "三千",
    "x".repeat(201),
    "1850",
    "2010",
    "2026",
    "2031",
    "2026-13-01",
    "3000-01-01",
  ];
  const days = ["2022-01-01", "2026-06-01", "2026-07-01", "2026-09-01", "12026-01-01"];
  const lists = ["1,甲乡,优秀\n1,乙乡", "1\n2,甲乡", `${"x".repeat(201)},甲乡`, `1,${"乡".repeat(201)}`];
  const offered = (name: string) => {
    const menu = markup.split(`<select id="${name}"`)[1]?.split("</select>")[0] ?? "";
    return [...menu.matchAll(/value="([^"]+)"/g)].map(([, value = ""]) => value);
  };
  const controls = [...markup.matchAll(/<(input|select|textarea)([^>]*?) name="([^"]+)"/g)].map(([, tag, before = "", name = ""]) => {
    const values: readonly string[] | undefined = { select: offered(name), textarea: lists }[tag as string];
    const written = before.includes('"radio"') ? ["yes", "no"] : before.includes('"date"') ? days : typed;
    return [name.replace("INDEX", "1"), values ?? written] as const;
  });
  // Few at a time: a rule looks at how facts go together only once each of them is in good form.
  const some = fc.uniqueArray(fc.constantFrom(...controls), { maxLength: 4, selector: ([name]) => name });
  return some.chain((chosen) => fc.record(Object.fromEntries(chosen.map(([name, values]) => [name, fc.constantFrom(...values)]))));
}

test("a list that is too long, or has more faults than are listed, says so in Chinese", () => {
  const topUps = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`topUps.${i}.payer`, "乡镇"]));
  expect(inChinese("computePay", topUps)).toEqual(["乡镇、村增加的报酬：写法不对（应为最多100行）"]);
  const list = Array.from({ length: 1005 }, () => "x".repeat(201)).join("\n");
  expect(inChinese("gradeCohort", { list }).at(-1)).toBe("参加考核的人员：写法不对（应为没有差错，另有5处没有列出）");
});

test.each(calculators)(
  "whatever stands in the form of $slug, a fault says in Chinese and in English what is expected",
  ({ rule, controls }) => {
    fc.assert(
      fc.property(states(controls().markup), (state) => {
        for (const { zh, en } of faultsOf(rule, state)) {
          expect(zh).toMatch(/（应为.*）$/);
          expect(zh).not.toMatch(/[a-z]{3}/);
          expect(en).toMatch(/\(expected: .*\)$/);
          expect(en).not.toMatch(/\p{Script=Han}{4}|[，：（）]/u);
        }
      }),
      { numRuns: 1000 },
    );
  },
);
