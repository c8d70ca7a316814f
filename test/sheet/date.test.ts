import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "xieliyuan";
import { readDate, readDay } from "../../src/sheet";
import { day, two, wide } from "./generators";

const read = (cell: unknown) => {
  const reading = readDate(cell);
  return reading && ("value" in reading ? reading.value : `! ${reading.fault}`);
};

describe("a date in a cell", () => {
  it.each([
    ["2026-07-01", "2026-07-01"],
    ["2026/7/1", "2026-07-01"],
    ["2026.7.1", "2026-07-01"],
    ["2026年7月1日", "2026-07-01"],
    ["2026年7月1号", "2026-07-01"],
    ["20260701", "2026-07-01"],
    ["'20260701", "2026-07-01"],
    ["2026-07-01 08:30", "2026-07-01"],
    ["2026-07-01T00:00:00", "2026-07-01"],
    ["2026年7月1日 0:00:00", "2026-07-01"],
    [" ２０２６ 年 ７ 月 １ 日　", "2026-07-01"],
    ["１９８５．０３", "1985-03"],
    ["1985。3", "1985-03"],
    ["1985—3—1", "1985-03-01"],
    ["1985.03", "1985-03"],
    ["1985.1", "1985-01"],
    ["1985.10", "1985-10"],
    ["1985-3", "1985-03"],
    ["1985/3", "1985-03"],
    ["1985年3月", "1985-03"],
    ["1985年3月份", "1985-03"],
    ["198503", "1985-03"],
    ["1985", "1985"],
    ["1985年", "1985"],
    ["2000-02-29", "2000-02-29"],
    [20260701, "2026-07-01"],
    [198503, "1985-03"],
    [1985, "1985"],
    [1985.03, "1985-03"],
    [1985.12, "1985-12"],
    [1985.2, "1985-02"],
    [61, "1900-03-01"],
    [31107, "1985-03-01"],
    [46204.5, "2026-07-01"],
    [46204, "2026-07-01"],
    [109574, "2199-12-31"],
    [[["2026-07-01"]], "2026-07-01"],
    [{ Value2: 46204 }, "2026-07-01"],
    [{ Value2: [["2026-07"]] }, "2026-07"],
  ])("reads %j as %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it.each([
    [1, "date-ambiguous"],
    [60, "date-ambiguous"],
    [60.9, "date-ambiguous"],
    [1985.1, "date-ambiguous"],
    [new Date(1900, 0, 20), "date-ambiguous"],
    ["1986-02-30", "date-impossible"],
    ["1985-13", "date-impossible"],
    ["1985-00", "date-impossible"],
    ["1985-01-00", "date-impossible"],
    ["1900-02-29", "date-impossible"],
    [19860230, "date-impossible"],
    [198513, "date-impossible"],
    [1985.13, "date-impossible"],
    ["0985-01-01", "date-range"],
    ["2985.01", "date-range"],
    ["3/1/1985", "date-format"],
    ["85.3", "date-format"],
    ["1985-3/1", "date-format"],
    ["一九八五年三月", "date-format"],
    ["31107", "date-format"],
    ["1985-02-28T16:00:00.000Z", "date-format"],
    ["2026-07-01T00:00:00+08:00", "date-format"],
    ["去年", "date-format"],
    [-5, "date-format"],
    [0.5, "date-format"],
    [1e9, "date-format"],
    [Number.NaN, "date-format"],
    [Number.POSITIVE_INFINITY, "date-format"],
    [new Date(Number.NaN), "date-format"],
    [true, "date-format"],
    ["#REF!", "error-value"],
    [{}, "not-a-value"],
    [["2026-07-01", "2026-07-02"], "not-a-value"],
  ])("refuses %j: %s", (cell, code) => {
    expect(read(cell)).toBe(`! ${code}`);
  });

  it.each([
    null,
    undefined,
    "",
    " ",
    "　",
    "\u200b",
    0,
    [[]],
    [[null]],
    [""],
    { Value2: null },
    new Date(1899, 11, 30),
    new Date(1899, 11, 31),
  ])("takes %j for blank", (cell) => {
    expect(readDate(cell)).toBeUndefined();
  });

  it("reads every way of writing a day alike", () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
        const texts = [
          iso,
          `${year}.${month}.${day}`,
          `${year}/${month}/${day}`,
          `${year}年${month}月${day}日`,
          `${year}${two(month)}${two(day)}`,
        ];
        for (const cell of [
          ...texts,
          ...texts.map(wide),
          Number(texts[4]),
          ...(serial > 2199 ? [serial] : []),
          new Date(year, month - 1, day),
        ])
          expect(read(cell)).toBe(iso);
        expect(readDate(new Date(Date.UTC(year, month - 1, day)), { dates: "utc" })).toEqual({ value: iso });
      }),
    );
  });

  it("takes a number from 1900 to 2199 for a year, not for a serial of 1905", () => {
    expect([1899, 1900, 2199, 2200].map(read)).toEqual(["1905-03-13", "1900", "2199", "1906-01-08"]);
  });

  it("asks for the day where the day is needed", () => {
    expect(readDay("2026.7")).toMatchObject({ fault: "day-needed" });
    expect(readDay("2026.7.1")).toEqual({ value: "2026-07-01" });
    expect(readDay("")).toBeUndefined();
    expect(readDay("x")).toMatchObject({ fault: "date-format" });
  });

  it("reads the same in every time zone, through the days on which China changed its clocks", () => {
    const script = fileURLToPath(new URL("zones.ts", import.meta.url));
    const under = (TZ: string) =>
      execFileSync(process.execPath, ["--import", "tsx", script], { env: { ...process.env, TZ }, encoding: "utf8" });
    const shanghai = under("Asia/Shanghai");
    expect(shanghai).toContain("1986-05-04");
    expect(under("UTC")).toBe(shanghai);
    expect(under("America/New_York")).toBe(shanghai);
  }, 60_000);
});

describe("the options of a date", () => {
  const secret = "张三";
  const thrower = {
    get dates(): "utc" {
      throw new Error(secret);
    },
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each([
    ["null", null],
    ["a text", "utc"],
    ["a getter that throws", thrower],
    ["a proxy that has been revoked", revoked],
    ["parts that are none", { dates: "UTC" }],
    ["a key that is none of theirs", { date: "utc" }],
  ])("are refused where they are %s, whatever the cell holds", (_, options) => {
    for (const reader of [readDate, readDay])
      for (const cell of [new Date(2026, 6, 1), "2026-07-01", ""]) {
        const call = () => reader(cell, options as never);
        expect(call).toThrow(InputError);
        expect(call).not.toThrow(secret);
      }
  });

  it("may be left out, or be without parts", () => {
    for (const options of [undefined, {}, { dates: undefined }])
      expect(readDay(new Date(2026, 6, 1), options)).toEqual({ value: "2026-07-01" });
    expect(readDay(new Date(Date.UTC(2026, 6, 1)), { dates: "utc" })).toEqual({ value: "2026-07-01" });
  });
});
