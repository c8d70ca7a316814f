import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewLedgers } from "../../src/review/ledgers";
import { readLedgers } from "../../src/sheet";
import { anyCell } from "./generators";
import { contactHeaders, deathHeaders, serviceHeaders } from "./ledgers";
import { id } from "./rosters";

const key = ["甲子乡", "一村"];
const cells = fc.array(anyCell, { minLength: 20, maxLength: 20 });
const table = fc.array(fc.array(anyCell, { maxLength: 20 }), { maxLength: 6 });

describe("whatever stands in the cells of a ledger", () => {
  it("readLedgers never throws, and reviewLedgers can use every row that it gives", () => {
    const task = fc.constantFrom(10, 20, 23, 35);
    const on = fc.constantFrom("2025-01-01", "2025-06-30", "2025-12-31");
    fc.assert(
      fc.property(table, cells, task, fc.integer({ min: 1, max: 12 }), on, (others, own, task, month, on) => {
        const tables = {
          deaths: [deathHeaders, [...key, task, month, ...own], ...others],
          contacts: [contactHeaders, [...key, "何一", id, ...own], ...others],
          services: [serviceHeaders, [...key, "何一", ...own], ...others],
        };
        const { ledgers, issues, rows } = readLedgers(tables, { year: 2025, on });
        const review = reviewLedgers(ledgers, { year: 2025, on });
        expect(review.issues).toEqual([]);
        for (const list of ["deaths", "contacts", "services"] as const) expect(rows[list]).toHaveLength(ledgers[list]?.length ?? 0);
        expect(JSON.stringify(ledgers.contacts?.[0])).not.toContain(id);
        expect(JSON.stringify(issues)).not.toContain("439999");
      }),
    );
    fc.assert(fc.property(table, (rows) => void readLedgers({ deaths: rows, contacts: rows, services: rows }, { year: 2025 })));
  });

  it("no issue holds it", () => {
    const secret = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `${text}密${text}七四一九`);
    fc.assert(
      fc.property(fc.array(secret, { minLength: 20, maxLength: 20 }), (own) => {
        const tables = { deaths: [deathHeaders, own], contacts: [contactHeaders, own], services: [serviceHeaders, own] };
        const { issues } = readLedgers(tables, { year: 2025 });
        expect(issues.length).toBeGreaterThan(10);
        expect(JSON.stringify(issues)).not.toMatch(/密|七四一九/);
      }),
    );
  });

  it("tables and options that are not of their kind are refused with the library's own error", () => {
    for (const call of [
      () => readLedgers(undefined as never, { year: 2025 }),
      () => readLedgers({ deaths: "x" } as never, { year: 2025 }),
      () => readLedgers({ deaths: null } as never, { year: 2025 }),
      () => readLedgers({ deaths: { rows: "x" } } as never, { year: 2025 }),
      () => readLedgers({}, { year: 2025.5 }),
      () => readLedgers({}, { year: 2025, on: "2024-12-31" }),
      () => readLedgers({}, { year: 2025, date: "utc" } as never),
    ])
      expect(call).toThrow(expect.objectContaining({ name: "InputError" }));
  });
});
