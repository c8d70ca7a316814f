import { expect, test } from "vitest";
import { bundleTests } from "../scripts/mutation/bundle";

test("the tests that judge mutants can be put together, with all that they ask of Vitest", async () => {
  expect(await bundleTests()).toContain("test/rules/pay.topups.test.ts");
});
