import { describe, expect, test } from "vitest";
import { amend, checkHeadcount, chengbu2023, explain, type HeadcountFacts } from "xieliyuan";

const on = "2026-07-01";
const ask = (facts: HeadcountFacts) => {
  const { outcome, findings, missing } = checkHeadcount(facts, { on });
  return [outcome, findings[0]?.status, ...missing];
};
const decision = (kind: "accepted" | "refused", day = "2026-06-01") => ({
  decision: kind,
  decidedBy: "县人社局",
  on: day,
  reason: "搬迁点大",
});

describe("三(三) how many assistants a village must and may have", () => {
  test("none is a violation (至少 1)", () => expect(ask({ assistants: 0 })).toEqual(["violation", "unmet"]));
  test("less than nothing of nothing (−0) is none, and spoils no ruling of others", () => {
    for (const assistants of [-0, 0]) expect(checkHeadcount({ assistants }, { on }).findings[0]).toHaveProperty("assistants", 0);
  });
  test("one is enough", () => expect(ask({ assistants: 1 })).toEqual(["compliant", "met"]));
  test("two with a resettlement site", () => expect(ask({ assistants: 2, resettlementSite: true })).toEqual(["compliant", "met"]));
  test("two with a heavy workload", () => expect(ask({ assistants: 2, heavyWorkload: true })).toEqual(["compliant", "met"]));
  test("one ground is enough, whatever is said of the other", () => {
    expect(ask({ assistants: 2, resettlementSite: false, heavyWorkload: true })).toEqual(["compliant", "met"]);
    expect(ask({ assistants: 2, resettlementSite: true, heavyWorkload: false })).toEqual(["compliant", "met"]);
  });
  test("two without a ground are for decision", () => {
    expect(ask({ assistants: 2, resettlementSite: false, heavyWorkload: false })).toEqual(["for-decision", "for-decision"]);
  });
  test("two with a ground unknown: what is missing is what is not stated", () => {
    expect(ask({ assistants: 2 })).toEqual(["undetermined", "unknown", "resettlementSite", "heavyWorkload"]);
    expect(ask({ assistants: 2, resettlementSite: false })).toEqual(["undetermined", "unknown", "heavyWorkload"]);
    expect(ask({ assistants: 2, heavyWorkload: false })).toEqual(["undetermined", "unknown", "resettlementSite"]);
  });
  test("three and more are for decision, with or without grounds", () => {
    expect(ask({ assistants: 3, resettlementSite: true, heavyWorkload: true })).toEqual(["for-decision", "for-decision"]);
    expect(ask({ assistants: 3 })).toEqual(["for-decision", "for-decision"]);
    expect(ask({ assistants: 9, resettlementSite: false, heavyWorkload: false })).toEqual(["for-decision", "for-decision"]);
  });
  test("a number not given is unknown, never zero", () => {
    expect(ask({ resettlementSite: false, heavyWorkload: false })).toEqual(["undetermined", "unknown", "assistants"]);
  });
  test("the finding cites 三(三) and carries the figures", () => {
    expect(checkHeadcount({ assistants: 0 }, { on }).findings).toEqual([
      { provision: "三(三)", code: "headcount", status: "unmet", min: 1, most: 2, assistants: 0 },
    ]);
  });
  test("a recorded decision settles what is for decision", () => {
    expect(ask({ assistants: 3, decision: decision("accepted") })).toEqual(["compliant", "excepted"]);
    expect(ask({ assistants: 3, decision: decision("refused") })).toEqual(["violation", "unmet"]);
  });
  test("a recorded decision does not cure a village with nobody, and a note says so", () => {
    const ruling = checkHeadcount({ assistants: 0, decision: decision("accepted") }, { on });
    expect(ruling.outcome).toBe("violation");
    expect(ruling.findings[1]).toEqual({ provision: "三(三)", code: "headcount-decision-without-effect", status: "note" });
  });
  test("a decision of the day asked about counts, a later one does not", () => {
    expect(ask({ assistants: 3, decision: decision("accepted", "2026-07-01") })[0]).toBe("compliant");
    expect(ask({ assistants: 3, decision: decision("accepted", "2026-07-02") })[0]).toBe("for-decision");
  });
  test("another county's figures", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "headcount-min": 2, "headcount-extra": 2 } });
    const outcome = (assistants: number) => checkHeadcount({ assistants, heavyWorkload: true }, { on, policy }).outcome;
    expect([1, 2, 3, 4, 5].map(outcome)).toEqual(["violation", "compliant", "compliant", "compliant", "for-decision"]);
  });
  test("where one more is never allowed, a ground for it is not missing", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "headcount-extra": 0 } });
    expect(checkHeadcount({}, { on, policy }).missing).toEqual(["assistants"]);
    expect(checkHeadcount({}, { on }).missing).toEqual(["assistants", "resettlementSite", "heavyWorkload"]);
  });
  test("the finding on a number that a decision settled says who decided", () => {
    const recorded = { decidedBy: "县人社局", decidedOn: "2026-06-01", reason: "搬迁点大" };
    for (const kind of ["accepted", "refused"] as const)
      expect(checkHeadcount({ assistants: 3, decision: decision(kind) }, { on }).findings).toMatchObject([recorded]);
  });
  test("nor does the finding keep the decision back where nobody has said whether there was a ground", () => {
    const ruling = checkHeadcount({ assistants: 2, decision: decision("accepted") }, { on });
    const { decidedBy, reason } = decision("accepted");
    expect(ruling).toMatchObject({ outcome: "compliant", findings: [{ status: "unknown", decidedBy, decidedOn: "2026-06-01", reason }] });
    expect(explain(ruling, { language: "zh" })).toContain(`在任2人，多出的人数经决定予以同意（${decidedBy}`);
  });
  test("a decision on exactly as many as there must be is without effect", () => {
    expect(checkHeadcount({ assistants: 1, decision: decision("refused") }, { on }).findings).toEqual([
      { provision: "三(三)", code: "headcount", status: "met", min: 1, most: 2, assistants: 1 },
      { provision: "三(三)", code: "headcount-decision-without-effect", status: "note" },
    ]);
  });
});

test("where none need serve and more have been accepted, how many serve does not matter", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "headcount-min": 0 } });
  const asked = (facts: HeadcountFacts) => checkHeadcount(facts, { on, policy });
  const ruling = asked({ decision: decision("accepted") });
  expect(ruling).toMatchObject({ outcome: "compliant", missing: [] });
  // Nobody is known to serve, so there is no least number to speak of.
  expect(ruling.findings).toEqual([{ provision: "三(三)", code: "headcount", status: "unknown", min: 0, most: 1 }]);
  for (const assistants of [0, 1, 2, 5]) expect(asked({ assistants, decision: decision("accepted") }).outcome).toBe("compliant");
  expect(asked({ decision: decision("refused") }).missing).toContain("assistants");
  expect(asked({}).missing).toContain("assistants");
});
