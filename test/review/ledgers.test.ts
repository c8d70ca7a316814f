import { describe, expect, test } from "vitest";
import { chengbu2023, definePolicy, type Ledgers, reviewLedgers, reviewYear } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const place = { township: "儒林镇", village: "城东村" };
const report = { ...place, task: 10, month: "2026-05", deaths: 0, zeroReportedOn: "2026-06-10" } as const;
const person = { ...place, id: "a", registered: [{ from: "2026-01-01" }], contacts: [] };
const served = { ...place, id: "a", registered: true };
const year = 2026;
const review = (ledgers: Ledgers) => reviewLedgers(ledgers, { year, on: "2026-06-15" });

describe("rows of a ledger", () => {
  test("are one a village, row of the annex and month, or one a person; the first of those alike stands", () => {
    const apart = [
      report,
      { ...report, township: "丹口镇" },
      { ...report, village: "城西村" },
      { ...report, task: 20 },
      { ...report, month: "2026-04" },
    ] as const;
    expect(review({ deaths: apart }).deaths.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    const twice = review({
      deaths: [report, report],
      contacts: [person, { ...person, id: "b" }, person],
      services: [served, { ...served, id: "b" }, served],
    });
    expect(twice.issues).toEqual([
      { list: "deaths", row: 1, issues: [{ path: [], code: "duplicate", expected: "a row that does not stand in row 0 already" }] },
      { list: "contacts", row: 2, issues: [{ path: [], code: "duplicate", expected: "a row that does not stand in row 0 already" }] },
      { list: "services", row: 2, issues: [{ path: [], code: "duplicate", expected: "a row that does not stand in row 0 already" }] },
    ]);
    expect([twice.deaths, twice.contacts, twice.services].map((rows) => rows.map(({ row }) => row))).toEqual([[0], [0, 1], [0, 1]]);
  });
  test("say of which person and village they are", () => {
    const { contacts, services, deaths } = review({ deaths: [report], contacts: [person], services: [served] });
    expect(deaths.map(({ ruling: _, ...rest }) => rest)).toEqual([{ row: 0, ...place }]);
    expect(contacts.map(({ months: _, ...rest }) => rest)).toEqual([{ row: 0, id: "a", ...place }]);
    expect(services.map(({ ruling: _, ...rest }) => rest)).toEqual([{ row: 0, id: "a", ...place }]);
  });
  test("are of the year that is reviewed, or of the December before, whose reports fall due in it", () => {
    for (const month of ["2025-11", "2027-01", "2024-12"])
      expect(review({ deaths: [{ ...report, month }] }).issues[0]?.issues).toEqual([
        { path: ["month"], code: "out-of-range", expected: "a month of the year that is reviewed" },
      ]);
    const december = (zeroReportedOn: string | null, on?: string) =>
      reviewLedgers({ deaths: [{ ...report, month: "2025-12", zeroReportedOn }] }, { year, on }).deaths[0]?.ruling.outcome;
    expect([december("2026-01-10"), december("2026-01-11"), december(null)]).toEqual(["compliant", "non-compliant", "non-compliant"]);
    expect(december(null, "2026-01-09")).toBe("pending");
  });
  test("may be none at all, and then nothing is counted", () => {
    const none = { compliant: 0, pending: 0, "non-compliant": 0, "not-owed": 0, undetermined: 0 };
    const { deaths, contacts, services, issues, outcomes, policy, ...rest } = review({});
    expect([deaths, contacts, services, issues]).toEqual([[], [], [], []]);
    expect(outcomes).toEqual({ deaths: none, contacts: none, services: none });
    expect([rest, policy.id]).toEqual([{ year, on: "2026-06-15" }, "chengbu2023"]);
  });
  test("stand for a month from its first day on, and for the first month of the measure", () => {
    const months = (on: string, of: number) =>
      reviewLedgers({ contacts: [person] }, { year: of, on }).contacts[0]?.months.map(({ month }) => month);
    expect(months("2026-03-01", 2026)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(months("2026-02-28", 2026)).toEqual(["2026-01", "2026-02"]);
    expect(months("2023-07-13", 2023)).toEqual(["2023-07"]);
    const begun = (validFrom: string) => {
      const policy = definePolicy({ ...chengbu2023, validFrom });
      return reviewLedgers({ contacts: [person] }, { year: 2026, on: "2026-03-01", policy }).contacts[0]?.months.length;
    };
    expect([begun("2026-01-31"), begun("2026-02-01")]).toEqual([3, 2]);
  });
  test("are at most a million, in a list", () => {
    const wanted = (deaths: unknown) => issuesOf(() => review({ deaths } as never)).map(({ path, expected }) => [path.join("."), expected]);
    for (const none of [new Array(1_000_001), {}, "rows", 5])
      expect(wanted(none)).toEqual([["deaths", "a list of at most 1000000 entries"]]);
  });
  test("are ruled on with the year's review where the roster brings them", () => {
    const ledgers = { deaths: [report] };
    const roster = { villages: [], people: [] };
    expect(reviewYear({ ...roster, ledgers }, { year }).ledgers).toEqual(reviewLedgers(ledgers, { year }));
    expect(reviewYear(roster, { year }).ledgers).toBeNull();
  });
});
