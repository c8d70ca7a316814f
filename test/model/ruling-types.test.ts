import { expectTypeOf, test } from "vitest";
import type { AnyRuling, Status } from "xieliyuan";
import type { statuses } from "../../src/model/finding-schema";
import type { RuledCode, RuledOutcome } from "../../src/model/ruling-schema";

type Rulings = { readonly [R in AnyRuling["rule"]]: Extract<AnyRuling, { readonly rule: R }> };
type Outcomes = { readonly [R in keyof Rulings]: Rulings[R]["outcome"] };
type Codes = { readonly [R in keyof Rulings]: Rulings[R]["findings"][number]["code"] };

test("the schemas of rulings know the outcomes of their rules, and no others", () => {
  expectTypeOf<{ readonly [R in keyof Rulings]: RuledOutcome<R> }>().toEqualTypeOf<Outcomes>();
});

test("the schemas of rulings know the codes of their findings, and no others", () => {
  expectTypeOf<{ readonly [R in keyof Rulings]: RuledCode<R> }>().toEqualTypeOf<Codes>();
});

test("the schemas of findings know every status", () => {
  expectTypeOf<(typeof statuses)[number]>().toEqualTypeOf<Status>();
});
