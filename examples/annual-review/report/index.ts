import type { Sheet } from "../workbook";
import { assessment } from "./assessment";
import { budget } from "./budget";
import { comparison } from "./comparison";
import { conditionsAndExit } from "./conditions";
import type { ReportFacts } from "./facts";
import { ledgers } from "./ledgers";
import { overview } from "./overview";
import { pay } from "./pay";
import { remarkList } from "./remarks";
import { sensitivities } from "./sensitivity";
import { staffing } from "./staffing";
import { taskList } from "./tasks";
import { townships } from "./townships";
import { training } from "./training";

export type { Label, Remark, ReportFacts } from "./facts";
export { ledgerNames } from "./ledgers";

/** The sheets that an office files of a year's review (归档表). */
export const reportSheets = (facts: ReportFacts): Sheet[] => [
  overview(facts),
  townships(facts),
  assessment(facts),
  pay(facts),
  training(facts),
  conditionsAndExit(facts),
  staffing(facts),
  budget(facts),
  comparison(facts),
  sensitivities(facts),
  ledgers(facts),
  taskList(facts),
  remarkList(facts),
];
