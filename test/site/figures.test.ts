import { expect, test } from "vitest";
import { figureValue } from "../../site/parts/figure";

test("a figure is counted in words of its number", () => {
  expect(figureValue("headcount-min", 1)).toEqual({ zh: "1人", en: "1 person" });
  expect(figureValue("headcount-min", 2).en).toBe("2 people");
  expect(figureValue("pre-job-days", 2)).toEqual({ zh: "2天", en: "2 days" });
  expect(figureValue("yearly-training-days", 1).en).toBe("1 day");
  expect(figureValue("yearly-training-days", 0.5).en).toBe("0.5 days");
  expect(figureValue("yearly-training-after", 1)).toEqual({ zh: "1年", en: "1 year" });
  expect(figureValue("age-min", 20)).toEqual({ zh: "20周岁", en: "20 years of age" });
  expect(figureValue("job-referrals", 3)).toEqual({ zh: "3次", en: "3 times" });
});

test("a share is an exact percentage, and a day of the year has its month in words", () => {
  expect(figureValue("excellent-ratio", "0.30")).toEqual({ zh: "30%", en: "30%" });
  expect(figureValue("excellent-ratio", "0.29").en).toBe("29%");
  expect(figureValue("staffing-plan-day", "03-31")).toEqual({ zh: "3月31日", en: "31 March" });
  expect(figureValue("staffing-plan-day", "11-01")).toEqual({ zh: "11月1日", en: "1 November" });
});
