import type { EligibilityFacts } from "../../model/facts/eligibility";
import { type Finding, sharedFindings } from "../../model/finding";
import type { Ruling } from "../../model/ruling";
import type { Tri } from "../../model/tri";

/** The conditions of 三(五) that somebody attests, by their codes: all but education and age, which are judged by the facts. */
export type AttestedCode =
  | "good-conduct"
  | "no-criminal-record"
  | "long-term-resident"
  | "knows-village"
  | "writing"
  | "computer"
  | "office-software"
  | "service-apps"
  | "work-skills"
  | "sense-of-duty"
  | "good-health"
  | "time-enough";
type EligibilityCode = AttestedCode | "education" | "age" | "past-upper-birthday" | "decision-without-effect";

/** Whether someone may serve: yes, no, for the township government to decide, or not to be told from what is known. */
export type EligibilityOutcome = "eligible" | "ineligible" | "for-decision" | "undetermined";

/** What {@link assessEligibility} answers. */
export type EligibilityRuling = Ruling<"assessEligibility", EligibilityOutcome, EligibilityCode>;

/** What a condition may still come to, as bits: one that is known only in part may come to more than one. */
export const PASS = 1;
export const DECIDE = 2;
export const FAIL = 4;

/** Whether a condition can come to one thing alone. */
export const settled = (may: number): boolean => may === PASS || may === DECIDE || may === FAIL;

/** What a condition has come to so far. */
export interface Judged {
  readonly finding: Finding<EligibilityCode>;
  readonly may: number;
  /** The fact that is lacking, where one is. */
  readonly lacking?: string | undefined;
}

type Statement = Exclude<keyof EligibilityFacts, "education" | "birthDate" | "decisions">;

/** A condition that is a plain statement of somebody's. */
export interface Attested {
  readonly fact: Statement;
  readonly judge: (stated: Tri) => Judged;
}

/** Such a condition: the fact, its code, and the answer that meets it. */
export function attested(fact: Statement, code: AttestedCode, wanted = true): Attested {
  const findings = sharedFindings(code);
  const met: Judged = { finding: findings.met, may: PASS };
  const unmet: Judged = { finding: findings.unmet, may: FAIL };
  const unknown: Judged = { finding: findings.unknown, may: PASS | FAIL, lacking: fact };
  return { fact, judge: (stated) => (stated === undefined ? unknown : stated === wanted ? met : unmet) };
}
