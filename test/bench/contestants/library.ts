import { assessEligibility, checkTraining, computePay, gradeCohort } from "xieliyuan";
import { lawFor } from "../../../src/model/in-force";
import { decideCohort } from "../../../src/rules/assessment";
import { decideEligibility } from "../../../src/rules/eligibility";
import { decidePay } from "../../../src/rules/pay";
import { decideTraining } from "../../../src/rules/training";
import { type Answer, type Grade, on, type Person, type Township } from "../workload";
import { joined } from "./joined";

const asked = { on };

const payFacts = ({ villageClass, service, topUps }: Person["pay"], grade: Grade | null | undefined) => ({
  villageClass,
  service,
  topUps,
  grade: grade ?? undefined,
});

/** As an application calls it: every fact checked, every finding cited. */
export function validated(township: Township): Answer[] {
  const grade = gradeCohort({ people: township.map(({ assessment }) => assessment) }, asked).grades.map((one) => one.grade);
  return joined({
    eligibility: township.map((person) => assessEligibility(person.eligibility, asked).outcome),
    training: township.map((person) => checkTraining(person.training, asked).outcome),
    grade,
    pay: township.map(({ pay }, i) => computePay(payFacts(pay, grade[i]), asked).pay.total),
  });
}

/** The same with every rule asked about one person before the next. */
export function validatedOneByOne(township: Township): Answer[] {
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
  const grade = decideCohort({ people: township.map(({ assessment }) => assessment) }, law).grades.map((one) => one.grade);
  return joined({
    eligibility: township.map((person) => decideEligibility(person.eligibility, law).outcome),
    training: township.map((person) => decideTraining(person.training, law).outcome),
    grade,
    pay: township.map(({ pay }, i) => decidePay(payFacts(pay, grade[i]), law).pay.total),
  });
}
