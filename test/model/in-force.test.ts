import { expect, test } from "vitest";
import { chengbu2023, withReadings } from "xieliyuan";
import { lawFor } from "../../src/model/in-force";

const dayAt = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);

test("what a policy is on a day is worked out once, whatever is asked in between", () => {
  const other = withReadings(chengbu2023, {});
  const first = lawFor({ on: "2026-07-01" });
  expect(lawFor({ on: "2026-07-02" })).not.toBe(first);
  expect(lawFor({ on: "2026-07-01", policy: other })).not.toBe(first);
  expect(lawFor({ on: "2026-07-01", policy: chengbu2023 })).toBe(first);
});

test("a caller that walks through more than 512 days does not fill the memory with them", () => {
  const policy = withReadings(chengbu2023, {});
  const ask = (i: number) => lawFor({ on: dayAt(i), policy });
  const first = ask(0);
  for (let i = 1; i < 512; i++) ask(i);
  expect(ask(0)).toBe(first);
  ask(512);
  expect(ask(0)).not.toBe(first);
});

test("a day without end of validity is within it", () => {
  expect(lawFor({ on: "2999-12-31" }).on).toBe("2999-12-31");
  expect(lawFor({ on: "2026-01-01", policy: { ...chengbu2023, validThrough: "2026-01-01" } }).on).toBe("2026-01-01");
});
