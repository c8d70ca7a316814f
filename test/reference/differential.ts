import * as fc from "fast-check";
import {
  assessEligibility,
  type CohortFacts,
  checkAppointment,
  checkDeathReporting,
  checkHeadcount,
  checkMonthlyContact,
  checkThreeOneOne,
  checkTraining,
  computePay,
  evaluateExit,
  gradeCohort,
  type Policy,
} from "xieliyuan";
import * as testing from "../../src/testing";
import { certainAnswer, cohort } from "./cohort";
import { deathReporting, monthlyContact, threeOneOne } from "./duties";
import { eligibility } from "./eligibility";
import { pay } from "./pay";
import { appointment, exit, headcount } from "./posts";
import { type Answer, type Setting, setting } from "./setting";
import { training } from "./training";

/** One generated case answered twice, by the library and by the reference; equal where they agree. */
export interface Answers {
  readonly library: unknown;
  readonly reference: unknown;
}

export type Differ = (facts: never, asked: { on: string; policy: Policy }) => Answers;

interface Compared {
  readonly facts: (policy: Policy, on: string) => fc.Arbitrary<unknown>;
  readonly differ: Differ;
}

interface Found {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly findings: readonly { readonly code: string; readonly status: string }[];
}

const whole = ({ outcome, missing, findings }: Found, value?: unknown): Answer => ({
  outcome,
  missing: [...missing].sort(),
  findings: findings.map(({ code, status }) => `${code} ${status}`),
  ...(value !== undefined && { value }),
});
const sorted = (answer: Answer): Answer => ({ ...answer, missing: [...answer.missing].sort() });

const compared = <F>(
  facts: (policy: Policy, on: string) => fc.Arbitrary<F>,
  library: (facts: F, asked: { on: string; policy: Policy }) => unknown,
  reference: (facts: F, asked: Setting, policy: Policy) => unknown,
): Compared => ({
  facts,
  differ: (given: F, asked) => ({
    library: library(given, asked),
    reference: reference(given, setting(asked.policy, asked.on), asked.policy),
  }),
});

const outcomeAlone = ({ outcome, missing }: { outcome: string; missing: readonly string[] }) => ({ outcome, missing: [...missing].sort() });

/** Everyone with a score, a proposal, a participation and two keys, so that nothing is left open. */
const completed = ({ people, ...rest }: CohortFacts): CohortFacts => ({
  ...rest,
  people: people.map(({ tookPart = true, proposal = "excellent", score = 3, tieBreak: [a = 1, b = 1] = [], ...one }) => {
    return { ...one, tookPart, proposal, score, tieBreak: [a, b] };
  }),
});

/** Few enough facts left out that every way to fill them in can be tried, and none but the scores 1 to 3 for the ways to lie between. */
const partly = ({ people, seatDecisions }: CohortFacts): CohortFacts => {
  let room = 3;
  const drop = (is: boolean) => is && room-- > 0;
  return {
    ...(seatDecisions && { seatDecisions }),
    people: people.map(({ tookPart, proposal, score, tieBreak: _, ...one }) => ({
      ...one,
      ...(!drop(tookPart === undefined) && { tookPart: tookPart ?? true }),
      ...(!drop(proposal === undefined) && { proposal: proposal ?? "excellent" }),
      ...(!drop(score === undefined) && { score: ((score ?? 1) % 3) + 1 }),
    })),
  };
};

/** Every rule with the facts on which library and reference are compared. */
export const rules: Readonly<Record<string, Compared>> = {
  assessEligibility: compared(
    testing.eligibilityFacts,
    (facts, asked) => whole(assessEligibility(facts, asked)),
    (facts, asked) => sorted(eligibility(facts, asked)),
  ),
  checkAppointment: compared(
    testing.appointmentFacts,
    (facts, asked) => {
      const ruling = checkAppointment(facts, asked);
      return whole(ruling, { inPostFrom: ruling.inPostFrom, next: ruling.next });
    },
    (facts, asked) => sorted(appointment(facts, asked)),
  ),
  checkHeadcount: compared(
    testing.headcountFacts,
    (facts, asked) => whole(checkHeadcount(facts, asked)),
    (facts, asked) => sorted(headcount(facts, asked)),
  ),
  evaluateExit: compared(
    testing.exitFacts,
    (facts, asked) => whole(evaluateExit(facts, asked)),
    (facts, asked) => sorted(exit(facts, asked)),
  ),
  checkTraining: compared(
    testing.trainingFacts,
    (facts, asked) => {
      const ruling = checkTraining(facts, asked);
      return whole(ruling, { preJob: ruling.preJob, yearly: ruling.yearly });
    },
    (facts, asked) => sorted(training(facts, asked)),
  ),
  gradeCohort: compared(
    (policy, on) => testing.cohortFacts({ most: 16 }, policy, on).map(completed),
    (facts, asked) => {
      const { outcome, pools, grades } = gradeCohort(facts, asked);
      return { outcome, pools, grades: grades.map((one) => [one.id, one.outcome, one.grade]) };
    },
    (facts, asked) => cohort(facts, asked),
  ),
  "gradeCohort, known in part": compared(
    (policy, on) => testing.cohortFacts({ most: 4 }, policy, on).map(partly),
    (facts, asked) => {
      const { grades, pools } = gradeCohort(facts, asked);
      return {
        grades: grades.map((one) => [one.id, one.outcome, one.grade]),
        pools: pools.map(({ pool, participants, seats, open }) => ({ pool, participants, seats, open })),
      };
    },
    (facts, asked) => certainAnswer(facts, asked),
  ),
  computePay: compared(
    testing.payFacts,
    (facts, asked) => {
      const ruling = computePay(facts, asked);
      const { lines, disallowed, total } = ruling.pay;
      const answer = whole(ruling, { lines: lines.map(({ amount }) => amount), disallowed, total });
      return { ...answer, findings: answer.findings.slice(0, 2) };
    },
    (facts, asked) => sorted(pay(facts, asked)),
  ),
  checkDeathReporting: compared(
    testing.deathReportingFacts,
    (facts, asked) => outcomeAlone(checkDeathReporting(facts, asked)),
    (facts, asked) => outcomeAlone(deathReporting(facts, asked)),
  ),
  checkMonthlyContact: compared(
    testing.monthlyContactFacts,
    (facts, asked) => outcomeAlone(checkMonthlyContact(facts, asked)),
    (facts, asked, { validFrom }) => outcomeAlone(monthlyContact(facts, validFrom, asked)),
  ),
  checkThreeOneOne: compared(
    testing.threeOneOneFacts,
    (facts, asked) => outcomeAlone(checkThreeOneOne(facts, asked)),
    (facts, asked) => outcomeAlone(threeOneOne(facts, asked)),
  ),
};

/** Asserts that library and reference agree on so many cases from a seed. */
export function assertAgreement({ facts, differ }: Compared, { runs, seed }: { runs: number; seed: number }): void {
  const policies = fc.sample(testing.policies(), { numRuns: Math.min(runs, 100), seed });
  fc.assert(
    fc.property(testing.cases(facts, fc.constantFrom(...policies)), ({ facts: given, on, policy }) => {
      const { library, reference } = differ(given as never, { on, policy });
      const [said, expected] = [JSON.stringify(library), JSON.stringify(reference)];
      if (said !== expected) throw new Error(`under ${JSON.stringify(policy.readings)}\nlibrary:   ${said}\nreference: ${expected}`);
    }),
    { numRuns: runs, seed },
  );
}
