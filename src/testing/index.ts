/** Arbitraries and laws for the tests of those who import this library. They need fast-check, an optional peer. */
export { cohortFacts, cohortPeople } from "./cohort";
export { birthDates, days, months } from "./days";
export { deathReportingFacts, monthlyContactFacts, threeOneOneFacts } from "./duties";
export { appointmentFacts, eligibilityFacts, exitFacts, headcountFacts, payFacts, trainingFacts } from "./facts";
export { laws } from "./laws";
export { policies, readingChoices, type Under } from "./policies";
export { thinned } from "./thinned";
