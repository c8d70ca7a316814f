import { assessEligibility, checkTraining, computePay, gradeCohort } from "xieliyuan";
import { lawFor } from "../../../src/model/in-force";
import { decideCohort } from "../../../src/rules/assessment";
import { decideEligibility } from "../../../src/rules/eligibility";
import { decidePay } from "../../../src/rules/pay";
import { decideTraining } from "../../../src/rules/training";
import { type Answer, type Grade, on, type Person, type Township } from "../workload";

const asked = { on };

const payFacts = ({ villageClass, service, topUps }: Person["pay"], grade: Grade | null) => ({
  villageClass,
  service,
  topUps,
  grade: grade ?? undefined,
});

/** As an application calls it: every fact checked, every finding cited. */
export function validated(township: Township): Answer[] {
  const { grades } = gradeCohort({ people: township.map(({ assessment }) => assessment) }, asked);
  return township.map(({ eligibility, training, pay }, i) => {
    const grade = grades[i]?.grade ?? null;
    return {
      eligibility: assessEligibility(eligibility, asked).outcome,
      training: checkTraining(training, asked).outcome,
      grade,
      pay: computePay(payFacts(pay, grade), asked).pay.total,
    };
  });
}

/** On facts that have been read already, as within a review of a year. */
export function parsed(township: Township): Answer[] {
  const law = lawFor(asked);
  const { grades } = decideCohort({ people: township.map(({ assessment }) => assessment) }, law);
  return township.map(({ eligibility, training, pay }: Person, i) => {
    const grade = grades[i]?.grade ?? null;
    return {
      eligibility: decideEligibility(eligibility, law).outcome,
      training: decideTraining(training, law).outcome,
      grade,
      pay: decidePay(payFacts(pay, grade), law).pay.total,
    };
  });
}
