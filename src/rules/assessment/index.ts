import { type CohortFacts, type CohortPerson, cohortFacts, isPlainCohort, type SeatDecision } from "../../model/facts/cohort";
import { standing } from "../../model/facts/decision";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import { InputError, type Issue } from "../../model/issue";
import { kept } from "../../model/kept";
import { ruleOn } from "../../model/rule-on";
import type { ReadingUsed, Ruling } from "../../model/ruling";
import { contender, noKeys, ownKeys } from "./contender";
import type { CohortOutcome, GradedPerson } from "./person";
import { type DecidedPool, decidePool, type PoolCode, type SeatPool, seatReadings } from "./pool";

export type { CohortOutcome, GradedPerson } from "./person";
export type { DecidedPool, SeatPool } from "./pool";

/** What {@link gradeCohort} answers. */
export interface CohortRuling extends Ruling<"gradeCohort", CohortOutcome, PoolCode> {
  readonly pools: readonly SeatPool[];
  /** Everyone, ordered by pool and id, whatever the order of the input. */
  readonly grades: readonly GradedPerson[];
}

/**
 * The grades of an annual assessment (年度考核), 四(四): 优秀 within its share of those who took part, ties declared and never broken unseen.
 *
 * @param facts those assessed, with the grade proposed for each and, where there are more proposals than seats, the scores
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns the seats of each pool and the grade of each person, the same whatever the order of the input
 * @throws {InputError} where facts or options are not of their kind, the day is before the measure, an id stands twice, or only some people name
 *   their township
 * @example
 * gradeCohort({ people: [{ id: "a", tookPart: true, proposal: "excellent" }] }, { on: "2026-12-31" }).grades[0].grade //=> "competent"
 */
export function gradeCohort(facts: CohortFacts, options: RuleOptions): CohortRuling {
  return ruled(facts, lawFor(options));
}

/** {@link gradeCohort} on facts that have been read and whose ids are told apart. */
export function decideCohort({ people, scheme, seatDecisions }: CohortFacts, law: Law): CohortRuling {
  const assessment = assessmentUnder({ scheme, seatDecisions }, law);
  return assessment.ruling(assessment.pools(people));
}

/** An assessment whose pools can be decided one by one, as their people become known. */
interface Assessment {
  /** The pools of some people, ordered by name; everyone of a pool must be among them. */
  readonly pools: (people: readonly CohortPerson[]) => readonly DecidedPool[];
  /** The ruling on all pools together. */
  readonly ruling: (pools: readonly DecidedPool[]) => CohortRuling;
}

/** An assessment under the scheme and the decisions on seats that hold for all of it. */
export function assessmentUnder({ scheme, seatDecisions = [] }: Omit<CohortFacts, "people">, law: Law): Assessment {
  const keysOf = law.readings["quota-ties"] === "tie-break" ? ownKeys : noKeys;
  const decisions = new Map<string | null, SeatDecision[]>();
  for (const decision of seatDecisions) kept(decisions, decision.township ?? null, () => []).push(decision);
  const decided = (pool: string | null, people: readonly CohortPerson[]) => {
    const members = scheme ? people.map((person) => contender(person, scheme)) : people;
    const own = decisions.get(pool);
    const decision = own && (standing(own, law.on, "seatDecisions", seatDecisions) ?? null);
    return decidePool({ pool, members, decision, byScheme: scheme !== undefined, keysOf }, law);
  };
  return {
    pools: (people) => {
      const pools = byPool(people, law);
      return inOrder(pools.keys(), nameOf).map((pool) => decided(pool, pools.get(pool) as CohortPerson[]));
    },
    ruling: (pools) => {
      const grades = joined(pools, (one) => one.grades);
      return {
        rule: "gradeCohort",
        outcome: overall(grades),
        findings: [...joined(pools, (one) => one.findings), ...strays(decisions, pools)],
        missing: joined(pools, (one) => one.missing),
        pools: pools.map((one) => one.seats),
        grades,
        readings: readingsUsed(pools, law),
        policy: law.reference,
        on: law.on,
      };
    },
  };
}

/** The parts of all pools in one list; that of a pool that is the only one serves as it is. */
function joined<T>(pools: readonly DecidedPool[], partsOf: (pool: DecidedPool) => readonly T[]): readonly T[] {
  if (pools.length === 1) return partsOf(pools[0] as DecidedPool);
  const all: T[] = [];
  for (const pool of pools) for (const one of partsOf(pool)) all.push(one);
  return all;
}

/** What is found of decisions on pools that nobody belongs to. */
function strays(decisions: ReadonlyMap<string | null, unknown>, pools: readonly DecidedPool[]): Finding<PoolCode>[] {
  if (decisions.size === 0) return [];
  const known = new Set(pools.map(({ seats }) => seats.pool));
  const unknown = inOrder(decisions.keys(), nameOf).filter((pool) => !known.has(pool));
  return unknown.map((pool) => find("seat-decision-without-effect", "note", { pool }));
}

/** One township a pool, or the county as a whole, as the reading has it. */
function byPool(people: readonly CohortPerson[], law: Law): Map<string | null, CohortPerson[]> {
  const county = law.readings["quota-pool"] === "county";
  const pools = new Map<string | null, CohortPerson[]>();
  let last: string | null | undefined;
  let members: CohortPerson[] = [];
  for (const person of people) {
    const pool = county ? null : (person.township ?? null);
    // People of one township mostly stand together.
    if (pool !== last) {
      last = pool;
      members = pools.get(pool) ?? [];
      pools.set(pool, members);
    }
    members.push(person);
  }
  return pools;
}

function checkPeople(people: readonly CohortPerson[]): void {
  const named = people.some(({ township }) => township !== undefined);
  if (!named && haveOwnIds(people)) return;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  people.forEach(({ id, township }, i) => {
    if (seen.has(id)) issues.push({ path: ["people", i, "id"], code: "duplicate", expected: "an id of its own for each person" });
    seen.add(id);
    if (named && township === undefined)
      issues.push({ path: ["people", i, "township"], code: "missing", expected: "the township, since others name theirs" });
  });
  if (issues.length > 0) throw new InputError(issues);
}

/** Whether the ids, in the order of the people, rise, as they mostly do: then none comes twice. */
function haveOwnIds(people: readonly CohortPerson[]): boolean {
  for (let i = 1; i < people.length; i++) if ((people[i - 1] as CohortPerson).id >= (people[i] as CohortPerson).id) return false;
  return true;
}

function overall(grades: readonly GradedPerson[]): CohortOutcome {
  if (grades.some(({ outcome }) => outcome === "undetermined")) return "undetermined";
  return grades.some(({ outcome }) => outcome === "for-decision") ? "for-decision" : "graded";
}

function readingsUsed(pools: readonly DecidedPool[], { used }: Law): readonly ReadingUsed[] {
  return [used["quota-pool"], ...seatReadings.filter((id) => pools.some(({ rests }) => rests[id])).map((id) => used[id])];
}

const nameOf = (pool: string | null): string => pool ?? "";

const ruled = /* @__PURE__ */ ruleOn(cohortFacts, isPlainCohort, (cohort, law) => {
  checkPeople(cohort.people);
  return decideCohort(cohort, law);
});
