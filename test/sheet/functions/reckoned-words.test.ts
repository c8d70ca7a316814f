import { expect, test } from "vitest";
import { amend, chengbu2023, computePay, definePolicy } from "xieliyuan";
import type { PayFacts } from "../../../src/model/facts/pay";
import { lawFor } from "../../../src/model/in-force";
import { payCase, reckon } from "../../../src/rules/pay/reckon";
import { payWords, seatsWords } from "../../../src/sheet/functions/reckoned-words";

test.each(["2023-01-01", "2023-07-13"])("a cell speaks of days before a measure of %s where the library does", (validFrom) => {
  const figures = Object.fromEntries(Object.entries(chengbu2023.figures).map(([id, values]) => [id, values[0]?.value]));
  const policy = definePolicy({ ...chengbu2023, validFrom, figures: figures as never });
  const facts: PayFacts = { villageClass: 1, service: { months: 12 }, grade: "competent" };
  for (const on of ["2023-12-31", "2024-12-31"]) {
    const { findings } = computePay(facts, { on, policy });
    const said = payWords({ ...reckon(facts, payCase(facts, lawFor({ on, policy }))), grade: facts.grade });
    expect(said.includes(`办法自${validFrom}起施行`)).toBe(findings.some(({ code }) => code === "year-began-before-measure"));
    expect(said.includes("施行")).toBe(on === "2023-12-31" && validFrom === "2023-07-13");
  }
});

test("a cell says the share of seats to its last place", () => {
  const policy = amend(chengbu2023, { from: "2027-01-01", figures: { "excellent-ratio": "0.290001" } });
  const said = (on: string) => seatsWords({ seats: 2, participants: 10, law: lawFor({ on, policy }) });
  expect([said("2026-12-31"), said("2027-12-31")]).toEqual([
    expect.stringContaining("不超过30%，"),
    expect.stringContaining("不超过29.0001%，"),
  ]);
});
