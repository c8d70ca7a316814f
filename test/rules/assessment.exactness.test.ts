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
  readonly key: number;
}
interface Terms {
  /** The ratio in percent. */
  readonly percent: number;
  readonly atLeastOne: boolean;
  readonly displacedDecides: boolean;
  readonly raisedTo: number;
  /** Whether keys decide ties; then everyone has one, but for one person at most. */
  readonly byKeys: boolean;
}

const on = "2026-12-31";
const proposals: Proposal[] = ["excellent", "competent", "incompetent"];
/** With scores of 1, 2 and 3 known, these are all the places that a missing one can take: on each, between them, and twice beyond. */
const scores = [0, 1, 1.5, 2, 2.5, 3, 4, 5];
/** The same of keys of 1 and 2. */
const keys = [0, 1, 1.5, 2, 3];

const shareOf = (taking: number, { percent, atLeastOne }: Terms): number =>
  Math.max(Math.floor((taking * percent) / 100), atLeastOne && taking > 0 ? 1 : 0);

/** The places of the contest as the specification has it, group by group from the top, for people of whom all is known. */
function plainly(people: readonly Known[], terms: Terms): Map<string, string> {
  const took = people.filter(({ tookPart }) => tookPart);
  const seats = Math.max(shareOf(took.length, terms), terms.raisedTo);
  // A key is worth less than the least difference of two scores.
  const rank = ({ score, key }: Known) => score + (terms.byKeys ? key / 100 : 0);
  const became = new Map(people.map(({ id, tookPart, proposal }): [string, string] => [id, tookPart ? proposal : "not-assessed"]));
  const stars = took.filter(({ proposal }) => proposal === "excellent");
  if (stars.length <= seats) return became;
  let left = seats;
  let closed = false;
  for (const score of [...new Set(stars.map(rank))].sort((a, b) => b - a)) {
    const group = stars.filter((one) => rank(one) === score);
    const fits = !closed && group.length <= left;
    const tied = !closed && !fits && left > 0;
    for (const { id } of group) became.set(id, fits ? "excellent" : tied ? "tied" : "beyond");
    if (fits) left -= group.length;
    else closed = true;
  }
  return became;
}

/** Every way to fill in what is not known. */
function completions(people: readonly Person[], byKeys = false): Known[][] {
  const [first, ...others] = people;
  if (!first) return [[]];
  const rest = completions(others, byKeys);
  const ways: Known[] = [];
  for (const tookPart of first.tookPart === undefined ? [true, false] : [first.tookPart])
    for (const proposal of first.proposal === undefined ? proposals : [first.proposal])
      for (const score of first.score !== undefined ? [first.score] : tookPart && proposal === "excellent" ? scores : [0])
        for (const key of byKeys && !first.tieBreak && tookPart && proposal === "excellent" ? keys : [first.tieBreak?.[0] ?? 0])
          ways.push({ id: first.id, tookPart, proposal, score, key });
  return ways.flatMap((way) => rest.map((more) => [way, ...more]));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const cohorts = fc
  .array(
    fc.record({
      tookPart: maybe(fc.constantFrom(true, true, true, false)),
      proposal: maybe(fc.constantFrom<Proposal>("excellent", "excellent", "excellent", "competent", "incompetent")),
      score: maybe(fc.constantFrom(1, 2, 3)),
      key: fc.constantFrom(1, 2),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((people) =>
    people.map(
      ({ tookPart, proposal, score, key }, i): Person => ({
        id: `p${i}`,
        ...(tookPart !== undefined && { tookPart }),
        ...(proposal !== undefined && { proposal }),
        ...(score !== undefined && { score }),
        ...(i > 0 && { tieBreak: [key] }),
      }),
    ),
  )
  // Few enough unknowns that every way to fill them in can be tried.
  .filter((people) => people.reduce((product, one) => product * completions([one], true).length, 1) <= 6000);
const terms = fc.record<Terms>({
  percent: fc.constantFrom(20, 30, 40, 50, 60, 75, 100),
  atLeastOne: fc.boolean(),
  displacedDecides: fc.boolean(),
  raisedTo: fc.constantFrom(0, 0, 0, 1, 2),
  byKeys: fc.boolean(),
});

function graded(people: Person[], { percent, atLeastOne, displacedDecides, raisedTo, byKeys }: Terms) {
  const ratio = amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": percent / 100 } });
  const policy = withReadings(ratio, {
    "quota-small-pool": atLeastOne ? "at-least-one" : "floor",
    "quota-displaced": displacedDecides ? "for-decision" : "competent",
    "quota-ties": byKeys ? "tie-break" : "for-decision",
  });
  const seatDecisions = raisedTo > 0 ? [{ seats: raisedTo, decidedBy: "县人社局", on, reason: "示范" }] : [];
  return gradeCohort({ people, seatDecisions }, { on, policy });
}

/** Whoever has the same place in every way to fill in what is not known is told it, and nobody else. */
function exactly(people: Person[], conditions: Terms): void {
  const seen = new Map(people.map(({ id }) => [id, new Set<string>()]));
  for (const way of completions(people, conditions.byKeys)) for (const [id, became] of plainly(way, conditions)) seen.get(id)?.add(became);
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

  const half: Terms = { percent: 50, atLeastOne: false, displacedDecides: false, raisedTo: 0, byKeys: false };
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

  /** What is the same in every way, and otherwise null. */
  const same = <T>(ways: readonly T[]): T | null => (new Set(ways).size === 1 ? (ways[0] as T) : null);

  test("the figures of the pool are told exactly where all ways agree", () => {
    fc.assert(
      fc.property(cohorts, terms, (people, conditions) => {
        const ways = completions(people, conditions.byKeys).map((way) => {
          const became = [...plainly(way, conditions).values()];
          const participants = became.filter((one) => one !== "not-assessed").length;
          const seats = Math.max(shareOf(participants, conditions), conditions.raisedTo);
          const granted = became.filter((one) => one === "excellent").length;
          const proposed = way.filter(({ tookPart, proposal }) => tookPart && proposal === "excellent").length;
          const raised = conditions.raisedTo > shareOf(participants, conditions);
          return { participants, seats, granted, open: became.includes("tied") ? seats - granted : 0, proposed, raised };
        });
        const { pools, findings } = graded(people, conditions);
        const seats = same(ways.map((way) => way.seats));
        const participants = same(ways.map((way) => way.participants));
        const open = same(ways.map((way) => way.open));
        // Where a seat more goes with one more who is ahead of a tie, as many may be left; that is not reckoned out.
        // Nor is that two without scores whose keys differ can never tie.
        const coarse = (seats === null && open) || (conditions.byKeys && people.some(({ score }) => score === undefined));
        expect(pools[0]).toMatchObject({ participants, seats, open: coarse ? (pools[0]?.open === null ? null : open) : open });
        expect(pools[0]?.granted).toBeLessThanOrEqual(Math.min(...ways.map((way) => way.granted)));
        const [quota, decided] = findings;
        expect(quota).toMatchObject({ participants, seats, proposed: same(ways.map((way) => way.proposed)) });
        const raised = same(ways.map((way) => way.raised));
        const said = raised ? "quota-raised" : raised === false && conditions.raisedTo > 0 ? "seat-decision-without-effect" : undefined;
        expect(decided?.code).toBe(said);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  test("a score or a key is missing exactly where some value of it brings another place, and the reading on ties where one may come about", () => {
    fc.assert(
      fc.property(cohorts, terms, (people, conditions) => {
        const matters = new Set<string>();
        const seen = new Map<string, string>();
        let ties = false;
        for (const way of completions(people, conditions.byKeys)) {
          const became = plainly(way, conditions);
          ties ||= [...plainly(way, { ...conditions, byKeys: false }).values()].includes("tied");
          for (const { id } of way)
            for (const fact of ["score", "key"] as const) {
              const others = `${id} ${fact} ${JSON.stringify(way.map((one) => (one.id === id ? { ...one, [fact]: null } : one)))}`;
              const place = `${became.get(id)}`;
              if ((seen.get(others) ?? place) !== place) matters.add(`${id}.${fact === "key" ? "tieBreak" : fact}`);
              seen.set(others, place);
            }
        }
        const { missing, readings } = graded(people, conditions);
        expect(missing.filter((fact) => /score|tieBreak/.test(fact)).sort()).toEqual([...matters].sort());
        expect(readings.some(({ id }) => id === "quota-ties")).toBe(ties);
      }),
      { numRuns: 1000 },
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
