import { describe, expect, test } from "vitest";
import { both, day, days, listed, month, percent, quoted, record, timeLeft } from "../../src/explain/words";

describe("words for values", () => {
  test.each([
    ["0", "0天", "0 days"],
    ["1", "1天", "1 day"],
    ["2", "2天", "2 days"],
    ["3/8", "3/8天", "3/8 day"],
    ["5/2", "2又1/2天", "2 1/2 days"],
  ])("%s days", (fraction, zh, en) => expect(days(fraction)).toEqual({ zh, en }));

  test("a day and a month are told without leading zeros", () => {
    expect(day("2026-07-01")).toEqual({ zh: "2026年7月1日", en: "1 July 2026" });
    expect(month("2026-12")).toEqual({ zh: "2026年12月", en: "December 2026" });
  });

  test.each([
    ["0.30", "30%"],
    ["0.29", "29%"],
    ["0.125", "12.5%"],
    ["1", "100%"],
    ["0", "0%"],
  ])("a share of %s is %s", (ratio, text) => expect(percent(ratio)).toBe(text));

  test("a list has its last part set off in English", () => {
    const parts = ["甲", "乙", "丙"].map((zh, i) => both(zh, "abc".charAt(i)));
    expect(listed(parts)).toEqual({ zh: "甲、乙、丙", en: "a, b and c" });
    expect(listed(parts.slice(0, 1))).toEqual({ zh: "甲", en: "a" });
    expect(listed([])).toEqual({ zh: "", en: "" });
  });

  test("a comma of a part's own stays one", () => {
    expect(listed([both("甲", "a, as b")]).en).toBe("a, as b");
    expect(listed([both("甲", "a, as b"), both("乙", "c, as d")]).en).toBe("a, as b and c, as d");
  });

  test("a text of the caller's stays on one line", () => expect(quoted(" a\n\tb\u0000c。")).toBe("a b c"));

  test("a decision is told only where it is recorded in full", () => {
    expect(record({}).zh).toBe("");
    expect(record({ decidedBy: "镇", decidedOn: "2026-06-01" }).en).toBe("");
    expect(record({ decidedBy: "镇", decidedOn: "2026-06-01", reason: "因故" }).zh).toBe("（镇，2026年6月1日；理由：因故）");
  });

  test("time is told only of a shortfall, and with its day where that is known", () => {
    expect(timeLeft({}).zh).toBe("");
    expect(timeLeft({ pending: true })).toEqual({ zh: "，尚未到期", en: ", with time left" });
    expect(timeLeft({ pending: true, by: "2026-12-31" }).zh).toBe("，期限2026年12月31日，尚未到期");
    expect(timeLeft({ pending: false, by: "2026-12-31" }).en).toBe(", out of time since 31 December 2026");
  });
});
