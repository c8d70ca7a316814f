import type { CohortFacts } from "xieliyuan";
import { overCompletions } from "./completions";
import { floor, over, rational, times } from "./rational";
import type { Setting } from "./setting";

type Person = CohortFacts["people"][number];
/** Both the tied and the displaced may be for decision; they are kept apart until the end, since the place is what a fact must not change. */
const displaced = "displaced";

type Graded = readonly [id: string, outcome: string, grade: string | null];
export interface PoolAnswer {
  readonly pool: string | null;
  readonly participants: number;
  readonly seats: number;
  readonly granted: number;
  readonly open: number;
}

const keysOf = ({ score, tieBreak = [] }: Person, { choices }: Setting): number[] =>
  choices["quota-ties"] === "tie-break" ? [score ?? 0, ...tieBreak] : [score ?? 0];

function above(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x > (b[i] ?? 0);
  return false;
}

function proposalOf({ proposal, score }: Person, scheme: CohortFacts["scheme"]): string {
  if (proposal) return proposal;
  if (!scheme || score === undefined) throw new Error("a case that is not complete");
  return score >= scheme.excellent ? "excellent" : score >= scheme.competent ? "competent" : "incompetent";
}

/** One pool of which everything is known. */
function decidePool(pool: string | null, people: readonly Person[], facts: CohortFacts, asked: Setting) {
  const took = people.filter((one) => one.tookPart);
  const decision = (facts.seatDecisions ?? [])
    .filter(({ township = null, on }) => township === pool && on <= asked.on)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  const share = Number(floor(times(over(took.length, 1), rational(asked.figure("excellent-ratio")))));
  const least = asked.choices["quota-small-pool"] === "at-least-one" && took.length > 0 ? 1 : 0;
  const seats = Math.max(share, least, decision?.seats ?? 0);
  const proposed = took.filter((one) => proposalOf(one, facts.scheme) === "excellent");
  const contested = proposed.length > seats;
  const placed = people.map((one): Graded => {
    if (!one.tookPart) return [one.id, "not-assessed", null];
    const proposal = proposalOf(one, facts.scheme);
    if (proposal !== "excellent") return [one.id, "graded", proposal];
    const own = keysOf(one, asked);
    const ahead = proposed.filter((other) => above(keysOf(other, asked), own)).length;
    const through = proposed.filter((other) => !above(own, keysOf(other, asked))).length;
    if (!contested || through <= seats) return [one.id, "graded", "excellent"];
    if (ahead < seats) return [one.id, "for-decision", null];
    return asked.choices["quota-displaced"] === "for-decision" ? [one.id, "for-decision", displaced] : [one.id, "graded", "competent"];
  });
  const granted = placed.filter(([, , grade]) => grade === "excellent").length;
  const tied = placed.some(([, outcome, grade]) => outcome === "for-decision" && grade === null);
  const grades = [...placed].sort(([a], [b]) => (a < b ? -1 : 1));
  return { seats: { pool, participants: took.length, seats, granted, open: tied ? seats - granted : 0 }, grades };
}

interface CohortAnswer {
  readonly outcome: string;
  readonly pools: readonly PoolAnswer[];
  readonly grades: readonly Graded[];
}

const plain = ([id, outcome, grade]: Graded): Graded => [id, outcome, grade === displaced ? null : grade];

/** A cohort of which everything is known. */
export function cohort(facts: CohortFacts, asked: Setting): CohortAnswer {
  const places = placesOf(facts, asked);
  return { ...places, grades: places.grades.map(plain) };
}

function placesOf(facts: CohortFacts, asked: Setting): CohortAnswer {
  const county = asked.choices["quota-pool"] === "county";
  const names = [...new Set(facts.people.map(({ township }) => (county ? null : (township ?? null))))].sort();
  const pools = names.map((pool) =>
    decidePool(
      pool,
      facts.people.filter(({ township }) => county || (township ?? null) === pool),
      facts,
      asked,
    ),
  );
  const grades = pools.flatMap((one) => one.grades);
  return {
    outcome: grades.some(([, outcome]) => outcome === "for-decision") ? "for-decision" : "graded",
    pools: pools.map(({ seats }) => seats),
    grades,
  };
}

/** What is certain of each person and pool of a cohort known in part, over every way to complete it; scores between and beyond those stated are tried. */
export function certainAnswer(facts: CohortFacts, asked: Setting) {
  const domain: Record<string, readonly unknown[]> = {};
  facts.people.forEach((one, i) => {
    if (one.tookPart === undefined) domain[`${i}.tookPart`] = [true, false];
    if (one.score === undefined) domain[`${i}.score`] = [0.5, 1, 1.5, 2, 2.5, 3, 3.5];
    if (one.proposal === undefined && !facts.scheme) domain[`${i}.proposal`] = ["excellent", "competent", "incompetent"];
  });
  const { results } = overCompletions(domain, (filled) => {
    const people = facts.people.map((one, i) => {
      const added = (["tookPart", "score", "proposal"] as const).flatMap((name) =>
        `${i}.${name}` in filled ? [[name, filled[`${i}.${name}`]]] : [],
      );
      return { ...one, ...Object.fromEntries(added) } as Person;
    });
    return placesOf({ ...facts, people }, asked);
  });
  const grades = (results[0]?.grades ?? []).map((first, i) => {
    const same = results.every((one) => JSON.stringify(one.grades[i]) === JSON.stringify(first));
    return same ? plain(first) : ([first[0], "undetermined", null] as const);
  });
  const pools = (results[0]?.pools ?? []).map(({ pool }, i) => {
    const certain = (figure: "participants" | "seats" | "open") => {
      const [first = null, ...others] = new Set(results.map((one) => one.pools[i]?.[figure]));
      return others.length > 0 ? null : first;
    };
    const [seats, open] = [certain("seats"), certain("open")];
    // One more seat and one more ahead of a tie may leave as many as before; that is too much to ask.
    return { pool, participants: certain("participants"), seats, open: seats === null && open !== 0 ? null : open };
  });
  return { grades, pools };
}
