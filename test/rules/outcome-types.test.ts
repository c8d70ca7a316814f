import { expectTypeOf, test } from "vitest";
import type { AppointmentRuling, Grade, GradedPerson, PayRuling } from "xieliyuan";
import type { IsoDate } from "../../src/model/dates";

type With<Ruling, Outcome> = Extract<Ruling, { readonly outcome: Outcome }>;
type Without<Ruling, Outcome> = Exclude<Ruling, { readonly outcome: Outcome }>;

test("whoever is in post is so from a day, and nobody else is", () => {
  expectTypeOf<With<AppointmentRuling, "in-post">["inPostFrom"]>().toEqualTypeOf<IsoDate>();
  expectTypeOf<Without<AppointmentRuling, "in-post">["inPostFrom"]>().toEqualTypeOf<null>();
});

test("whoever is graded has a grade, and nobody else has", () => {
  expectTypeOf<With<GradedPerson, "graded">["grade"]>().toEqualTypeOf<Grade>();
  expectTypeOf<Without<GradedPerson, "graded">["grade"]>().toEqualTypeOf<null>();
});

test("pay that is computed has a total, and no other has", () => {
  expectTypeOf<With<PayRuling, "computed">["pay"]["total"]>().toEqualTypeOf<string>();
  expectTypeOf<Without<PayRuling, "computed">["pay"]["total"]>().toEqualTypeOf<null>();
});
