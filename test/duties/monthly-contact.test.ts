import { describe, expect, it } from "vitest";
import { amend, chengbu2023, definePolicy } from "xieliyuan";
import { checkMonthlyContact, checkThreeOneOne } from "../../src/rules/duties";
import { issuesOf } from "../model/issues-of";
import { faultsOf } from "./issues";

type Facts = Parameters<typeof checkMonthlyContact>[0];
const registered = [{ from: "2026-01-15" }];
const outcome = (facts: Facts, on: string) => checkMonthlyContact(facts, { on }).outcome;

describe("checkMonthlyContact", () => {
  it("counts a contact on the first and on the last day of the month, and none of the days beside it", () => {
    const days = ["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"];
    expect(days.map((on) => outcome({ registered, contacts: [{ on }], month: "2026-06" }, "2026-07-31"))).toEqual([
      "non-compliant",
      "compliant",
      "compliant",
      "non-compliant",
    ]);
  });

  it("is pending on the 29th of June and unmet at the end of the 30th", () => {
    expect(outcome({ registered, contacts: [] }, "2026-06-29")).toBe("pending");
    expect(outcome({ registered, contacts: [] }, "2026-06-30")).toBe("non-compliant");
    expect(outcome({ registered, contacts: [] }, "2026-02-27")).toBe("pending");
    expect(outcome({ registered, contacts: [] }, "2026-02-28")).toBe("non-compliant");
    expect(outcome({ registered: [{ from: "2024-01-01" }], contacts: [] }, "2024-02-28")).toBe("pending");
  });

  it("says how many contacts are owed, had and lacking", () => {
    const ruling = checkMonthlyContact({ registered, contacts: [] }, { on: "2026-06-30" });
    expect(ruling).toMatchObject({ rule: "checkMonthlyContact", month: "2026-06", contacts: { owed: 1, done: 0, short: 1 } });
    expect(ruling.findings).toEqual([
      { provision: "附件-43(1)", code: "registered-in-month", status: "met", month: "2026-06" },
      {
        provision: "附件-43(1)",
        code: "monthly-contact",
        status: "unmet",
        month: "2026-06",
        owed: 1,
        by: "2026-06-30",
        done: 0,
        short: 1,
        pending: false,
      },
    ]);
  });

  it("is owed for a month on one day of which the person was registered", () => {
    const until = (to: string) => outcome({ registered: [{ from: "2026-01-15", to }], contacts: [], month: "2026-06" }, "2026-07-31");
    expect(until("2026-05-31")).toBe("not-owed");
    expect(until("2026-06-01")).toBe("non-compliant");
    const since = (from: string) => outcome({ registered: [{ from }], contacts: [], month: "2026-06" }, "2026-07-31");
    expect(since("2026-06-30")).toBe("non-compliant");
    expect(since("2026-07-01")).toBe("not-owed");
    expect(outcome({ registered: [] }, "2026-06-30")).toBe("not-owed");
  });

  it("does not look ahead: neither a registration nor a contact after the day counts yet", () => {
    expect(outcome({ registered: [{ from: "2026-06-20" }], contacts: [] }, "2026-06-19")).toBe("not-owed");
    expect(outcome({ registered, contacts: [{ on: "2026-06-20" }] }, "2026-06-19")).toBe("pending");
  });

  it("begins with the measure: whoever left the register before 13 July 2023 is owed nothing for that month", () => {
    const until = (to: string) => outcome({ registered: [{ from: "2023-01-01", to }], contacts: [], month: "2023-07" }, "2023-12-31");
    expect(until("2023-07-12")).toBe("not-owed");
    expect(until("2023-07-13")).toBe("non-compliant");
    expect(faultsOf(() => checkMonthlyContact({ month: "2023-06" }, { on: "2023-07-13" }))).toEqual(["month before-validity"]);
  });

  it("counts a contact that records too little, and notes what it lacks", () => {
    const contacts = [{ on: "2026-06-05", statusRecorded: true, trainingWishRecorded: false }];
    expect(checkMonthlyContact({ registered, contacts }, { on: "2026-06-30" })).toMatchObject({
      outcome: "compliant",
      findings: [{}, { status: "met" }, { code: "contact-record", status: "note", lackingStatus: 0, lackingTrainingWish: 1 }],
    });
    expect(checkMonthlyContact({ registered, contacts: [{ on: "2026-06-05" }] }, { on: "2026-06-30" }).findings.length).toBe(2);
  });

  it("keeps unknown apart from none", () => {
    expect(checkMonthlyContact({}, { on: "2026-06-30" })).toMatchObject({ outcome: "undetermined", missing: ["registered", "contacts"] });
    expect(checkMonthlyContact({ registered }, { on: "2026-06-30" })).toMatchObject({
      outcome: "undetermined",
      missing: ["contacts"],
      contacts: { owed: 1, done: null, short: null },
    });
    expect(checkMonthlyContact({ contacts: [] }, { on: "2026-06-30" }).missing).toEqual(["registered"]);
    expect(checkMonthlyContact({ registered: [] }, { on: "2026-06-30" })).toMatchObject({ missing: [], contacts: null });
  });

  it("owes what the figure in force at the end of the month says", () => {
    const policy = amend(chengbu2023, { from: "2026-06-15", figures: { "contacts-a-month": 2 } });
    const facts = { registered, contacts: [{ on: "2026-06-01" }] };
    expect(checkMonthlyContact(facts, { on: "2026-06-10", policy })).toMatchObject({ outcome: "pending", contacts: { owed: 2 } });
    expect(checkMonthlyContact({ ...facts, month: "2026-05" }, { on: "2026-06-30", policy }).contacts?.owed).toBe(1);
  });

  it("refuses a month that lies ahead, a period turned round, and keys it does not know", () => {
    expect(faultsOf(() => checkMonthlyContact({ month: "2026-07" }, { on: "2026-06-30" }))).toEqual(["month out-of-range"]);
    expect(faultsOf(() => checkMonthlyContact({ registered: [{ from: "2026-02-02", to: "2026-02-01" }] }, { on: "2026-06-30" }))).toEqual([
      "registered.0.to contradiction",
    ]);
    expect(faultsOf(() => checkMonthlyContact({ contact: [] } as never, { on: "2026-06-30" }))).toEqual(["contact unknown-key"]);
  });
});

describe("the month or the year that a ruling on a duty speaks of", () => {
  const month = (asked: string, on = "2026-07-10") => issuesOf(() => checkMonthlyContact({ month: asked }, { on }));
  const year = (asked: number, on = "2026-07-10") => issuesOf(() => checkThreeOneOne({ year: asked }, { on }));

  it("is that of the day or an earlier one, from the first month and year of the measure on", () => {
    expect([month("2026-07"), month("2023-07"), year(2026), year(2023)]).toEqual([[], [], [], []]);
    expect(month("2026-08")).toEqual([{ path: ["month"], code: "out-of-range", expected: "the month of the date, or an earlier one" }]);
    expect(month("2023-06")).toEqual([{ path: ["month"], code: "before-validity", expected: "a month from 2023-07" }]);
    expect(year(2027)).toEqual([{ path: ["year"], code: "out-of-range", expected: "the year of the date, or an earlier one" }]);
    expect(year(2022)).toEqual([{ path: ["year"], code: "before-validity", expected: "a year from 2023" }]);
  });
  it("is judged by the figures of its last day, or of the measure's where that comes first", () => {
    const amended = amend(chengbu2023, { from: "2026-06-20", figures: { "contacts-a-month": 2 } });
    const policy = definePolicy({ ...amended, validThrough: "2026-06-25" });
    const owed = (asked: string) =>
      checkMonthlyContact({ registered, contacts: [], month: asked }, { on: "2026-06-25", policy }).contacts?.owed;
    expect([owed("2026-05"), owed("2026-06")]).toEqual([1, 2]);
  });
  it("may be one of which the measure saw no more than its last day", () => {
    const policy = definePolicy({ ...chengbu2023, validFrom: "2024-06-30" });
    expect(issuesOf(() => checkMonthlyContact({ month: "2024-06" }, { on: "2026-07-10", policy }))).toEqual([]);
  });
});

it("asks for no contacts where the policy owes none", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "contacts-a-month": 0 } });
  const { outcome, missing, findings } = checkMonthlyContact({ registered }, { on: "2026-06-30", policy });
  expect([outcome, missing, findings.map(({ status }) => status)]).toEqual(["compliant", [], ["met", "met"]]);
});
