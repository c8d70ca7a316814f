import { expect, test } from "vitest";
import { expectedOf, factsIn } from "../../site/calculators/state";

test("a calculator takes a fact in every form in which a cell of a sheet may hold it", () => {
  for (const birthDate of ["1966.7.2", "1966年7月2日", "1966-7-2", "1966/7/2", "19660702", "１９６６－７－２"])
    expect(factsIn({ birthDate })).toEqual({ birthDate: "1966-07-02" });
  for (const amount of ["3,000元", "３０００", "3000", "￥3,000.00"])
    expect(factsIn({ "topUps.0.amount": amount })).toEqual({ topUps: [{ amount: "3000" }] });
  expect(factsIn({ hiredOn: "2024年5月", year: "２０２６" })).toEqual({ hiredOn: "2024-05", year: 2026 });
  expect(factsIn({ "sessions.0.days": "1.5天", "sessions.1.hours": "12学时" })).toEqual({ sessions: [{ days: "1.5" }, { hours: "12" }] });
});

test("a fact that cannot be read stays as it was written, and what is expected is said in both languages", () => {
  expect(factsIn({ birthDate: "六六年", "topUps.0.amount": "三千" })).toEqual({ birthDate: "六六年", topUps: [{ amount: "三千" }] });
  expect(expectedOf("birthDate", "六六年")?.zh).toContain("2026年7月1日");
  expect(expectedOf("topUps.0.amount", "三千")).toEqual({
    zh: "以元为单位的金额，如 3000 或 1,250.50",
    en: "an amount in yuan such as 3000 or 1,250.50",
  });
  expect(expectedOf("topUps.0.amount", "3,000元")).toBeUndefined();
});
