import * as fc from "fast-check";
import * as testing from "../../src/testing";

/** A hundred policies, since making one costs more than a ruling under it; the readings and figures in them are the same on every run. */
export const anyPolicy = fc.constantFrom(...fc.sample(testing.policies(), { numRuns: 100, seed: 2023 }));
/** The arbitraries that ship, each made once for the tests of the rules. */
export const eligibilityFacts = testing.eligibilityFacts();
export const headcountFacts = testing.headcountFacts();
export const exitFacts = testing.exitFacts();
export const trainingFacts = testing.trainingFacts();
export const appointmentFacts = testing.appointmentFacts();
export const payFacts = testing.payFacts();
