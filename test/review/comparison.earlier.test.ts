import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amend, chengbu2023, comparePolicies, definePolicy, type PersonOutcomes, type Policy, type Roster, reviewYear } from "xieliyuan";
import { policies } from "../../src/testing";

const year = 2026;
const place = { township: "西岩镇", village: "一村" };
const hired = (id: string, hiredOn: string | undefined, hours: number): Roster["people"][number] => ({
  ...place,
  id,
  service: { months: 12 },
  tookPart: true,
  proposal: "competent",
  ...(hiredOn !== undefined && { hiredOn }),
  sessions: [{ on: "2026-01-20", kind: "pre-job", hours }],
});
const rosterOf = (...people: Roster["people"]): Roster => ({ villages: [{ ...place, villageClass: 3 }], people });
const ofDays = (...values: [from: string, value: number][]): Policy =>
  definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "pre-job-days": values.map(([from, value]) => ({ from, value })) } });
const compared = (before: Policy, after: Policy, roster = rosterOf(hired("a", "2026-02-01", 16))) =>
  comparePolicies(roster, before, after, { year });

describe("training before the job goes by the days of the first day of duty", () => {
  const raisedOnce = ofDays(["2023-07-13", 3], ["2026-06-01", 2]);
  test("so a figure that is the same on the day and was not before is a part, told with its dates", () => {
    const { parts, people } = compared(chengbu2023, raisedOnce);
    expect(parts).toEqual([
      {
        kind: "figure",
        id: "pre-job-days",
        provision: "四(一)",
        before: [{ from: "2023-07-13", value: 2 }],
        after: [
          { from: "2023-07-13", value: 3 },
          { from: "2026-06-01", value: 2 },
        ],
      },
    ]);
    expect(people.map(({ outcomes, effects }) => [outcomes, effects.map(({ causes }) => causes)])).toEqual([
      [{ training: { before: "compliant", after: "non-compliant" } }, [["pre-job-days"]]],
    ]);
  });
  test("so an amendment after it is no cause, whatever else is switched", () => {
    const later = amend(chengbu2023, { from: "2026-06-01", figures: { "pre-job-days": 3 } });
    const both = amend(later, { from: "2026-01-01", figures: { "top-up-cap": 3000 } });
    const { parts, people } = compared(chengbu2023, both);
    expect(parts.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["pre-job-days", 2, 3],
      ["top-up-cap", "4000.00", 3000],
    ]);
    expect(people).toEqual([]);
  });
  test("so a policy that begins later brings its first values to those who came before it", () => {
    const figures = {
      ...chengbu2023.figures,
      "pre-job-days": [
        { from: "2023-07-13", value: 2 },
        { from: "2026-06-01", value: 3 },
      ],
    };
    const [long, short] = ["2023-07-13", "2026-06-01"].map((validFrom) => definePolicy({ ...chengbu2023, validFrom, figures }));
    const { parts, people } = compared(long as Policy, short as Policy);
    expect(parts.map(({ before, after }) => [before, after])).toEqual([[figures["pre-job-days"], [{ from: "2023-07-13", value: 3 }]]]);
    expect(people.map(({ outcomes }) => outcomes.training)).toEqual([{ before: "compliant", after: "non-compliant" }]);
    const [back] = compared(short as Policy, long as Policy).people;
    expect(back?.outcomes.training).toEqual({ before: "non-compliant", after: "compliant" });
  });
  test("so what is amended to the same value, or after the day, is no part", () => {
    const again = ofDays(["2023-07-13", 2], ["2026-06-01", 2], ["2027-01-01", 3]);
    expect(compared(chengbu2023, again).parts).toEqual([]);
  });
});

const days = fc.constantFrom(0, 1, 2, 3);
const turns = fc.uniqueArray(fc.constantFrom("2025-11-01", "2026-02-01", "2026-02-02", "2026-06-01", "2026-12-31", "2027-01-01"), {
  maxLength: 3,
});
const dates = fc.tuple(
  days,
  turns,
  fc.array(days, { minLength: 3, maxLength: 3 }),
  fc.constantFrom("2023-07-13", "2026-02-01", "2026-06-01"),
);
const dated = (policy: Policy, [first, froms, values, validFrom]: typeof dates extends fc.Arbitrary<infer D> ? D : never) => {
  const entries = [...froms].sort().map((from, i) => ({ from, value: values[i] as number }));
  return definePolicy({
    ...policy,
    validFrom,
    figures: { ...policy.figures, "pre-job-days": [{ from: "2023-07-13", value: first }, ...entries] },
  });
};
/** Policies that differ in nothing else come up as often as others. */
const pairs = fc
  .tuple(policies(), fc.option(policies(), { freq: 1 }), dates, dates)
  .map(([one, other, ofOne, ofOther]) => [dated(one, ofOne), dated(other ?? one, ofOther)] as const);
const anyRoster = fc
  .array(
    fc.tuple(fc.constantFrom(undefined, "2025-10-31", "2026-01-31", "2026-02-01", "2026-06", "2026-06-01"), fc.constantFrom(0, 8, 16, 24)),
    {
      maxLength: 5,
    },
  )
  .map((people) => rosterOf(...people.map(([hiredOn, hours], i) => hired(`p${i}`, hiredOn, hours))));
const outcomesUnder = (roster: Roster, policy: Policy) =>
  new Map(
    reviewYear(roster, { year, policy }).townships.flatMap(({ people }) =>
      people.map(({ id, training, exit, eligibility }) => [
        id,
        { training: training.outcome, exit: exit.outcome, eligibility: eligibility.outcome },
      ]),
    ),
  );

test("outcomes are those of the two reviews, and those of the causes lead from the one to the other, whenever a figure changed", () => {
  fc.assert(
    fc.property(anyRoster, pairs, (roster, [a, b]) => {
      const { people, parts } = compared(a, b, roster);
      const causesOfTraining = parts.filter(({ provision }) => provision === "四(一)").map(({ id }) => id);
      const [before, after] = [outcomesUnder(roster, a), outcomesUnder(roster, b)];
      for (const [id, start] of before) {
        const change = people.find((one) => one.id === id);
        for (const rule of ["training", "exit", "eligibility"] as const) {
          const [from, to] = [start[rule], after.get(id)?.[rule]];
          expect(change?.outcomes[rule]).toEqual(from === to ? undefined : { before: from, after: to });
          let at: PersonOutcomes[typeof rule] = from;
          for (const { outcomes, causes } of change?.effects ?? []) {
            const step = outcomes[rule];
            if (!step) continue;
            expect(step.before).toBe(at);
            if (rule === "training") expect(causes.some((id) => causesOfTraining.includes(id))).toBe(true);
            at = step.after;
          }
          expect(at).toBe(to);
        }
      }
    }),
    { numRuns: 80 },
  );
});
