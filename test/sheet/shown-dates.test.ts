import { describe, expect, it } from "vitest";
import { findLedgerSheets, findRosterSheets, readLedgers, readRoster } from "../../src/sheet";
import { deathHeaders } from "./ledgers";
import { codes, needed, person, villages } from "./rosters";

const day = (month: number, date = 1) => new Date(Date.UTC(2025, month - 1, date));

/** Reads one person whose date of hire is a date of some format; an empty one stands for a format that is not in the file. */
function hired(cell: unknown, format: string | undefined, from1904 = false) {
  const rows = [needed, [...person.slice(0, 4), cell]];
  const cells = format === undefined ? undefined : new Map([["1,4", format === "" ? {} : { style: { numFmt: format } }]]);
  const { tables } = findRosterSheets([
    { name: "名册", rows, cells, from1904 },
    { name: "村", rows: villages },
  ]);
  const reading = readRoster(tables, { year: 2025, dates: "utc" });
  return { on: reading.roster.people[0]?.hiredOn, codes: codes(reading) };
}

describe("a date that a cell shows in part", () => {
  it.each(['yyyy"年"m"月"', 'yyyy"年"m"月";@', '[$-804]yyyy"年"m"月"', "yyyy/m", "mmm-yy", "yyyy\\.mm", '[DBNum1]yyyy"年"m"月"'])(
    "is the month alone: %s",
    (format) => {
      expect(hired(day(3), format)).toEqual({ on: "2025-03", codes: ["people 2 入职日期 hire-day-needed"] });
    },
  );

  it("is the year alone where no month is shown", () => {
    expect(hired(day(1), 'yyyy"年"').on).toBe("2025");
    expect(hired(day(3), 'yyyy"年"').on).toBe("2025-03");
  });

  it("keeps a day that nobody fills in for a month", () => {
    for (const format of ["yyyy-mm", 'yyyy"年"m"月"', "yyyy"]) expect(hired(day(3, 15), format)).toEqual({ on: "2025-03-15", codes: [] });
  });

  it.each(["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "m/d/yy", 'm"月"d"日"', "d-mmm-yy", "yyyy/m h:mm", 'm"月"'])(
    "is whole where the day is shown, or the format is none of a year: %s",
    (format) => {
      expect(hired(day(3), format)).toEqual({ on: "2025-03-01", codes: [] });
    },
  );

  it("may be the month alone on the first of it, where its format is not in the file", () => {
    expect(hired(day(3), "").on).toBe("2025-03");
    expect(hired(day(3, 2), "").on).toBe("2025-03-02");
  });

  it("is whole where nothing is known of formats", () => {
    expect(hired(day(3), undefined)).toEqual({ on: "2025-03-01", codes: [] });
  });
});

describe("a year that was typed where a date was expected", () => {
  it.each([2025, 2020, 1998])("is no day of 1905: %d", (year) => {
    const typed = new Date(Date.UTC(1899, 11, 30 + year));
    for (const format of ["yyyy/m/d", undefined])
      expect(hired(typed, format)).toEqual({ on: undefined, codes: ["people 2 入职日期 year-as-date"] });
    const from1904 = new Date(Date.UTC(1904, 0, 1 + year));
    expect(hired(from1904, "yyyy/m/d", true)).toEqual({ on: undefined, codes: ["people 2 入职日期 year-as-date"] });
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("has no serials that are not shown as dates, and all else as it is", () => {
    expect(hired(43891, undefined, true)).toEqual({ on: undefined, codes: ["people 2 入职日期 serial-of-1904"] });
    expect(hired(43891, undefined).on).toBe("2020-03-01");
    for (const [cell, on] of [
      [day(3), "2025-03-01"],
      ["2025-03-01", "2025-03-01"],
      [20250301, "2025-03-01"],
      [202503, "2025-03"],
      [2019, "2019"],
    ])
      expect(hired(cell, undefined, true).on).toBe(on);
  });

  it("has none in its ledgers, where numbers that are no dates stay", () => {
    const rows = [
      deathHeaders,
      deathHeaders.map((header) => ({ 乡镇: "甲子乡", 村: "一村", 险种: 10, 月份: 5, 死亡人数: 61, 零报告日期: 43891 })[header]),
    ];
    const { tables } = findLedgerSheets([{ name: "死亡", rows, from1904: true }]);
    const { ledgers, issues } = readLedgers(tables, { year: 2025 });
    expect(ledgers.deaths).toMatchObject([{ task: 10, month: "2025-05", deaths: 61 }]);
    expect(issues.map(({ code }) => code)).toEqual(["serial-of-1904"]);
  });
});
