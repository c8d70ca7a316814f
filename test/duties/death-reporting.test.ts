import { describe, expect, it } from "vitest";
import { chengbu2023, explain, withReadings } from "xieliyuan";
import { checkDeathReporting } from "../../src/rules/duties";
import { faultsOf } from "./issues";

type Facts = Parameters<typeof checkDeathReporting>[0];
const ask = (facts: Partial<Facts>, on: string, policy = chengbu2023) =>
  checkDeathReporting({ task: 10, month: "2026-06", ...facts }, { on, policy });
const outcome = (facts: Partial<Facts>, on: string, policy = chengbu2023) => ask(facts, on, policy).outcome;
const bothSent: Facts["sent"] = [
  { to: "police-station", on: "2026-07-09" },
  { to: "township", on: "2026-07-10" },
];

describe("the zero report, where nobody died", () => {
  it("is pending on the 9th, and unmet at the end of the 10th", () => {
    const none = { deaths: 0, zeroReportedOn: null };
    expect(outcome(none, "2026-07-09")).toBe("pending");
    expect(outcome(none, "2026-07-10")).toBe("non-compliant");
    expect(ask(none, "2026-07-11").findings).toEqual([
      { provision: "附件-10(1)", code: "zero-report-10", status: "unmet", month: "2026-06", by: "2026-07-10", pending: false },
    ]);
  });

  it("is in time on the 9th and on the 10th, and late on the 11th", () => {
    expect(
      ["2026-07-09", "2026-07-10", "2026-07-11"].map((zeroReportedOn) => outcome({ deaths: 0, zeroReportedOn }, "2026-07-31")),
    ).toEqual(["compliant", "compliant", "non-compliant"]);
    expect(ask({ deaths: 0, zeroReportedOn: "2026-07-11" }, "2026-07-31").findings).toMatchObject([
      { status: "unmet", reportedOn: "2026-07-11", late: true, pending: false },
    ]);
  });

  it("counts from the last day of the month, since before it the month may still see a death", () => {
    expect(outcome({ deaths: 0, zeroReportedOn: "2026-06-30" }, "2026-06-30")).toBe("compliant");
    expect(outcome({ deaths: 0, zeroReportedOn: "2026-06-29" }, "2026-07-10")).toBe("non-compliant");
    expect(ask({ deaths: 0, zeroReportedOn: "2026-06-29" }, "2026-07-10").findings).toMatchObject([{ status: "unmet", early: true }]);
  });

  it("stands beside a list that was verified all the same, which a note says, and words too", () => {
    const both = { deaths: 0, zeroReportedOn: "2026-07-01", listVerifiedOn: "2026-07-02" };
    const ruling = ask(both, "2026-07-31");
    expect(ruling.outcome).toBe("compliant");
    expect(ruling.findings.slice(1)).toEqual([
      {
        provision: "附件-10(2)",
        code: "death-list-10",
        status: "note",
        month: "2026-06",
        by: "2026-07-10",
        deaths: 0,
        verifiedOn: "2026-07-02",
      },
    ]);
    expect(explain(ruling, { language: "zh" })).toContain("2026年6月死亡0人，名单核实于2026年7月2日。");
    expect(ask(both, "2026-07-01").findings).toHaveLength(1);
  });

  it("made after the day of the ruling is not made yet", () => {
    expect(outcome({ deaths: 0, zeroReportedOn: "2026-07-08" }, "2026-07-07")).toBe("pending");
    expect(ask({ deaths: 0, zeroReportedOn: "2026-07-08" }, "2026-07-07").findings[0]).not.toHaveProperty("reportedOn");
  });

  it("follows the day that the authority reads into the text", () => {
    const policy = withReadings(chengbu2023, { "zero-report-day": 5 });
    expect(outcome({ deaths: 0, zeroReportedOn: "2026-07-06" }, "2026-07-31", policy)).toBe("non-compliant");
    expect(ask({ deaths: 0, zeroReportedOn: "2026-07-05" }, "2026-07-31", policy)).toMatchObject({
      outcome: "compliant",
      readings: [{ id: "zero-report-day", choice: 5 }],
    });
  });

  it("is owed in each of the four rows, under its own item", () => {
    const provisions = ([10, 20, 23, 35] as const).map((task) => ask({ task, deaths: 0, zeroReportedOn: null }, "2026-07-10").findings);
    expect(provisions.map((findings) => findings.map(({ provision }) => provision))).toEqual([
      ["附件-10(1)"],
      ["附件-20(1)"],
      ["附件-23(1)"],
      ["附件-35(1)"],
    ]);
  });

  it("of December is due in January, of February after the 28th or 29th", () => {
    expect(outcome({ month: "2025-12", deaths: 0, zeroReportedOn: "2026-01-10" }, "2026-02-01")).toBe("compliant");
    expect(outcome({ month: "2024-02", deaths: 0, zeroReportedOn: "2024-02-28" }, "2024-03-10")).toBe("non-compliant");
    expect(outcome({ month: "2024-02", deaths: 0, zeroReportedOn: "2024-02-29" }, "2024-03-10")).toBe("compliant");
    expect(outcome({ month: "2026-02", deaths: 0, zeroReportedOn: "2026-02-28" }, "2026-03-10")).toBe("compliant");
  });
});

describe("the list of deaths, where somebody died", () => {
  it("is pending on the 9th, unmet at the end of the 10th, and late on the 11th", () => {
    expect(outcome({ deaths: 2, listVerifiedOn: null, sent: [] }, "2026-07-09")).toBe("pending");
    expect(outcome({ deaths: 2, listVerifiedOn: null, sent: [] }, "2026-07-10")).toBe("non-compliant");
    expect(outcome({ deaths: 2, listVerifiedOn: "2026-07-10", sent: bothSent }, "2026-07-10")).toBe("compliant");
    expect(ask({ deaths: 2, listVerifiedOn: "2026-07-11", sent: bothSent }, "2026-07-31")).toMatchObject({
      outcome: "non-compliant",
      findings: [
        { provision: "附件-10(2)", code: "death-list-10", status: "unmet", by: "2026-07-10", verifiedOn: "2026-07-11", late: true },
        { code: "death-list-sent-10", status: "met" },
      ],
    });
  });

  it("stays pending until it is sent to everybody, since the text names no day for that", () => {
    const ruling = ask({ deaths: 1, listVerifiedOn: "2026-07-08", sent: bothSent.slice(1) }, "2026-12-31");
    expect(ruling.outcome).toBe("pending");
    expect(ruling.findings[1]).toMatchObject({ code: "death-list-sent-10", status: "unmet", lacking: ["police-station"], pending: true });
    expect(outcome({ deaths: 1, listVerifiedOn: "2026-07-08", sent: bothSent }, "2026-07-09")).toBe("pending");
  });

  it("goes to the police station and the township, in row 20 to the paying agency", () => {
    const lacking = (task: 10 | 20 | 35) => ask({ task, deaths: 1, listVerifiedOn: "2026-07-08", sent: [] }, "2026-07-10").findings[1];
    expect(lacking(35)).toMatchObject({ provision: "附件-35(2)", lacking: ["police-station", "township"] });
    expect(lacking(20)).toMatchObject({ provision: "附件-20(2)", lacking: ["paying-agency"] });
    expect(
      outcome({ task: 20, deaths: 1, listVerifiedOn: "2026-07-08", sent: [{ to: "paying-agency", on: "2026-07-08" }] }, "2026-07-10"),
    ).toBe("compliant");
  });

  it("cannot be told in row 23 while the month lasts and nobody has said whether anyone died", () => {
    expect(ask({ task: 23 }, "2026-06-20")).toMatchObject({ outcome: "undetermined", missing: ["deaths"] });
    expect(outcome({ task: 23, deaths: 0 }, "2026-06-20")).toBe("pending");
    expect(outcome({ task: 23, deaths: 1 }, "2026-06-20")).toBe("not-owed");
    expect(outcome({ task: 10 }, "2026-06-20")).toBe("pending");
  });

  it("is not owed in row 23, where nothing has a date, and families are urged", () => {
    const ruling = ask({ task: 23, deaths: 1 }, "2026-07-31");
    expect(ruling).toMatchObject({ outcome: "not-owed", missing: [], readings: [] });
    expect(ruling.findings).toEqual([
      { provision: "附件-23(2)", code: "family-urged-23", status: "note", month: "2026-06" },
      { provision: "附件-23(3)", code: "employer-told-23", status: "note", month: "2026-06" },
    ]);
  });

  it("stands beside a note where a zero report was made all the same", () => {
    expect(ask({ deaths: 1, zeroReportedOn: "2026-07-02", listVerifiedOn: null }, "2026-07-10").findings).toMatchObject([
      { code: "zero-report-10", status: "note", deaths: 1, reportedOn: "2026-07-02" },
      { code: "death-list-10", status: "unmet" },
      { code: "death-list-sent-10", status: "unknown" },
    ]);
  });

  it("names the reading on the day of a zero report only where that day is shown", () => {
    const facts = { deaths: 1, zeroReportedOn: "2026-07-08", listVerifiedOn: "2026-07-05" };
    const earlier = withReadings(chengbu2023, { "zero-report-day": 5 });
    expect(ask(facts, "2026-07-20", earlier).findings[0]).toMatchObject({ by: "2026-07-05", late: true });
    expect(ask(facts, "2026-07-20").readings).toEqual([{ id: "zero-report-day", choice: 10 }]);
    // A report that is not made by the day asked about is not shown.
    expect(ask(facts, "2026-07-07").readings).toEqual([]);
    expect(ask({ ...facts, zeroReportedOn: null }, "2026-07-20").readings).toEqual([]);
  });
});

describe("what is not known of a month", () => {
  it("is never taken for nothing: without the number of deaths either duty may be the one", () => {
    const ruling = ask({}, "2026-07-10");
    expect(ruling.outcome).toBe("undetermined");
    expect(ruling.missing).toEqual(["deaths", "zeroReportedOn", "listVerifiedOn", "sent"]);
    expect(ruling.findings).toMatchObject([
      { code: "zero-report-10", status: "unknown" },
      { code: "death-list-10", status: "unknown" },
    ]);
  });

  it("is missing only where it could change the outcome", () => {
    expect(ask({ deaths: 0 }, "2026-07-10").missing).toEqual(["zeroReportedOn"]);
    expect(ask({ deaths: 1, listVerifiedOn: "2026-07-10" }, "2026-07-10").missing).toEqual(["sent"]);
    expect(ask({ deaths: 1, listVerifiedOn: "2026-07-11" }, "2026-07-12")).toMatchObject({ outcome: "non-compliant", missing: [] });
    expect(ask({ zeroReportedOn: null, listVerifiedOn: null }, "2026-07-10")).toMatchObject({ outcome: "non-compliant", missing: [] });
    expect(ask({ zeroReportedOn: null, listVerifiedOn: null }, "2026-07-09")).toMatchObject({ outcome: "pending", missing: [] });
    expect(ask({ task: 23 }, "2026-07-10").missing).toEqual(["deaths", "zeroReportedOn"]);
  });

  it("leaves the outcome pending while the month lasts", () => {
    const ruling = ask({ deaths: 0, zeroReportedOn: "2026-06-20" }, "2026-06-29");
    expect(ruling).toMatchObject({ outcome: "pending", missing: [] });
    expect(ruling.findings).toMatchObject([
      { status: "unknown", pending: true },
      { status: "unknown", pending: true },
    ]);
    expect(outcome({ deaths: 1, listVerifiedOn: "2026-06-20", sent: [] }, "2026-06-29")).toBe("pending");
    expect(outcome({ task: 23, deaths: 1 }, "2026-06-29")).toBe("not-owed");
  });
});

describe("a month", () => {
  it("may not lie ahead, nor be over before the measure", () => {
    expect(faultsOf(() => ask({ month: "2026-08" }, "2026-07-31"))).toEqual(["month out-of-range"]);
    expect(faultsOf(() => ask({ month: "2023-06" }, "2023-07-13"))).toEqual(["month before-validity"]);
    expect(outcome({ month: "2023-07", deaths: 0, zeroReportedOn: null }, "2023-08-10")).toBe("non-compliant");
  });

  it("is not reported before it begins", () => {
    expect(faultsOf(() => ask({ zeroReportedOn: "2026-05-31" }, "2026-07-10"))).toEqual(["zeroReportedOn contradiction"]);
    expect(faultsOf(() => ask({ sent: [{ to: "township", on: "2026-05-31" }] }, "2026-07-10"))).toEqual(["sent.0.on contradiction"]);
  });

  it("stands in a row on deaths, with facts of their kind", () => {
    const bad = { task: 11, month: "2026-13", deaths: -1, zeroReportedOn: "", reported: true };
    expect(faultsOf(() => checkDeathReporting(bad as never, { on: "2026-07-10" }))).toEqual([
      "task not-allowed",
      "month bad-format",
      "deaths out-of-range",
      "zeroReportedOn bad-format",
      "reported unknown-key",
    ]);
  });
});

describe("what a finding says was done", () => {
  const on = "2026-07-31";
  const findings = (facts: object) => checkDeathReporting({ task: 10, month: "2026-06", ...facts } as never, { on }).findings;
  const common = { month: "2026-06", by: "2026-07-10" };

  it("is what was done on the day or before it", () => {
    const zero = { ...common, provision: "附件-10(1)", code: "zero-report-10", status: "unmet" };
    expect(findings({ deaths: 0, zeroReportedOn: on })).toEqual([{ ...zero, reportedOn: on, late: true, pending: false }]);
    expect(findings({ deaths: 0, zeroReportedOn: "2026-08-01" })).toEqual([{ ...zero, pending: false }]);
    const list = { ...common, provision: "附件-10(2)", code: "death-list-10", status: "unmet", deaths: 1 };
    expect(findings({ deaths: 1, listVerifiedOn: on })[0]).toEqual({ ...list, verifiedOn: on, late: true, pending: false });
    expect(findings({ deaths: 1, listVerifiedOn: "2026-08-01" })[0]).toStrictEqual({ ...list, pending: false });
    expect(findings({ deaths: 1, listVerifiedOn: null })[0]).toStrictEqual({ ...list, pending: false });
  });
  it("leaves the status open while nobody has said whether anybody died", () => {
    expect(findings({ zeroReportedOn: "2026-07-01", listVerifiedOn: "2026-07-05" }).map(({ code, status }) => [code, status])).toEqual([
      ["zero-report-10", "unknown"],
      ["death-list-10", "unknown"],
    ]);
  });
  it("repeats how many died beside a zero report that was made all the same", () => {
    expect(findings({ deaths: 2, zeroReportedOn: "2026-07-01" })[0]).toEqual({
      ...common,
      provision: "附件-10(1)",
      code: "zero-report-10",
      status: "note",
      reportedOn: "2026-07-01",
      deaths: 2,
    });
  });
});
