import * as fc from "fast-check";
import { deathListRecipients, deathReportTasks } from "../law/death-lists";
import type { DeathReportingFacts, MonthlyContactFacts, ThreeOneOneFacts } from "../model/facts/duties";
import { days } from "./days";
import { partly } from "./facts";

/** Months that are over, or begun, on every day of {@link days}. */
const earlier = () => fc.constantFrom("2023-07", "2023-12", "2024-01");
const afterwards = () => fc.constantFrom("2024-02-28", "2024-02-29", "2024-03-01", "2024-03-10", "2024-03-11", "2025-01-01");
const done = () => fc.option(afterwards(), { nil: null });

/**
 * What is known of a month's deaths (死亡信息申报), for `checkDeathReporting`.
 *
 * @example
 * const isAnswered = fc.property(deathReportingFacts(), (facts) => checkDeathReporting(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const deathReportingFacts = (): fc.Arbitrary<DeathReportingFacts> =>
  fc.record(
    {
      task: fc.constantFrom(...deathReportTasks),
      month: earlier(),
      deaths: fc.nat(2),
      zeroReportedOn: done(),
      listVerifiedOn: done(),
      sent: fc.array(fc.record({ to: fc.constantFrom(...deathListRecipients), on: afterwards() }), { maxLength: 3 }),
    },
    { requiredKeys: ["task", "month"] },
  ) as unknown as fc.Arbitrary<DeathReportingFacts>;

/**
 * What is known of a registered unemployed person's month (每月联系), for `checkMonthlyContact`.
 *
 * @example
 * const isAnswered = fc.property(monthlyContactFacts(), (facts) => checkMonthlyContact(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const monthlyContactFacts = (): fc.Arbitrary<MonthlyContactFacts> =>
  partly<MonthlyContactFacts>({
    registered: fc.array(
      fc.tuple(days(), fc.option(days(), { nil: undefined })).map(([a, b]) => {
        if (b === undefined) return { from: a };
        return a < b ? { from: a, to: b } : { from: b, to: a };
      }),
      { maxLength: 2 },
    ),
    contacts: fc.array(
      fc.record(
        { on: fc.oneof(days(), afterwards()), statusRecorded: fc.boolean(), trainingWishRecorded: fc.boolean() },
        { requiredKeys: ["on"] },
      ) as fc.Arbitrary<{ on: string; statusRecorded?: boolean; trainingWishRecorded?: boolean }>,
      { maxLength: 3 },
    ),
    month: earlier(),
  });

/**
 * What is known of a registered unemployed person's year (311就业服务), for `checkThreeOneOne`.
 *
 * @example
 * const isAnswered = fc.property(threeOneOneFacts(), (facts) => checkThreeOneOne(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const threeOneOneFacts = (): fc.Arbitrary<ThreeOneOneFacts> => {
  const times = () => fc.array(fc.oneof(days(), afterwards()), { maxLength: 5 });
  return partly<ThreeOneOneFacts>({
    registered: fc.boolean(),
    unemployed: fc.boolean(),
    willing: fc.boolean(),
    jobReferrals: times(),
    trainingReferrals: times(),
    guidanceSessions: times(),
    year: fc.constantFrom(2023, 2024),
  });
};
