import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend, chengbu2023, definePolicy, InputError, withReadings } from "xieliyuan";
import { type Duty, dutiesDue } from "../../src/rules/duties";
import { faultsOf } from "./issues";

const line = ({ kind, task, period, due }: Duty) => [kind, ...(task ? [task] : []), period, due].join(" ");
const listed = (...call: Parameters<typeof dutiesDue>) => dutiesDue(...call).map(line);
const of = (kind: Duty["kind"], ...call: Parameters<typeof dutiesDue>) => dutiesDue(...call).filter((duty) => duty.kind === kind);

describe("dutiesDue", () => {
  it("lists a month in the order of the days, and of the text on one day", () => {
    expect(listed({ from: "2026-03-01", to: "2026-03-31" })).toEqual([
      "zero-report 10 2026-02 2026-03-10",
      "death-list 10 2026-02 2026-03-10",
      "zero-report 20 2026-02 2026-03-10",
      "death-list 20 2026-02 2026-03-10",
      "zero-report 23 2026-02 2026-03-10",
      "zero-report 35 2026-02 2026-03-10",
      "death-list 35 2026-02 2026-03-10",
      "staffing-filing 2027 2026-03-31",
      "monthly-contact 43 2026-03 2026-03-31",
    ]);
  });

  it("counts the last day in: nothing through the 9th, the reports on the 10th, nothing on the 11th", () => {
    expect(listed({ from: "2026-07-01", to: "2026-07-09" })).toEqual([]);
    expect(listed({ from: "2026-07-10", to: "2026-07-10" }).length).toBe(7);
    expect(listed({ from: "2026-07-11", to: "2026-07-30" })).toEqual([]);
  });

  it("never lists a list of deaths for row 23", () => {
    const lists = of("death-list", { from: "2026-01-01", to: "2026-12-31" });
    expect(new Set(lists.map(({ task }) => task))).toEqual(new Set([10, 20, 35]));
    expect(lists.length).toBe(36);
  });

  it("names to whom lists and filings go", () => {
    const [ten, twenty, thirtyFive] = of("death-list", { from: "2026-07-10", to: "2026-07-10" });
    expect(ten?.recipients.map(({ zh }) => zh)).toEqual(["所在地公安派出所", "乡镇（场）社会保险事务管理等部门"]);
    expect(twenty?.recipients.map(({ zh }) => zh)).toEqual(["为参保人支付基本养老金的社会保险经办机构"]);
    expect(thirtyFive?.recipients).toEqual(ten?.recipients);
    const [filing] = of("staffing-filing", { from: "2026-03-31", to: "2026-03-31" });
    expect(filing).toMatchObject({ provision: "三(四)", task: null, owedBy: "township", recipients: [{ zh: "县人力资源和社会保障局" }] });
  });

  it("ends February's contact on the 29th in leap years and on the 28th in others", () => {
    const february = (year: number) => of("monthly-contact", { from: `${year}-02-01`, to: `${year}-03-01` }).map(({ due }) => due);
    expect(february(2024)).toEqual(["2024-02-29"]);
    expect(february(2026)).toEqual(["2026-02-28"]);
    expect(february(2100)).toEqual(["2100-02-28"]);
    expect(february(2400)).toEqual(["2400-02-29"]);
  });

  it("reports December's deaths in January, and closes the year on 31 December", () => {
    expect(listed({ from: "2026-12-31", to: "2027-01-10" })).toEqual([
      "monthly-contact 43 2026-12 2026-12-31",
      "three-one-one 44 2026 2026-12-31",
      "zero-report 10 2026-12 2027-01-10",
      "death-list 10 2026-12 2027-01-10",
      "zero-report 20 2026-12 2027-01-10",
      "death-list 20 2026-12 2027-01-10",
      "zero-report 23 2026-12 2027-01-10",
      "zero-report 35 2026-12 2027-01-10",
      "death-list 35 2026-12 2027-01-10",
    ]);
  });

  it("files by 31 March even on a Sunday", () => {
    expect(of("staffing-filing", { from: "2024-01-01", to: "2024-12-31" }).map(({ due }) => due)).toEqual(["2024-03-31"]);
  });
});

describe("what lay before the measure", () => {
  it("is not listed: July 2023 is the first month, and its reports are due on 10 August", () => {
    const first = listed({ from: "2023-07-13", to: "2023-08-10" });
    expect(first[0]).toBe("monthly-contact 43 2023-07 2023-07-31");
    expect(first.slice(1).every((duty) => duty.endsWith("2023-07 2023-08-10"))).toBe(true);
    expect(of("staffing-filing", { from: "2023-07-13", to: "2023-12-31" })).toEqual([]);
    expect(of("three-one-one", { from: "2023-07-13", to: "2023-12-31" }).map(({ period }) => period)).toEqual(["2023"]);
  });

  it("is not listed where its day would come after: a measure of 5 January has no reports of December", () => {
    const policy = definePolicy({ ...chengbu2023, validFrom: "2025-01-05" });
    expect(listed({ from: "2025-01-05", to: "2025-02-09" }, { policy })).toEqual(["monthly-contact 43 2025-01 2025-01-31"]);
  });

  it("is listed for the month on whose last day the measure begins", () => {
    const months = (validFrom: string) => {
      const policy = definePolicy({ ...chengbu2023, validFrom });
      return new Set(dutiesDue({ from: "2025-02-01", to: "2025-03-10" }, { policy }).map(({ period }) => period));
    };
    expect([months("2025-01-31"), months("2025-02-01")].map((periods) => periods.has("2025-01"))).toEqual([true, false]);
  });

  it("is refused as a window, as is what lies after the measure", () => {
    expect(faultsOf(() => dutiesDue({ from: "2023-07-12", to: "2023-08-01" }))).toEqual(["from before-validity"]);
    const policy = definePolicy({ ...chengbu2023, validThrough: "2026-12-31" });
    expect(faultsOf(() => dutiesDue({ from: "2026-12-31", to: "2027-01-01" }, { policy }))).toEqual(["to after-validity"]);
    expect(listed({ from: "2026-12-31", to: "2026-12-31" }, { policy }).length).toBe(2);
  });
});

describe("figures and readings of another authority", () => {
  it("move the zero report and leave the lists", () => {
    const policy = withReadings(chengbu2023, { "zero-report-day": 5 });
    const zero = of("zero-report", { from: "2026-07-01", to: "2026-07-31" }, { policy });
    expect(zero.map(({ due }) => due)).toEqual(["2026-07-05", "2026-07-05", "2026-07-05", "2026-07-05"]);
    expect(zero[0]?.readings).toEqual([{ id: "zero-report-day", choice: 5 }]);
    expect(of("death-list", { from: "2026-07-01", to: "2026-07-31" }, { policy })[0]?.due).toBe("2026-07-10");
  });

  it("turn the plan to the year of the filing", () => {
    const policy = withReadings(chengbu2023, { "staffing-plan-year": "same-year" });
    const [filing] = of("staffing-filing", { from: "2026-03-31", to: "2026-03-31" }, { policy });
    expect(filing).toMatchObject({ period: "2026", readings: [{ id: "staffing-plan-year", choice: "same-year" }] });
  });

  it.each([
    ["put off before its day has come", "2026-07-05", 15, "2026-07-15"],
    ["left alone once its day has passed", "2026-07-11", 15, "2026-07-10"],
    ["brought forward to a day still to come", "2026-07-03", 5, "2026-07-05"],
    ["brought forward to the day of the change, where the new day has passed", "2026-07-07", 5, "2026-07-07"],
  ])("are those of the due date: a day is %s", (_, from, day, due) => {
    const policy = amend(chengbu2023, { from, figures: { "death-report-day": day } });
    const lists = of("death-list", { from: "2026-07-01", to: "2026-07-31" }, { policy });
    expect(lists.map((duty) => duty.due)).toEqual([due, due, due]);
    expect(lists[0]?.policy.figuresFrom).toBe(due < from ? "2023-07-13" : from);
  });

  it("move the filing", () => {
    const policy = amend(chengbu2023, { from: "2026-03-01", figures: { "staffing-plan-day": "06-30" } });
    const filings = of("staffing-filing", { from: "2025-01-01", to: "2026-12-31" }, { policy });
    expect(filings.map(({ due }) => due)).toEqual(["2025-03-31", "2026-06-30"]);
  });

  it("end a duty that is brought down to no times", () => {
    const policy = amend(chengbu2023, {
      from: "2026-02-01",
      figures: { "contacts-a-month": 0, "job-referrals": 0, "training-referrals": 0, "guidance-sessions": 0 },
    });
    expect(of("monthly-contact", { from: "2026-01-01", to: "2026-12-31" }, { policy }).map(({ due }) => due)).toEqual(["2026-01-31"]);
    expect(of("three-one-one", { from: "2026-01-01", to: "2026-12-31" }, { policy })).toEqual([]);
  });
});

describe("the publicity week", () => {
  const publicityWeek = { from: "2026-10-19", to: "2026-10-25" };

  it("is listed only when its dates are given and touch the window", () => {
    const window = (from: string, to: string) => of("publicity-week", { from, to, publicityWeek });
    expect(of("publicity-week", { from: "2026-01-01", to: "2026-12-31" })).toEqual([]);
    expect(window("2026-10-25", "2026-11-30")).toMatchObject([
      { begins: "2026-10-19", due: "2026-10-25", provision: "附件-9(2)", period: "2026" },
    ]);
    expect(window("2026-10-01", "2026-10-19").length).toBe(1);
    expect(window("2026-10-26", "2026-11-30")).toEqual([]);
    expect(window("2026-10-01", "2026-10-18")).toEqual([]);
  });

  it("must end after it begins, within a year", () => {
    const week = (from: string, to: string) =>
      faultsOf(() => dutiesDue({ from: "2026-01-01", to: "2026-12-31", publicityWeek: { from, to } }));
    expect(week("2026-10-25", "2026-10-19")).toEqual(["publicityWeek.to contradiction"]);
    expect(week("2026-10-25", "9999-12-31")).toEqual(["publicityWeek.to out-of-range"]);
  });
});

describe("the window", () => {
  it("is at most a hundred years, and not turned round", () => {
    expect(faultsOf(() => dutiesDue({ from: "2024-01-01", to: "2124-01-01" }))).toEqual(["to out-of-range"]);
    expect(dutiesDue({ from: "2024-01-01", to: "2123-12-31" }).length).toBe(9800);
    expect(faultsOf(() => dutiesDue({ from: "2999-01-01", to: "9999-12-31" }))).toEqual(["to out-of-range"]);
    expect(faultsOf(() => dutiesDue({ from: "2026-02-02", to: "2026-02-01" }))).toEqual(["to contradiction"]);
    expect(faultsOf(() => dutiesDue({ from: "2026-02-30", until: "2026-03-01" } as never))).toEqual([
      "from bad-format",
      "to missing",
      "until unknown-key",
    ]);
  });

  it("lists what two halves of it list, each thing once", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2023, 6, 13 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), (days) => {
        const [from, middle, to] = [...days].sort() as [string, string, string];
        const after = new Date(Date.parse(middle) + 86_400_000).toISOString().slice(0, 10);
        expect(listed({ from, to })).toEqual([...listed({ from, to: middle }), ...listed({ from: after, to })]);
      }),
      { numRuns: 40 },
    );
  });

  it("is answered in plain JSON, and refused with InputError alone", () => {
    const duties = dutiesDue({ from: "2026-01-01", to: "2026-12-31" });
    expect(JSON.parse(JSON.stringify(duties))).toEqual(duties);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (window, options) => {
        for (const call of [
          () => dutiesDue(window as never, options as never),
          () => dutiesDue({ from: "2026-01-01", to: window } as never),
        ])
          try {
            call();
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
      }),
    );
  });
});
