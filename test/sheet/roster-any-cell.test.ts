import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/issue";
import { read } from "../../src/model/read";
import { personFacts, villageFacts } from "../../src/review/roster";
import { reviewYear } from "../../src/review/year";
import { findLedgerSheets, findRosterSheets, peopleColumns, readLedgers, readRoster } from "../../src/sheet";
import { isOfOtherYear } from "../../src/sheet/roster/spoken/year";
import { anyCell } from "./generators";
import { id, needed, person, villages } from "./rosters";

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe("whatever stands in the cells", () => {
  const headers = Object.values(peopleColumns).map(({ header }) => header);
  const table = fc.array(fc.array(anyCell, { maxLength: headers.length }), { maxLength: 8 });

  it("readRoster never throws, and reviewYear can use every fact that it gives", () => {
    fc.assert(
      fc.property(table, table, fc.array(anyCell, { minLength: headers.length, maxLength: headers.length }), (people, places, cells) => {
        const own = cells.map((cell, i) => person[needed.indexOf(headers[i] ?? "")] ?? cell);
        const tables = { people: [headers, own, ...people], villages: [...villages, ...places] };
        const { roster, issues } = readRoster(tables, { year: 2025 });
        for (const facts of roster.people) expect(read(personFacts, facts)).toEqual(facts);
        for (const facts of roster.villages) read(villageFacts, facts);
        const unlisted = issues.filter(({ code }) => code === "unknown-village").length;
        expect(reviewYear(roster, { year: 2025 }).issues).toHaveLength(unlisted);
        expect(JSON.stringify({ roster, issues })).not.toContain(id.slice(0, 15));
      }),
    );
    fc.assert(fc.property(table, table, (people, villages) => void readRoster({ people, villages }, { year: 2025 })));
  });

  it("tables, sheets and options that throw when they are looked at are refused, and nothing of theirs is repeated", () => {
    const throws = () => {
      throw new Error(id);
    };
    const trap = new Proxy([], { get: throws, has: throws, ownKeys: throws });
    const bad = {
      get people() {
        return throws();
      },
      get deaths() {
        return throws();
      },
      get year() {
        return throws();
      },
    };
    const calls = [
      () => readRoster(bad as never, { year: 2025 }),
      () => readRoster({ people: trap, villages }, { year: 2025 }),
      () => readRoster({ people: [], villages }, bad as never),
      () => readLedgers(bad as never, { year: 2025 }),
      () => readLedgers({}, bad as never),
      () => findRosterSheets(trap as never),
      () => findRosterSheets([trap] as never),
      () => findLedgerSheets([{ name: "死亡", rows: trap }] as never),
    ];
    for (const call of calls) {
      const error = thrownBy(call);
      expect(error).toBeInstanceOf(InputError);
      expect(JSON.stringify((error as InputError).issues)).not.toContain(id.slice(0, 15));
      expect(String(error)).not.toContain(id.slice(0, 15));
    }
  });

  it("a very long one above the headers takes no time", () => {
    const began = performance.now();
    expect(isOfOtherYear([`张${"1".repeat(200_000)}`], 2025)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it("names and titles as long as a sheet lets them be take no time", () => {
    const longest = 32_767;
    const named = Array.from({ length: 20 }, () => ["甲子乡", "一村", "一".repeat(longest)]);
    const titles = Array.from({ length: 12 }, () => ["", "", "", "县".repeat(longest)]);
    const began = performance.now();
    const { issues } = readRoster(
      { people: [...titles, ["乡镇", "村", "姓名", "身份证号", "入职日期"], ...named], villages },
      { year: 2025 },
    );
    expect(performance.now() - began).toBeLessThan(3000);
    expect(issues.filter(({ code }) => code === "text-length")).toHaveLength(20);
  });

  it("no issue holds it", () => {
    const secret = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `${text}密${text}七四一九`);
    fc.assert(
      fc.property(fc.array(secret, { minLength: headers.length, maxLength: headers.length }), (cells) => {
        const { issues } = readRoster({ people: [headers, cells], villages: [...villages, cells] }, { year: 2025 });
        expect(issues.length).toBeGreaterThan(10);
        expect(JSON.stringify(issues)).not.toMatch(/密|七四一九/);
      }),
    );
  });

  it("tables and options that are not of their kind are refused with the library's own error", () => {
    const tables = { people: [needed], villages };
    for (const call of [
      () => readRoster(undefined as never, { year: 2025 }),
      () => readRoster({ people: "x", villages } as never, { year: 2025 }),
      () => readRoster(tables, { year: 2025.5 }),
      () => readRoster(tables, { year: 2025, on: "2024-12-31" }),
      () => readRoster(tables, { year: 2025, date: "utc" } as never),
      () => readRoster(tables, undefined as never),
    ])
      expect(call).toThrow(expect.objectContaining({ name: "InputError" }));
  });
});
