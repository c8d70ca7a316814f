import { describe, expect, test } from "vitest";
import { ruled } from "../../src/model/ruling-schema";
import { assertAgreement, rules } from "../reference/differential";

const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 300);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Math.floor(Math.random() * 2 ** 31));

test("every rule has a reference", () => {
  expect(Object.keys(rules)).toEqual(expect.arrayContaining(ruled));
});

describe(`library and reference agree on ${runs} cases from seed ${seed}`, () => {
  test.each(Object.entries(rules))(
    "%s",
    (_name, compared) => {
      assertAgreement(compared, { runs, seed });
    },
    1_800_000,
  );
});
