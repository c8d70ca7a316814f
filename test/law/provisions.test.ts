import { describe, expect, test } from "vitest";
import { instruments, provisions, tasks } from "xieliyuan";
import { citations } from "../../src/law/citations";
import { deathLists } from "../../src/law/death-lists";
import { figures } from "../../src/law/figures";
import { readings } from "../../src/law/readings";
import { type AnnexTask, taskCategories } from "../../src/law/tasks";
import { localPoliceStation, payingAgency, townshipSocialInsurance } from "../../src/law/tasks/recipients";
import type { ProvisionEntry, Statement } from "../../src/law/types";

/** The rules of the design, by the names under which they are called. */
const rules = [
  "assessEligibility",
  "checkAppointment",
  "checkHeadcount",
  "evaluateExit",
  "checkTraining",
  "gradeCohort",
  "computePay",
  "dutiesDue",
  "checkDeathReporting",
  "checkMonthlyContact",
  "checkThreeOneOne",
];
const body: readonly ProvisionEntry[] = provisions;
const statements = body.flatMap((provision) => provision.statements.map((statement): [string, Statement] => [provision.id, statement]));
/** Every place that a citation may name: the body, the rows of the annex, and their items. */
const places = new Set<string>([
  ...body.map(({ id }) => id),
  ...tasks.map(({ no }) => `附件-${no}`),
  ...tasks.flatMap(({ contents }) => contents.map(({ id }) => id)),
]);
const duplicates = <T>(values: readonly T[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe("the provisions of the body", () => {
  test("stand once each, in the order of the text", () => {
    expect(body.map(({ id }) => id)).toEqual([
      "引言",
      "一",
      "二",
      "二(一)",
      "二(二)",
      "二(三)",
      "二(四)",
      "二(五)",
      "二(六)",
      "三(一)",
      "三(二)",
      "三(三)",
      "三(四)",
      "三(五)",
      "三(五)1",
      "三(五)2",
      "三(五)3",
      "三(五)4",
      "三(五)5",
      "三(六)",
      "三(六)1",
      "三(六)2",
      "三(六)3",
      "三(六)4",
      "三(六)5",
      "三(六)6",
      "三(六)末",
      "四(一)",
      "四(二)",
      "四(三)",
      "四(四)",
      "五(一)",
      "五(二)",
      "六",
      "施行",
    ]);
  });
  test("every statement is computed by a rule, or says in both languages why none does", () => {
    for (const [id, { computed }] of statements) {
      if ("not" in computed) expect([id, computed.not.zh.length > 3, computed.not.en.length > 3]).toEqual([id, true, true]);
      else {
        expect([id, computed.length > 0]).toEqual([id, true]);
        for (const rule of computed) expect(rules).toContain(rule);
      }
    }
  });
  test("every statement speaks in both languages", () => {
    for (const [id, { says }] of statements) expect([id, says.zh.trim() !== "", says.en.trim() !== ""]).toEqual([id, true, true]);
  });
  test.each([
    ["三(一)", "in-principle"],
    ["三(三)", "mandatory"],
    ["三(三)", "may"],
    ["三(五)5", "general"],
    ["四(四)", "in-principle"],
    ["五(二)", "may"],
    ["五(二)", "mandatory"],
  ])("the words of force of %s survive: %s", (id, force) => {
    expect(statements.some(([at, statement]) => at === id && statement.force === force)).toBe(true);
  });
  test("only 三(五)5 is general, and items 1 to 4 are flat", () => {
    expect(statements.filter(([, { force }]) => force === "general").map(([id]) => id)).toEqual(["三(五)5"]);
    for (const [id, { force }] of statements) if (/^三\(五\)[1-4]$/.test(id)) expect([id, force]).toEqual([id, "mandatory"]);
  });
});

describe("citations", () => {
  test.each(Object.entries(citations))("%s cites %s, which exists", (_code, provision) => {
    expect(places.has(provision)).toBe(true);
  });
  test.each(Object.entries(figures))("the figure %s stands in a provision that exists", (_id, { provision }) => {
    expect(places.has(provision)).toBe(true);
  });
  test.each(Object.entries(readings))("the reading %s is of a provision that exists", (_id, { provision }) => {
    expect(places.has(provision)).toBe(true);
  });
});

describe("the instruments", () => {
  const ids = instruments.map(({ id }) => id);
  test("are 24, each once: the measure and the 23 that it cites", () => {
    expect(ids.length).toBe(24);
    expect(duplicates(ids)).toEqual([]);
    expect(ids[0]).toBe("城政办发〔2023〕11号");
  });
  test("are each cited somewhere, but for the measure itself", () => {
    const cited = new Set<string>([...body.flatMap(({ cites = [] }) => cites), ...tasks.flatMap(({ bases }) => [...bases])]);
    expect(ids.filter((id) => !cited.has(id)).filter((id) => id !== "城政办发〔2023〕11号")).toEqual([]);
    expect([...cited].filter((id) => !(ids as string[]).includes(id))).toEqual([]);
  });
  test("have the measure in force and the measure of 2018 repealed", () => {
    const status = (id: string) => instruments.find((one) => one.id === id)?.status;
    expect([status("城政办发〔2023〕11号"), status("城政办发〔2018〕24号")]).toEqual(["in-force", "repealed"]);
    expect(instruments.filter((one) => one.status === "repealed").length).toBe(1);
  });
});

describe("the annex", () => {
  const contents = tasks.flatMap(({ contents: items }) => items.map(({ id }) => id as string));
  test("has 45 rows in order", () => {
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  });
  test("has 91 contents, each once, numbered from 1 in its row", () => {
    expect(contents.length).toBe(91);
    expect(duplicates(contents)).toEqual([]);
    for (const { no, contents: items } of tasks) expect(items.map(({ id }) => id)).toEqual(items.map((_, i) => `附件-${no}(${i + 1})`));
  });
  test("has six categories, each in one stretch and in their order", () => {
    const order = taskCategories.map(({ id }) => id);
    expect(order.length).toBe(6);
    const seen = tasks.map(({ category }) => category as string).filter((category, i, all) => category !== all[i - 1]);
    expect(seen).toEqual(order);
  });
  test("names paragraphs of section 二 that exist", () => {
    for (const { carriesOut } of tasks) for (const id of carriesOut) expect(places.has(id) && id.startsWith("二(")).toBe(true);
  });
  test("has deaths reported by the 10th of the next month in rows 10, 20 and 35, and not in row 23", () => {
    const dated = tasks.flatMap(({ contents: items }) => [...items]).filter((item) => "deadline" in item);
    expect(dated.map(({ id }) => id)).toEqual(["附件-10(2)", "附件-20(2)", "附件-35(2)"]);
  });
  test("has a monthly zero report in rows 10, 20, 23 and 35", () => {
    const monthly: string[] = tasks
      .flatMap(({ contents: items }) => [...items])
      .filter((item) => "recurrence" in item && item.recurrence === "monthly")
      .map(({ id }) => id);
    for (const id of ["附件-10(1)", "附件-20(1)", "附件-23(1)", "附件-35(1)"]) expect(monthly).toContain(id);
  });
  test("says that the 目 of row 10 is a misprint for 日", () => {
    const row = tasks.find(({ no }) => no === 10);
    expect(row && "erratum" in row && row.erratum.zh.includes("目") && row.erratum.zh.includes("日")).toBe(true);
  });
});

test("the lists of deaths go to whom the rows of the annex name", () => {
  const named = { "police-station": localPoliceStation, township: townshipSocialInsurance, "paying-agency": payingAgency };
  for (const [no, recipients] of Object.entries(deathLists)) {
    const task: AnnexTask | undefined = tasks.find((one) => one.no === Number(no));
    const list = task?.contents.find(({ id }) => id === `附件-${no}(2)`);
    const said = no === "23" ? [] : list?.recipients;
    expect(said).toEqual(recipients.map((recipient) => named[recipient]));
  }
});
