import { expect, test } from "vitest";
import { chengbu2023, type ReadingId, readings, withReadings } from "xieliyuan";
import { lawFor } from "../../../src/model/in-force";
import { basicModule } from "../../../src/sheet/hosts/basic";

const moduleUnder = (choices: object) => {
  const policy = withReadings(chengbu2023, choices);
  return basicModule("", [lawFor({ on: "2026-07-01", policy })], "0")[1];
};

test.each([
  { "age-counting": "day-after-birthday" },
  { "leap-day-birthday": "february-28" },
  { "quota-small-pool": "at-least-one" },
  { "part-year": "full-months" },
  { "top-up-cap-part-year": "prorated" },
])("a Basic module is refused under %o, which its procedures do not know", (choices) => {
  const [id] = Object.keys(choices) as [ReadingId];
  expect(() => moduleUnder(choices)).toThrow(id);
  expect(() => moduleUnder({ [id]: readings[id].default })).not.toThrow();
});

test("a Basic module follows the readings that stand in its tables", () => {
  expect(moduleUnder({ "performance-by-grade": { excellent: 1, competent: "0.5", incompetent: 0 } })).not.toBe(moduleUnder({}));
});
