import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amend, type CohortFacts, chengbu2023, gradeCohort, withReadings } from "xieliyuan";

type Person = CohortFacts["people"][number];
type Proposal = NonNullable<Person["proposal"]>;
/** Someone of whom all is known. */
interface Known {
  readonly id: string;
  readonly tookPart: boolean;
  readonly proposal: Proposal;
  readonly score: number;
}
interface Terms {
  /** The ratio in percent. */
  readonly percent: number;
  readonly atLeastOne: boolean;
  readonly displacedDecides: boolean;
  readonly raisedTo: number;
}

const on = "2026-12-31";
const proposals: Proposal[] = ["excellent", "competent", "incompetent"];
/** With scores of 1, 2 and 3 known, these are all the places that a missing one can take: on each, between them, and twice beyond. */
const scores = [0, 1, 1.5, 2, 2.5, 3, 4, 5];

/** The places of the contest as the specification has it, group by group from the top, for people of whom all is known. */
function plainly(people: readonly Known[], { percent, atLeastOne, raisedTo }: Terms): Map<string, string> {
  const took = people.filter(({ tookPart }) => tookPart);
  const least = atLeastOne && took.length > 0 ? 1 : 0;
  const seats = Math.max(Math.floor((took.length * percent) / 100), least, raisedTo);
  const became = new Map(people.map(({ id, tookPart, proposal }): [string, string] => [id, tookPart ? proposal : "not-assessed"]));
  const stars = took.filter(({ proposal }) => proposal === "excellent");
  if (stars.length <= seats) return became;
  let left = seats;
  let closed = false;
  for (const score of [...new Set(stars.map((one) => one.score))].sort((a, b) => b - a)) {
    const group = stars.filter((one) => one.score === score);
    const fits = !closed && group.length <= left;
    const tied = !closed && !fits && left > 0;
    for (const { id } of group) became.set(id, fits ? "excellent" : tied ? "tied" : "beyond");
    if (fits) left -= group.length;
    else closed = true;
  }
  return became;
}

/** Every way to fill in what is not known. */
function completions(people: readonly Person[]): Known[][] {
  const [first, ...others] = people;
  if (!first) return [[]];
  const rest = completions(others);
  const ways: Known[] = [];
  for (const tookPart of first.tookPart === undefined ? [true, false] : [first.tookPart])
    for (const proposal of first.proposal === undefined ? proposals : [first.proposal])
      for (const score of first.score !== undefined ? [first.score] : tookPart && proposal === "excellent" ? scores : [0])
        ways.push({ id: first.id, tookPart, proposal, score });
  return ways.flatMap((way) => rest.map((more) => [way, ...more]));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const cohorts = fc
  .array(
    fc.record({
      tookPart: maybe(fc.constantFrom(true, true, true, false)),
      proposal: maybe(fc.constantFrom<Proposal>("excellent", "excellent", "excellent", "competent", "incompetent")),
      score: maybe(fc.constantFrom(1, 2, 3)),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((people) =>
    people.map(
      ({ tookPart, proposal, score }, i): Person => ({
        id: `p${i}`,
        ...(tookPart !== undefined && { tookPart }),
        ...(proposal !== undefined && { proposal }),
        ...(score !== undefined && { score }),
      }),
    ),
  )
  // Few enough unknowns that every way to fill them in can be tried.
  .filter((people) => people.reduce((product, one) => product * completions([one]).length, 1) <= 3000);
const terms = fc.record<Terms>({
  percent: fc.constantFrom(20, 30, 40, 50, 60, 75, 100),
  atLeastOne: fc.boolean(),
  displacedDecides: fc.boolean(),
  raisedTo: fc.constantFrom(0, 0, 0, 1, 2),
});

function graded(people: Person[], { percent, atLeastOne, displacedDecides, raisedTo }: Terms) {
  const ratio = amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": percent / 100 } });
  const policy = withReadings(ratio, {
    "quota-small-pool": atLeastOne ? "at-least-one" : "floor",
    "quota-displaced": displacedDecides ? "for-decision" : "competent",
  });
  const seatDecisions = raisedTo > 0 ? [{ seats: raisedTo, decidedBy: "县人社局", on, reason: "示范" }] : [];
  return gradeCohort({ people, seatDecisions }, { on, policy });
}

/** Whoever has the same place in every way to fill in what is not known is told it, and nobody else. */
function exactly(people: Person[], conditions: Terms): void {
  const seen = new Map(people.map(({ id }) => [id, new Set<string>()]));
  for (const way of completions(people)) for (const [id, became] of plainly(way, conditions)) seen.get(id)?.add(became);
  const settled = (place: string | undefined) =>
    place === "tied" || (place === "beyond" && conditions.displacedDecides) ? "for-decision" : place === "beyond" ? "competent" : place;
  const expected = [...seen].map(([id, ways]) => [id, ways.size === 1 ? settled([...ways][0]) : "undetermined"]);
  const actual = graded(people, conditions).grades.map(({ id, outcome, grade }) => [id, grade ?? outcome]);
  expect(actual).toEqual(expected);
}

describe("gradeCohort, against every way to fill in what is not known", () => {
  test("a person is definite exactly when all ways agree, and then with what they agree on", () => {
    fc.assert(fc.property(cohorts, terms, exactly), { numRuns: 1000 });
  }, 60_000);

  const half: Terms = { percent: 50, atLeastOne: false, displacedDecides: false, raisedTo: 0 };
  const star = (score: number) => ({ tookPart: true, proposal: "excellent", score }) as const;
  test.each<[string, Omit<Person, "id">[]]>([
    ["who, if anybody, is ahead by taking part and being proposed", [star(1), { score: 3 }, star(1)]],
    ["who may be ahead in all respects", [star(3), {}, star(3)]],
    ["whose proposal may put them ahead, without a score", [{ tookPart: true }, star(3), star(3)]],
    ["whose proposal may put them ahead by score", [{ tookPart: true, score: 2 }, star(1), star(1)]],
    ["who may join on the same level", [star(1), star(1), { proposal: "excellent", score: 1 }]],
    ["who may join above", [{ tookPart: true, score: 2 }, star(2), { proposal: "excellent", score: 3 }, star(2)]],
    ["who joins above them, if at all", [star(1), { proposal: "excellent", score: 3 }]],
    ["who is proposed like them, without a score", [star(3), star(3), { tookPart: true, proposal: "excellent" }]],
    ["who stands above those who tie", [star(3), star(2), star(2), { tookPart: true, score: 1 }]],
  ])("a place at the last seat is sure or open with somebody %s", (_who, people) => {
    exactly(
      people.map((one, i) => ({ id: `p${i}`, ...one })),
      half,
    );
  });

  test("the figures of the pool are told where all ways agree", () => {
    fc.assert(
      fc.property(cohorts, terms, (people, conditions) => {
        const granted = new Set<number>();
        for (const way of completions(people))
          granted.add([...plainly(way, conditions).values()].filter((one) => one === "excellent").length);
        const [pool] = graded(people, conditions).pools;
        expect(pool?.granted).toBeLessThanOrEqual(Math.min(...granted));
        const known = people.filter(({ tookPart }) => tookPart === undefined).length === 0;
        expect(pool?.participants).toBe(known ? people.filter(({ tookPart }) => tookPart).length : null);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("something is missing exactly when somebody is undetermined", () => {
    fc.assert(
      fc.property(cohorts, terms, (people, conditions) => {
        const { grades, missing, outcome } = graded(people, conditions);
        const undetermined = grades.some((one) => one.outcome === "undetermined");
        expect([missing.length > 0, outcome === "undetermined"]).toEqual([undetermined, undetermined]);
        for (const fact of missing) {
          const [id, key] = fact.split(".") as [string, keyof Person];
          expect(people.find((one) => one.id === id)?.[key]).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
