import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { AppointmentFacts, appointmentFacts } from "../../src/model/facts/appointment";
import type { CohortFacts, CohortPerson, cohortFacts, SeatDecision, seatDecision } from "../../src/model/facts/cohort";
import type { DecisionFacts, decisionFacts } from "../../src/model/facts/decision";
import type {
  DeathReportingFacts,
  DutyWindow,
  deathReportingFacts,
  dutyWindow,
  MonthlyContactFacts,
  monthlyContactFacts,
  ThreeOneOneFacts,
  threeOneOneFacts,
} from "../../src/model/facts/duties";
import type { EligibilityFacts, eligibilityFacts } from "../../src/model/facts/eligibility";
import type { ExitFacts, exitFacts } from "../../src/model/facts/exit";
import type { HeadcountFacts, headcountFacts } from "../../src/model/facts/headcount";
import type { PayFacts, payFacts } from "../../src/model/facts/pay";
import type { TrainingFacts, trainingFacts } from "../../src/model/facts/training";
import type { Given } from "../../src/model/schema";
import type { BudgetVillage, budgetVillage, GradeShares, gradeShares } from "../../src/review/budget/facts";
import type {
  ContactLedgerRow,
  contactLedgerRow,
  DeathLedgerRow,
  deathLedgerRow,
  ServiceLedgerRow,
  serviceLedgerRow,
} from "../../src/review/ledgers";
import type { PersonFacts, personFacts, VillageFacts, villageFacts } from "../../src/review/roster";

/** Every member down to the texts and numbers, so that an interface and what zod makes of a schema can be told alike. */
type InFull<T> = T extends readonly (infer E)[]
  ? readonly InFull<E>[]
  : T extends (...args: never) => unknown
    ? T
    : T extends object
      ? { [K in keyof T]: InFull<T[K]> }
      : T;
type Schema<S extends z.core.$ZodType> = InFull<Given<z.output<S>>>;

// Held by `tsc`, which `npm test` runs first. In the editor the comments stand on the interfaces; what is read is the schema.
test("the facts that are documented are those that the schemas read, to the letter", () => {
  expectTypeOf<InFull<AppointmentFacts>>().toEqualTypeOf<Schema<typeof appointmentFacts>>();
  expectTypeOf<InFull<CohortFacts>>().toEqualTypeOf<Schema<typeof cohortFacts>>();
  expectTypeOf<InFull<CohortPerson>>().toEqualTypeOf<Schema<typeof cohortFacts>["people"][number]>();
  expectTypeOf<InFull<SeatDecision>>().toEqualTypeOf<Schema<typeof seatDecision>>();
  expectTypeOf<InFull<DecisionFacts>>().toEqualTypeOf<Schema<typeof decisionFacts>>();
  expectTypeOf<InFull<DeathReportingFacts>>().toEqualTypeOf<Schema<typeof deathReportingFacts>>();
  expectTypeOf<InFull<DutyWindow>>().toEqualTypeOf<Schema<typeof dutyWindow>>();
  expectTypeOf<InFull<MonthlyContactFacts>>().toEqualTypeOf<Schema<typeof monthlyContactFacts>>();
  expectTypeOf<InFull<ThreeOneOneFacts>>().toEqualTypeOf<Schema<typeof threeOneOneFacts>>();
  expectTypeOf<InFull<EligibilityFacts>>().toEqualTypeOf<Schema<typeof eligibilityFacts>>();
  expectTypeOf<InFull<ExitFacts>>().toEqualTypeOf<Schema<typeof exitFacts>>();
  expectTypeOf<InFull<HeadcountFacts>>().toEqualTypeOf<Schema<typeof headcountFacts>>();
  expectTypeOf<InFull<VillageFacts>>().toEqualTypeOf<Schema<typeof villageFacts>>();
  expectTypeOf<InFull<GradeShares>>().toEqualTypeOf<Schema<typeof gradeShares>>();
  expectTypeOf<InFull<DeathLedgerRow>>().toEqualTypeOf<Schema<typeof deathLedgerRow>>();
  expectTypeOf<InFull<ContactLedgerRow>>().toEqualTypeOf<Schema<typeof contactLedgerRow>>();
  expectTypeOf<InFull<ServiceLedgerRow>>().toEqualTypeOf<Schema<typeof serviceLedgerRow>>();
  // The method of a Decimal is as it is written there, which `Given` takes for a fact.
  expectTypeOf<InFull<Given<PersonFacts>>>().toEqualTypeOf<Schema<typeof personFacts>>();
  expectTypeOf<InFull<Given<BudgetVillage>>>().toEqualTypeOf<Schema<typeof budgetVillage>>();
  expectTypeOf<InFull<Given<PayFacts>>>().toEqualTypeOf<Schema<typeof payFacts>>();
  expectTypeOf<InFull<TrainingFacts>>().toEqualTypeOf<Schema<typeof trainingFacts>>();
});
