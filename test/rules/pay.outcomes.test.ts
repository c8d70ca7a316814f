import { expect, expectTypeOf, test } from "vitest";
import { computePay } from "xieliyuan";

const on = "2026-12-31";

test("whoever asks for the outcome need not ask for the total", () => {
  const told = computePay({ villageClass: 3, service: { months: 12 }, grade: "competent" }, { on });
  const open = computePay({ villageClass: 3, service: { months: 12 } }, { on });
  if (told.outcome !== "computed" || open.outcome !== "undetermined") throw new Error("the one is told, the other is not");
  expectTypeOf(told.pay.total).toEqualTypeOf<string>();
  expectTypeOf(open.pay.total).toEqualTypeOf<null>();
  expect([told.pay.total, open.pay.total]).toEqual(["4000.00", null]);
});
