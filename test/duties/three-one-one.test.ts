import { describe, expect, it } from "vitest";
import { amend, chengbu2023 } from "xieliyuan";
import { checkThreeOneOne } from "../../src/rules/duties";
import { faultsOf } from "./issues";

type Facts = Parameters<typeof checkThreeOneOne>[0];
const person = { registered: true, unemployed: true, willing: true };
const served = {
  jobReferrals: ["2026-02-01", "2026-05-01", "2026-12-31"],
  trainingReferrals: ["2026-03-01"],
  guidanceSessions: ["2026-01-01"],
};
const outcome = (facts: Facts, on: string) => checkThreeOneOne(facts, { on }).outcome;

describe("checkThreeOneOne", () => {
  it("leaves a shortfall pending on 30 December and makes it final at the end of the 31st", () => {
    const short = { ...person, ...served, jobReferrals: ["2026-02-01", "2026-05-01"] };
    expect(outcome(short, "2026-12-30")).toBe("pending");
    expect(outcome(short, "2026-12-31")).toBe("non-compliant");
    expect(outcome({ ...short, year: 2026 }, "2027-03-01")).toBe("non-compliant");
  });

  it("is satisfied by three, one and one, the first and the last day of the year included", () => {
    expect(outcome({ ...person, ...served }, "2026-12-30")).toBe("pending");
    expect(outcome({ ...person, ...served }, "2026-12-31")).toBe("compliant");
    expect(outcome({ ...person, ...served, guidanceSessions: ["2025-12-31", "2027-01-01"], year: 2026 }, "2027-01-31")).toBe(
      "non-compliant",
    );
  });

  it("counts two services of a kind on one day as two", () => {
    expect(outcome({ ...person, ...served, jobReferrals: ["2026-02-01", "2026-02-01", "2026-02-01"] }, "2026-02-28")).toBe("pending");
    expect(outcome({ ...person, ...served, jobReferrals: ["2026-02-01", "2026-02-01", "2026-02-01"] }, "2026-03-01")).toBe("compliant");
  });

  it("says what is owed, had and lacking of each", () => {
    const ruling = checkThreeOneOne({ ...person, ...served, trainingReferrals: [] }, { on: "2026-06-30" });
    expect(ruling.services).toEqual({
      jobReferrals: { owed: 3, done: 2, short: 1 },
      trainingReferrals: { owed: 1, done: 0, short: 1 },
      guidanceSessions: { owed: 1, done: 1, short: 0 },
    });
    expect(ruling.findings.map(({ code, status, provision }) => [code, status, provision])).toEqual([
      ["registered-unemployed", "met", "附件-44(1)"],
      ["out-of-work", "met", "附件-44(1)"],
      ["willing-to-work", "met", "附件-44(1)"],
      ["job-referrals", "unmet", "附件-44(1)"],
      ["training-referrals", "unmet", "附件-44(1)"],
      ["guidance-sessions", "met", "附件-44(1)"],
    ]);
    expect(ruling.findings[3]).toMatchObject({ year: 2026, owed: 3, done: 2, short: 1, by: "2026-12-31", pending: true });
  });

  it.each(["registered", "unemployed", "willing"] as const)("owes nothing to someone not %s, whatever else is unknown", (fact) => {
    expect(checkThreeOneOne({ [fact]: false }, { on: "2026-12-31" })).toMatchObject({ outcome: "not-owed", missing: [], services: null });
  });

  it("keeps unknown apart from false", () => {
    expect(checkThreeOneOne({}, { on: "2026-12-31" })).toMatchObject({
      outcome: "undetermined",
      missing: ["registered", "unemployed", "willing", "jobReferrals", "trainingReferrals", "guidanceSessions"],
    });
    expect(checkThreeOneOne({ ...served, registered: true, unemployed: true }, { on: "2026-12-31" }).missing).toEqual(["willing"]);
  });

  it("asks for no service that can no longer change the outcome", () => {
    const facts = { ...person, jobReferrals: [] };
    expect(checkThreeOneOne(facts, { on: "2026-12-31" })).toMatchObject({ outcome: "non-compliant", missing: [] });
    expect(checkThreeOneOne(facts, { on: "2026-12-30" })).toMatchObject({ outcome: "pending", missing: [] });
    expect(checkThreeOneOne({ ...person, ...served, guidanceSessions: undefined }, { on: "2026-12-31" }).missing).toEqual([
      "guidanceSessions",
    ]);
  });

  it("owes what the figures in force on 31 December say", () => {
    const policy = amend(chengbu2023, { from: "2026-07-01", figures: { "job-referrals": 4 } });
    const ruling = checkThreeOneOne({ ...person, ...served }, { on: "2026-03-01", policy });
    expect(ruling.services?.jobReferrals.owed).toBe(4);
    expect(ruling.policy.figuresFrom).toBe("2026-07-01");
  });

  it("refuses a year that lies ahead or before the measure", () => {
    expect(faultsOf(() => checkThreeOneOne({ year: 2027 }, { on: "2026-12-31" }))).toEqual(["year out-of-range"]);
    expect(faultsOf(() => checkThreeOneOne({ year: 2022 }, { on: "2026-12-31" }))).toEqual(["year before-validity"]);
    expect(outcome({ ...person, jobReferrals: [], year: 2023 }, "2023-12-31")).toBe("non-compliant");
  });
});

it("asks for no services of a kind of which the policy owes none", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "job-referrals": 0 } });
  const { jobReferrals: _, ...others } = served;
  expect(checkThreeOneOne({ ...person, ...others }, { on: "2026-12-31", policy })).toMatchObject({ outcome: "compliant", missing: [] });
  expect(checkThreeOneOne({ ...person, ...others }, { on: "2026-12-31" }).missing).toEqual(["jobReferrals"]);
});
