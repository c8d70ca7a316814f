import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import { gradeIds } from "../law/grades";
import { figureOn } from "../model/coherence";
import { addDays, type IsoDate, yearOf } from "../model/dates";
import type { PayFacts } from "../model/facts/pay";
import { preJobSubjects, type TrainingFacts } from "../model/facts/training";
import { type Fen, fenOf, yuanText } from "../model/money";
import { dayOfYear, days, daysBetween, daysOfYear, doneDays, firstDay, knownInPart, yearsHeld, yearsThrough } from "./days";
import { partly, type Shape } from "./partly";

const withSubjects = <T extends object>(session: fc.Arbitrary<T>) =>
  fc
    .tuple(session, fc.option(fc.subarray([...preJobSubjects]), { nil: undefined }))
    .map(([one, subjects]) => ({ ...one, ...(subjects && { subjects }) }));
const session = (on: fc.Arbitrary<IsoDate>) => {
  const held = { on, kind: fc.constantFrom("pre-job" as const, "in-service" as const) };
  return fc.oneof(
    withSubjects(fc.record({ ...held, days: fc.constantFrom<number | string>(0.5, 1, "1.999", 2) })),
    withSubjects(fc.record({ ...held, hours: fc.constantFrom<number | string>(2, 3, "7.5", 8, 16) })),
  );
};

const hiredBy = (policy: Policy, on = firstDay(policy)) => daysBetween(addDays(firstDay(policy), -800), on);

/** Some are in their first year, some have served for longer than the policy has held. */
const hires = (policy: Policy, on?: IsoDate) => fc.oneof(doneDays(policy, on), hiredBy(policy, on), knownInPart(doneDays(policy, on)));

/**
 * What is known of an assistant's training (培训), for `checkTraining`.
 *
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known; the year is the policy's first where it is not
 * @example
 * const isAnswered = fc.property(trainingFacts(), days(), (facts, on) => checkTraining(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const trainingFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<TrainingFacts> =>
  fc.constantFrom(...yearsThrough(policy, on)).chain((year) =>
    partly<TrainingFacts>({
      hiredOn: hires(policy, on),
      firstDayOfDuty: doneDays(policy, on),
      sessions: fc.array(session(fc.oneof(doneDays(policy, on), daysOfYear(year, on))), { maxLength: 4 }),
      year: fc.constant(year),
    }),
  );

const periods = (dates: fc.Arbitrary<IsoDate>) =>
  fc.uniqueArray(dates, { maxLength: 6 }).map((ends) => {
    const inOrder = [...ends].sort();
    return Array.from({ length: Math.floor(inOrder.length / 2) }, (_, i) => ({ from: inOrder[2 * i] ?? "", to: inOrder[2 * i + 1] ?? "" }));
  });

/** The classes of village by which a year is paid; where it is not known on which day that is asked, those that the table has had all the time. */
function classesOf(policy: Policy, day?: IsoDate): string[] {
  if (day !== undefined) return Object.keys(figureOn(policy, "base-pay", day));
  const tables = policy.figures["base-pay"].map(({ value }) => Object.keys(value));
  return (tables[0] ?? []).filter((name) => tables.every((table) => table.includes(name)));
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

const villageClass = (classes: readonly string[]) => fc.constantFrom<number | string>(...classes, ...classes.filter(isNumber).map(Number));

/**
 * What is known of an assistant's year (报酬), for `computePay`.
 *
 * @param policy whose pay table names the classes of village, `chengbu2023` where none is named
 * @param on the day asked about, where it is known; no class is named where it is not, and the table has had none all the time
 * @example
 * const isAnswered = fc.property(payFacts(), days(), (facts, on) => computePay(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const payFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<PayFacts> =>
  fc.option(fc.constantFrom(...yearsHeld(policy)), { nil: undefined, freq: 3 }).chain((year) => {
    const paid = year ?? (on === undefined ? undefined : yearOf(on));
    const day = on !== undefined && paid !== undefined ? dayOfYear(paid, on, policy) : undefined;
    // The year is never left out afterwards, since the class is one of that year's table.
    return ofYear(paid, day, policy).map((facts) => (year === undefined ? facts : { ...facts, year }));
  });

function ofYear(year: number | undefined, day: IsoDate | undefined, policy: Policy): fc.Arbitrary<PayFacts> {
  const classes = classesOf(policy, day);
  const shape = {
    ...(classes.length > 0 && { villageClass: villageClass(classes) }),
    service: fc.oneof(
      fc.record({ months: fc.integer({ min: 0, max: 12 }) }),
      periods(year ? fc.oneof(days(policy), daysOfYear(year)) : days(policy)).map((list) => ({ periods: list })),
    ),
    grade: fc.constantFrom(...gradeIds),
    topUps: topUps(fenOf(figureOn(policy, "top-up-cap", day ?? policy.validFrom))),
  };
  return partly(shape as unknown as Shape<PayFacts>);
}

const topUps = (cap: Fen) =>
  fc.array(
    fc.record(
      {
        payer: fc.constantFrom("镇", "村"),
        amount: fc.constantFrom<number | string>(0, 500, "1999.99", 2000.01, yuanText(Math.ceil(cap / 2)), yuanText(cap)),
      },
      { requiredKeys: ["payer"] },
    ) as fc.Arbitrary<{ payer: string; amount?: number | string }>,
    { maxLength: 3 },
  );
