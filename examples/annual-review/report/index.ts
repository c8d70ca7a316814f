import type { Sheet } from "../workbook";
import { assessment } from "./assessment";
import { conditionsAndExit } from "./conditions";
import type { ReportFacts } from "./facts";
import { ledgers } from "./ledgers";
import { pay } from "./pay";
import { remarkList } from "./remarks";
import { staffing } from "./staffing";
import { taskList } from "./tasks";
import { townships } from "./townships";
import { training } from "./training";

export type { Label, Remark, ReportFacts } from "./facts";
export { ledgerNames } from "./ledgers";

/** The sheets that an office files of a year's review (归档表). */
export const reportSheets = (facts: ReportFacts): Sheet[] => [
  townships(facts),
  assessment(facts),
  pay(facts),
  training(facts),
  conditionsAndExit(facts),
  staffing(facts),
  ledgers(facts),
  taskList(facts),
  remarkList(facts),
];
