export {
  type AnyRuling,
  type ExplainOptions,
  explain,
  explainComparison,
  explainFinding,
  explainSensitivity,
  type Language,
  names,
  type OtherReading,
  type OwnValues,
  type Rule,
  type Sensitivity,
  sensitivity,
} from "./explain";
export { type CalendarOptions, toICalendar } from "./explain/calendar";
export { taskCatalogueCsv, taskCatalogueJson } from "./explain/catalogue/table";
export type { DutyKind } from "./law/duties";
export type { EducationLevel } from "./law/education";
export type { FigureId } from "./law/figures";
export type { Grade } from "./law/grades";
export type { InstrumentId } from "./law/instruments";
export { instruments } from "./law/instruments";
export type { BodyProvisionId } from "./law/provisions";
export { provisions } from "./law/provisions";
export type { ReadingId } from "./law/readings";
export { readings } from "./law/readings";
export type { AnnexTask, TaskCategory, TaskContentId, TaskNo } from "./law/tasks";
export { taskCategories, tasks } from "./law/tasks";
export { recurrenceNames, roleNames } from "./law/tasks/names";
export type { Bilingual } from "./law/types";
export type { AppointmentFacts } from "./model/facts/appointment";
export type { CohortFacts, CohortPerson, SeatDecision } from "./model/facts/cohort";
export type { DeathReportingFacts, DutyWindow, MonthlyContactFacts, ThreeOneOneFacts } from "./model/facts/duties";
export type { EligibilityFacts } from "./model/facts/eligibility";
export type { ExitFacts } from "./model/facts/exit";
export type { HeadcountFacts } from "./model/facts/headcount";
export type { PayFacts, Service, ServicePeriod, TopUp } from "./model/facts/pay";
export type { TrainingFacts, TrainingSession } from "./model/facts/training";
export type { Finding, Status } from "./model/finding";
export type { RuleOptions } from "./model/in-force";
export { InputError, type Issue, type IssueCode } from "./model/issue";
export { type Amendment, amend, chengbu2023, definePolicy, type Policy, type PolicyDefinition, withReadings } from "./model/policy";
export { checkResidentId, maskResidentId, type ResidentIdCheck, type ResidentIdFault } from "./model/resident-id";
export type { PolicyReference, ReadingUsed } from "./model/ruling";
export {
  type Budget,
  type BudgetAmount,
  type BudgetLine,
  type BudgetOptions,
  type BudgetVillage,
  type BudgetYear,
  type GradeShares,
  projectBudget,
} from "./review/budget";
export {
  type Change,
  type ComparisonOptions,
  comparePolicies,
  type Effect,
  type OutcomeChanges,
  type PartId,
  type PayDifference,
  type PersonChange,
  type PersonOutcomes,
  type PolicyComparison,
  type PolicyPart,
  type TotalChange,
  type TotalEffect,
  type VillageChange,
} from "./review/comparison";
export type { GradeOutcome, OutcomeCounts } from "./review/counts";
export type { CountySummary } from "./review/county";
export type { RowIssues } from "./review/intake";
export { joinSummaries } from "./review/join";
export { type LedgerIssues, type LedgerReview, type Ledgers, reviewLedgers } from "./review/ledgers";
export type { ReviewOptions } from "./review/options";
export type { YearReview } from "./review/part";
export type { ReviewedPerson, ReviewedVillage } from "./review/reviewed";
export type { Roster } from "./review/roster";
export type { PayTotals } from "./review/totals";
export type { TownshipReview } from "./review/township";
export { reviewYear } from "./review/year";
export { type AppointmentRuling, checkAppointment } from "./rules/appointment";
export { type CohortRuling, type GradedPerson, gradeCohort, type SeatPool } from "./rules/assessment";
export {
  type Citations,
  citedBy,
  findTasks,
  type TaskQuery,
  task,
  tasksIn,
  tasksUnder,
} from "./rules/catalogue";
export {
  checkDeathReporting,
  checkMonthlyContact,
  checkThreeOneOne,
  type DeathReportingRuling,
  type Duty,
  type DutyOptions,
  dutiesDue,
  type MonthlyContactRuling,
  type ThreeOneOneRuling,
  type Times,
} from "./rules/duties";
export { assessEligibility, type EligibilityRuling } from "./rules/eligibility";
export { type ExitRuling, evaluateExit } from "./rules/exit";
export { checkHeadcount, type HeadcountRuling } from "./rules/headcount";
export { computePay, type Pay, type PayLine, type PayRuling } from "./rules/pay";
export { checkTraining, type TrainingDays, type TrainingRuling } from "./rules/training";
