/** Arbitraries and laws for the tests of those who import this library. They need fast-check, an optional peer. */
export { type Case, cases } from "./cases";
export { cohortFacts, cohortPeople } from "./cohort";
export { birthDates, days, months } from "./days";
export { deathReportingFacts, monthlyContactFacts, threeOneOneFacts } from "./duties";
export { appointmentFacts, eligibilityFacts, exitFacts, headcountFacts } from "./facts";
export { payFacts, trainingFacts } from "./facts-of-year";
export { laws } from "./laws";
export { policies, readingChoices, type Under } from "./policies";
export { thinned } from "./thinned";
