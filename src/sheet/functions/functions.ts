import { cohort, quotaOf } from "./assessment";
import { dueRows, taskRows } from "./duties";
import { faultAt } from "./fault";
import type { Given } from "./given";
import { outcomes } from "./outcomes";
import { type GradedPay, pay, payLines } from "./pay";
import { age, eligibility, exit, idCheck } from "./people";
import { ageWords, payFactNames, payWords, seatsWords, trainingWords } from "./reckoned-words";
import type { ResultCell } from "./result";
import type { FunctionId } from "./signatures";
import { training } from "./training";
import { version } from "./version";
import { eligibilityWords, exitWords, lackingFacts } from "./words";

type Result = ResultCell | readonly (readonly ResultCell[])[];

/** What each function works out. It throws where a cell cannot be read; the `_WHY` ones are answered in words even then. */
export const functions: Readonly<Record<FunctionId, (given: Given) => Result>> = {
  XLY_AGE: (given) => age(given).years,
  XLY_AGE_WHY: (given) => ageWords(age(given)),
  XLY_ELIGIBLE: (given) => outcomes.assessEligibility[eligibility(given).outcome],
  XLY_ELIGIBLE_WHY: (given) => eligibilityWords(eligibility(given)),
  XLY_EXIT: (given) => outcomes.evaluateExit[exit(given).outcome],
  XLY_EXIT_WHY: (given) => exitWords(exit(given)),
  XLY_TRAINING: (given) => outcomes.checkTraining[training(given).ruling.outcome],
  XLY_TRAINING_WHY: (given) => trainingWords(training(given)),
  XLY_SEATS: (given) => quotaOf(given).seats,
  XLY_SEATS_WHY: (given) => seatsWords(quotaOf(given)),
  XLY_GRADE: cohort,
  XLY_PAY: (given) => {
    const paid = pay(given);
    return settled(paid, paid.total);
  },
  XLY_PAY_WHY: (given) => payWords(pay(given)),
  XLY_PAY_LINES: (given) => {
    const paid = pay(given);
    return payLines(paid).map(([name, fen, fund]) => [name, settled(paid, fen), fund]);
  },
  XLY_ID_CHECK: idCheck,
  XLY_TASKS: taskRows,
  XLY_DUE: dueRows,
  XLY_VERSION: () => version,
};

/** An amount in yuan, since a sum passes silently over whatever is not one. */
function settled({ missing }: GradedPay, fen: number | undefined): number {
  if (fen === undefined) throw faultAt(lackingFacts, payFactNames(missing).join("、"));
  return fen / 100;
}
