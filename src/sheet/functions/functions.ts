import { eligibility as eligibilityWords } from "../../explain/eligibility";
import { exit as exitWords } from "../../explain/exit";
import { fundNames, payLineNames, pay as payWords } from "../../explain/pay";
import { training as trainingWords } from "../../explain/training";
import { cohort, seats } from "./assessment";
import { dueRows, taskRows } from "./duties";
import type { Given } from "./given";
import { pay } from "./pay";
import { age, eligibility, exit, idCheck } from "./people";
import type { ResultCell } from "./result";
import type { FunctionId } from "./signatures";
import { training } from "./training";
import { version } from "./version";
import { outcomeText, whyText } from "./why";

type Result = ResultCell | readonly (readonly ResultCell[])[];

/** What each function works out. It throws where a cell cannot be read; the `_WHY` ones are answered in words even then. */
export const functions: Readonly<Record<FunctionId, (given: Given) => Result>> = {
  XLY_AGE: age,
  XLY_AGE_WHY: (given) => `${age(given)}周岁`,
  XLY_ELIGIBLE: (given) => outcomeText(eligibilityWords, eligibility(given)),
  XLY_ELIGIBLE_WHY: (given) => whyText(eligibilityWords, eligibility(given)),
  XLY_EXIT: (given) => outcomeText(exitWords, exit(given)),
  XLY_EXIT_WHY: (given) => whyText(exitWords, exit(given)),
  XLY_TRAINING: (given) => outcomeText(trainingWords, training(given)),
  XLY_TRAINING_WHY: (given) => whyText(trainingWords, training(given)),
  XLY_SEATS: seats,
  XLY_SEATS_WHY: (given) => `优秀名额${seats(given)}个`,
  XLY_GRADE: cohort,
  XLY_PAY: (given) => settled(given, pay(given).pay.total),
  XLY_PAY_WHY: (given) => whyText(payWords, pay(given)),
  XLY_PAY_LINES: (given) =>
    pay(given).pay.lines.map(({ line, amount, fund }) => [payLineNames[line].zh, settled(given, amount), fundNames[fund].zh]),
  XLY_ID_CHECK: idCheck,
  XLY_TASKS: taskRows,
  XLY_DUE: dueRows,
  XLY_VERSION: () => version,
};

/** An amount, since a sum passes silently over whatever is not one. */
function settled(given: Given, amount: string | null): number {
  if (amount === null) throw given.fault("grade", "算定报酬所缺的内容，见协理员报酬说明");
  return Number(amount);
}
