import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import { deathListRecipients, deathReportTasks } from "../law/death-lists";
import { figureOn } from "../model/coherence";
import { addDays, type IsoDate, lastDayOfMonth } from "../model/dates";
import type { DeathReportingFacts, MonthlyContactFacts, ThreeOneOneFacts } from "../model/facts/duties";
import { daysBetween, daysOfYear, doneDays, monthsThrough, yearsThrough } from "./days";
import { mostly, partly } from "./partly";

/**
 * What is known of a month's deaths (死亡信息申报), for `checkDeathReporting`.
 *
 * @param policy under which the month is asked about, `chengbu2023` where none is named
 * @param on the day asked about, where it is known; the month is the policy's first where it is not
 * @example
 * const isAnswered = fc.property(deathReportingFacts(), (facts) => checkDeathReporting(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const deathReportingFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<DeathReportingFacts> =>
  fc.constantFrom(...monthsThrough(policy, on)).chain((month) => {
    const afterwards = reported(month);
    return fc.record(
      {
        task: fc.constantFrom(...deathReportTasks),
        month: fc.constant(month),
        deaths: fc.nat(2),
        zeroReportedOn: fc.option(afterwards, { nil: null }),
        listVerifiedOn: fc.option(afterwards, { nil: null }),
        sent: sendings(afterwards),
      },
      { requiredKeys: ["task", "month"] },
    ) as unknown as fc.Arbitrary<DeathReportingFacts>;
  });

/** Days from the month on, most of them about the day by which its deaths are reported. */
function reported(month: string): fc.Arbitrary<IsoDate> {
  const last = lastDayOfMonth(month);
  return fc.oneof(
    daysBetween(addDays(last, -1), addDays(last, 12)),
    daysBetween(last, addDays(last, 5)),
    daysBetween(`${month}-01`, addDays(last, 90)),
  );
}

/** To anybody, or to everybody. */
const sendings = (afterwards: fc.Arbitrary<IsoDate>) =>
  fc.oneof(
    fc.array(fc.record({ to: fc.constantFrom(...deathListRecipients), on: afterwards }), { maxLength: 3 }),
    afterwards.map((day) => deathListRecipients.map((to) => ({ to, on: day }))),
  );

/**
 * What is known of a registered unemployed person's month (每月联系), for `checkMonthlyContact`.
 *
 * @param policy under which the month is asked about, `chengbu2023` where none is named
 * @param on the day asked about, where it is known; the month is the policy's first where it is not
 * @example
 * const isAnswered = fc.property(monthlyContactFacts(), (facts) => checkMonthlyContact(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const monthlyContactFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<MonthlyContactFacts> =>
  fc.constantFrom(...monthsThrough(policy, on)).chain((month) =>
    partly<MonthlyContactFacts>({
      registered: fc.array(registration(month, policy, on), { maxLength: 2 }),
      contacts: fc.array(contact(month, policy, on), { maxLength: 3 }),
      month: fc.constant(month),
    }),
  );

/** Most of them begin before the month, and last into it. */
const registration = (month: string, policy: Policy, on?: IsoDate) => {
  const first = `${month}-01`;
  const from = fc.oneof(daysBetween(addDays(first, -200), first), daysBetween(addDays(first, -200), first), doneDays(policy, on));
  const to = fc.oneof(daysBetween(addDays(first, -100), addDays(first, 100)), doneDays(policy, on));
  return fc.tuple(from, fc.option(to, { nil: undefined, freq: 1 })).map(([a, b]) => {
    if (b === undefined) return { from: a };
    return a < b ? { from: a, to: b } : { from: b, to: a };
  });
};

const contact = (month: string, policy: Policy, on?: IsoDate) =>
  fc.record(
    {
      on: fc.oneof(daysBetween(`${month}-01`, lastDayOfMonth(month)), doneDays(policy, on)),
      statusRecorded: fc.boolean(),
      trainingWishRecorded: fc.boolean(),
    },
    { requiredKeys: ["on"] },
  ) as fc.Arbitrary<{ on: string; statusRecorded?: boolean; trainingWishRecorded?: boolean }>;

/**
 * What is known of a registered unemployed person's year (311就业服务), for `checkThreeOneOne`.
 *
 * @param policy under which the year is asked about, `chengbu2023` where none is named
 * @param on the day asked about, where it is known; the year is the policy's first where it is not
 * @example
 * const isAnswered = fc.property(threeOneOneFacts(), (facts) => checkThreeOneOne(facts, { on: "2028-12-31" }).findings.length > 0);
 * fc.check(isAnswered).failed //=> false
 */
export const threeOneOneFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<ThreeOneOneFacts> =>
  fc.constantFrom(...yearsThrough(policy, on)).chain((year) => {
    const times = (figure: "job-referrals" | "training-referrals" | "guidance-sessions") =>
      services(figureOn(policy, figure, on ?? policy.validFrom), year, policy, on);
    return partly<ThreeOneOneFacts>({
      registered: mostly(true),
      unemployed: mostly(true),
      willing: mostly(true),
      jobReferrals: times("job-referrals"),
      trainingReferrals: times("training-referrals"),
      guidanceSessions: times("guidance-sessions"),
      year: fc.constant(year),
    });
  });

/** Of one kind: in most cases as many within the year as are owed, or more. */
function services(owed: number, year: number, policy: Policy, on?: IsoDate): fc.Arbitrary<IsoDate[]> {
  const within = daysOfYear(year, on);
  const most = owed + 2;
  return fc.oneof(
    fc.array(within, { minLength: owed, maxLength: most }),
    fc.array(within, { minLength: owed, maxLength: most }),
    fc.array(fc.oneof(within, doneDays(policy, on)), { maxLength: most }),
  );
}
