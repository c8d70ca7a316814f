export { checkDeathReporting, type DeathReportingOutcome, type DeathReportingRuling, decideDeathReporting } from "./death-reporting";
export { type Duty, type DutyOptions, dutiesDue } from "./listed";
export { checkMonthlyContact, decideMonthlyContact, type MonthlyContactOutcome, type MonthlyContactRuling } from "./monthly-contact";
export type { Times } from "./progress";
export {
  checkThreeOneOne,
  decideThreeOneOne,
  type ThreeOneOneOutcome,
  type ThreeOneOneRuling,
  type ThreeOneOneTimes,
} from "./three-one-one";
