import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chengbu2023, definePolicy, InputError } from "xieliyuan";
import { reviewLedgers } from "../../src/review/ledgers";
import { checkDeathReporting, checkMonthlyContact, checkThreeOneOne } from "../../src/rules/duties";
import { faultsOf } from "./issues";

const place = { township: "儒林镇", village: "城东村" };
const month = { ...place, task: 10 as const, month: "2026-05", deaths: 0, zeroReportedOn: "2026-06-10" };
const person = { ...place, id: "a" };
const on = "2026-06-15";

describe("reviewLedgers", () => {
  it("rules on every row as the rules themselves do", () => {
    const registered = [{ from: "2026-04-20" }];
    const contacts = [{ on: "2026-04-25" }];
    const services = { registered: true, unemployed: true, willing: true, jobReferrals: ["2026-05-05"] };
    const review = reviewLedgers(
      { deaths: [month], contacts: [{ ...person, registered, contacts }], services: [{ ...person, ...services }] },
      { year: 2026, on },
    );
    const { township, village, ...facts } = month;
    expect(review.deaths).toEqual([{ row: 0, ...place, ruling: checkDeathReporting(facts, { on }) }]);
    expect(review.contacts[0]?.months).toEqual(
      ["01", "02", "03", "04", "05", "06"].map((number) => checkMonthlyContact({ registered, contacts, month: `2026-${number}` }, { on })),
    );
    expect(review.services).toEqual([{ row: 0, ...person, ruling: checkThreeOneOne({ ...services, year: 2026 }, { on }) }]);
    expect(review.outcomes).toEqual({
      deaths: { compliant: 1, pending: 0, "non-compliant": 0, "not-owed": 0, undetermined: 0 },
      contacts: { compliant: 1, pending: 1, "non-compliant": 1, "not-owed": 3, undetermined: 0 },
      services: { compliant: 0, pending: 1, "non-compliant": 0, "not-owed": 0, undetermined: 0 },
    });
    expect([township, village, review.issues]).toEqual(["儒林镇", "城东村", []]);
  });

  it("gives a bad row back with its faults, and rules on all others", () => {
    const rows = [{ ...month, month: "2026-5" }, month, month, { ...month, month: "2025-11" }, { ...month, month: "2026-07" }, null];
    const review = reviewLedgers({ deaths: rows as never, contacts: [{ ...person, month: "2026-05" } as never] }, { year: 2026, on });
    expect(review.deaths.map(({ row }) => row)).toEqual([1]);
    expect(
      review.issues.map(({ list, row, issues }) => [list, row, ...issues.map(({ path, code }) => `${path.join(".")} ${code}`)]),
    ).toEqual([
      ["deaths", 0, "month bad-format"],
      ["deaths", 2, " duplicate"],
      ["deaths", 3, "month out-of-range"],
      ["deaths", 4, "month out-of-range"],
      ["deaths", 5, " wrong-type"],
      ["contacts", 0, "month unknown-key"],
    ]);
  });

  it("speaks as at 31 December where no day is named, and of no month before the measure", () => {
    const review = reviewLedgers({ contacts: [{ ...person, registered: [] }] }, { year: 2023 });
    expect(review.on).toBe("2023-12-31");
    expect(review.contacts[0]?.months.map((ruling) => ruling.month)).toEqual([
      "2023-07",
      "2023-08",
      "2023-09",
      "2023-10",
      "2023-11",
      "2023-12",
    ]);
  });

  it("refuses options and ledgers that are not of their kind", () => {
    expect(faultsOf(() => reviewLedgers({}, { year: 2026, on: "2025-12-31" }))).toEqual(["options.on contradiction"]);
    expect(faultsOf(() => reviewLedgers({}, { year: 2022 }))).toEqual(["options.year before-validity"]);
    expect(faultsOf(() => reviewLedgers({ death: [] } as never, { year: 2026 }))).toEqual(["death unknown-key"]);
    expect(faultsOf(() => reviewLedgers({ deaths: new Array(2e9) }, { year: 2026 }))).toEqual(["deaths bad-format"]);
    const policy = definePolicy({ ...chengbu2023, validThrough: "2026-06-30" });
    expect(faultsOf(() => reviewLedgers({}, { year: 2026, policy }))).toEqual(["options.year after-validity"]);
  });

  it("never throws for a row", () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.array(fc.anything()), fc.array(fc.anything()), (deaths, contacts, services) => {
        const review = reviewLedgers({ deaths, contacts, services } as never, { year: 2026 });
        expect(review.issues.length).toBe(deaths.length + contacts.length + services.length);
      }),
    );
  });
});

describe("every ruling on a duty", () => {
  it.each([
    ["checkDeathReporting", checkDeathReporting],
    ["checkMonthlyContact", checkMonthlyContact],
    ["checkThreeOneOne", checkThreeOneOne],
  ] as const)("is refused with InputError alone: %s", (_, check) => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (facts, options) => {
        for (const given of [options, { on }])
          try {
            check(facts as never, given as never);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
      }),
    );
  });

  it("is plain JSON, and grows no less certain as facts are added", () => {
    const day = fc.constantFrom("2026-06-01", "2026-06-30", "2026-07-10", "2026-07-11");
    const facts = fc.record(
      {
        deaths: fc.nat(1),
        zeroReportedOn: fc.option(day),
        listVerifiedOn: fc.option(day),
        sent: fc.array(fc.record({ to: fc.constantFrom("police-station" as const, "township" as const), on: day })),
      },
      { requiredKeys: [] },
    );
    const task = fc.constantFrom(10 as const, 20 as const, 23 as const, 35 as const);
    fc.assert(
      fc.property(task, facts, fc.constantFrom("2026-06-15", "2026-06-30", "2026-07-09", "2026-07-10", "2026-08-01"), (task, given, on) => {
        const ruling = checkDeathReporting({ task, month: "2026-06", ...given }, { on });
        expect(JSON.parse(JSON.stringify(ruling))).toEqual(ruling);
        expect(ruling.outcome === "undetermined").toBe(ruling.missing.length > 0);
        expect(ruling.missing.filter((name) => Object.hasOwn(given, name))).toEqual([]);
        const known = { deaths: 0, zeroReportedOn: null, listVerifiedOn: null, sent: [], ...given };
        const settled = checkDeathReporting({ task, month: "2026-06", ...known }, { on });
        expect(settled.missing).toEqual([]);
        if (ruling.outcome !== "undetermined") expect(settled.outcome).toBe(ruling.outcome);
      }),
    );
  });
});
