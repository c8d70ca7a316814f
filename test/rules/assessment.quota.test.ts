import { describe, expect, test } from "vitest";
import { amend, type CohortFacts, chengbu2023, gradeCohort, type Policy, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

type Person = CohortFacts["people"][number];
const on = "2026-12-31";
const tieBreak = withReadings(chengbu2023, { "quota-ties": "tie-break" });
const displaced = withReadings(chengbu2023, { "quota-displaced": "for-decision" });
const county = withReadings(chengbu2023, { "quota-pool": "county" });
const atLeastOne = withReadings(chengbu2023, { "quota-small-pool": "at-least-one" });

const star = (id: string, score?: number, more: Partial<Person> = {}): Person => ({
  id,
  tookPart: true,
  proposal: "excellent",
  ...(score !== undefined && { score }),
  ...more,
});
/** So many people who took part and are proposed for 称职. */
const rest = (count: number, more: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, (_, i) => ({ id: `z${i}`, tookPart: true, proposal: "competent", ...more }));

const grade = (people: Person[], policy: Policy = chengbu2023, facts: Partial<CohortFacts> = {}) =>
  gradeCohort({ people, ...facts }, { on, policy });
/** What became of everyone whose id does not begin with z. */
const became = (people: Person[], policy?: Policy, facts?: Partial<CohortFacts>) =>
  Object.fromEntries(
    grade(people, policy, facts)
      .grades.filter(({ id }) => !id.startsWith("z"))
      .map(({ id, outcome, grade: settled }) => [id, outcome === "graded" ? settled : outcome]),
  );
const seats = (people: Person[], policy?: Policy) => grade(people, policy).pools.map((pool) => pool.seats);

describe("四(四) seats are the floor of participants times the ratio", () => {
  test.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
    [9, 2],
    [10, 3],
    [13, 3],
    [14, 4],
    [100, 30],
    [1000, 300],
  ])("%i take part: %i seats", (count, expected) => {
    expect(seats(rest(count))).toEqual([expected]);
  });
  test.each([
    ["0.29", 100, 29],
    [0.29, 100, 29],
    ["0.57", 100, 57],
    [0.07, 100, 7],
    ["0.333333", 3, 0],
    ["0.333334", 3, 1],
    [1, 5, 5],
    [0, 5, 0],
  ])("a ratio of %s over %i: %i seats, exactly", (ratio, count, expected) => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": ratio } });
    expect(seats(rest(count), policy)).toEqual([expected]);
  });
  test("a ratio of 0.29 over 100 seats 29 of 30 and displaces the lowest", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": 0.29 } });
    const people = [...Array.from({ length: 30 }, (_, i) => star(`a${i}`, 100 - i)), ...rest(70)];
    const excellent = grade(people, policy).grades.filter((one) => one.grade === "excellent");
    expect(excellent.length).toBe(29);
    expect(excellent.some(({ id }) => id === "a29")).toBe(false);
  });
  test("nobody took part: no seats", () => {
    expect(seats([])).toEqual([]);
    expect(seats(rest(4, { tookPart: false }))).toEqual([0]);
  });
});

describe("proposals and seats", () => {
  test("proposals up to the seats are all seated, scores or not", () => {
    expect(became([star("a"), ...rest(3)])).toEqual({ a: "excellent" });
    expect(became([star("a", 1), star("b"), star("c"), ...rest(7)])).toEqual({ a: "excellent", b: "excellent", c: "excellent" });
  });
  test("beyond the seats the higher scores are seated, and the rest becomes 称职", () => {
    expect(became([star("a", 70), star("b", 90), star("c", 80), ...rest(4)])).toEqual({ a: "competent", b: "excellent", c: "excellent" });
  });
  test("no seat at all: every proposal becomes 称职, scores or not", () => {
    expect(became([star("a"), star("b", 90), ...rest(1)])).toEqual({ a: "competent", b: "competent" });
  });
  test("a displaced proposal is for decision where the policy has it so", () => {
    expect(became([star("a", 70), star("b", 90), ...rest(2)], displaced)).toEqual({ a: "for-decision", b: "excellent" });
    expect(grade([star("a", 70), star("b", 90), ...rest(2)], displaced).outcome).toBe("for-decision");
  });
  test("称职 and 不称职 stand as proposed, whatever the scores", () => {
    const people: Person[] = [
      { id: "a", tookPart: true, proposal: "incompetent", score: 99 },
      { id: "b", tookPart: true, proposal: "competent", score: 98 },
      star("c", 1),
      ...rest(1),
    ];
    expect(became(people)).toEqual({ a: "incompetent", b: "competent", c: "excellent" });
  });
  test("a grade never follows from a score without a scheme", () => {
    expect(became([{ id: "a", tookPart: true, score: 99 }, ...rest(3)])).toEqual({ a: "undetermined" });
  });
  test("with the caller's scheme it does, both bounds included", () => {
    const people = [90, 89.9, 60, 59.9].map((score, i) => ({ id: `a${i}`, tookPart: true, score }));
    expect(became(people, chengbu2023, { scheme: { excellent: 90, competent: 60 } })).toEqual({
      a0: "excellent",
      a1: "competent",
      a2: "competent",
      a3: "incompetent",
    });
  });
  test("the figures of the pool", () => {
    expect(grade([star("a", 70), star("b", 90), ...rest(2)]).pools).toEqual([
      { pool: null, participants: 4, seats: 1, granted: 1, open: 0 },
    ]);
    expect(grade([star("a", 70), ...rest(3)]).findings).toEqual([
      { provision: "四(四)", code: "quota", status: "met", pool: null, participants: 4, ratio: "0.30", seats: 1, proposed: 1 },
    ]);
  });
});

describe("ties", () => {
  test("across the last seat: none of the tied is seated, and the group is for decision with the seats left", () => {
    const people = [star("a", 90), star("b", 80), star("c", 80), ...rest(4)];
    expect(became(people)).toEqual({ a: "excellent", b: "for-decision", c: "for-decision" });
    const ruling = grade(people);
    expect(ruling.outcome).toBe("for-decision");
    expect(ruling.pools[0]).toEqual({ pool: null, participants: 7, seats: 2, granted: 1, open: 1 });
    expect(ruling.grades.find(({ id }) => id === "b")?.findings).toContainEqual({
      provision: "四(四)",
      code: "seat-tied",
      status: "for-decision",
      seatsLeft: 1,
    });
    expect(ruling.readings).toContainEqual({ id: "quota-ties", choice: "for-decision" });
  });
  test("all below the tied group are displaced", () => {
    expect(became([star("a", 80), star("b", 80), star("c", 70), ...rest(1)])).toEqual({
      a: "for-decision",
      b: "for-decision",
      c: "competent",
    });
  });
  test("above the last seat a tie does no harm", () => {
    expect(became([star("a", 90), star("b", 90), star("c", 80), ...rest(4)])).toEqual({ a: "excellent", b: "excellent", c: "competent" });
  });
  test("below the last seat a tie does no harm", () => {
    const people = [star("a", 90), star("b", 85), star("c", 80), star("d", 80), ...rest(3)];
    expect(became(people)).toEqual({ a: "excellent", b: "excellent", c: "competent", d: "competent" });
  });
  test("all tied: all are for decision, with every seat left", () => {
    const people = [star("a", 80), star("b", 80), star("c", 80), ...rest(4)];
    expect(became(people)).toEqual({ a: "for-decision", b: "for-decision", c: "for-decision" });
    expect(grade(people).pools[0]).toMatchObject({ granted: 0, open: 2 });
  });
  test("all tied and all fit: all are seated", () => {
    expect(became([star("a", 80), star("b", 80), ...rest(5)])).toEqual({ a: "excellent", b: "excellent" });
  });
  test("a group that begins after the last seat is displaced, not tied", () => {
    expect(became([star("a", 80), star("b", 70), star("c", 70), ...rest(1)])).toEqual({ a: "excellent", b: "competent", c: "competent" });
  });
  test("0.1 + 0.2 and 0.3 are told apart as the numbers that they are, 80 and 80.0 are one", () => {
    expect(became([star("a", 80), star("b", 80.0), ...rest(2)])).toEqual({ a: "for-decision", b: "for-decision" });
  });
});

describe("tie-break keys", () => {
  const a = star("a", 80, { tieBreak: [5, 1] });
  const b = star("b", 80, { tieBreak: [4, 9] });
  test("are not used unless the policy says so", () => {
    expect(became([a, b, ...rest(2)])).toEqual({ a: "for-decision", b: "for-decision" });
  });
  test("the first key decides", () => {
    expect(became([a, b, ...rest(2)], tieBreak)).toEqual({ a: "excellent", b: "competent" });
  });
  test("the second decides where the first is equal", () => {
    const c = star("c", 80, { tieBreak: [5, 2] });
    expect(became([a, c, ...rest(2)], tieBreak)).toEqual({ a: "competent", c: "excellent" });
  });
  test("equal in every key is still for decision", () => {
    const c = star("c", 80, { tieBreak: [5, 1] });
    expect(became([a, c, ...rest(2)], tieBreak)).toEqual({ a: "for-decision", c: "for-decision" });
  });
  test("a score goes before every key", () => {
    const c = star("c", 81, { tieBreak: [0, 0] });
    expect(became([a, c, ...rest(2)], tieBreak)).toEqual({ a: "competent", c: "excellent" });
  });
  test("no keys given at all: the tie is for decision", () => {
    expect(became([star("a", 80), star("b", 80), ...rest(2)], tieBreak)).toEqual({ a: "for-decision", b: "for-decision" });
  });
});

describe("pools", () => {
  const two = [star("a", 90, { township: "西岩镇" }), star("b", 80, { township: "儒林镇" })];
  const others = [...rest(2, { township: "西岩镇" }), ...rest(2, { township: "儒林镇" }).map((one) => ({ ...one, id: `${one.id}x` }))];
  test("each township by itself: 3 and 3 have no seat", () => {
    expect(became([...two, ...others])).toEqual({ a: "competent", b: "competent" });
    expect(grade([...two, ...others]).pools.map(({ pool, seats: count }) => [pool, count])).toEqual([
      ["儒林镇", 0],
      ["西岩镇", 0],
    ]);
  });
  test("the county as one pool: 6 have one seat", () => {
    expect(became([...two, ...others], county)).toEqual({ a: "excellent", b: "competent" });
    expect(grade([...two, ...others], county).pools).toEqual([{ pool: null, participants: 6, seats: 1, granted: 1, open: 0 }]);
  });
  test("at least one seat where the policy has it so", () => {
    expect(seats(rest(3), atLeastOne)).toEqual([1]);
    expect(seats(rest(1), atLeastOne)).toEqual([1]);
    expect(seats(rest(7), atLeastOne)).toEqual([2]);
    expect(seats(rest(2, { tookPart: false }), atLeastOne)).toEqual([0]);
    expect(grade(rest(3), atLeastOne).readings).toContainEqual({ id: "quota-small-pool", choice: "at-least-one" });
  });
  test("the pool is always named as a reading", () => {
    expect(grade(rest(10)).readings).toContainEqual({ id: "quota-pool", choice: "township" });
  });
  test("one id twice, or a township named by some only, is refused", () => {
    const faults = (...people: Person[]) => issuesOf(() => grade(people));
    expect(faults(star("a"), star("b"), star("a"))).toEqual([
      { path: ["people", 2, "id"], code: "duplicate", expected: "an id of its own for each person" },
    ]);
    expect(faults(star("a", 1, { township: "西岩镇" }), star("b"))).toEqual([
      { path: ["people", 1, "township"], code: "missing", expected: "the township, since others name theirs" },
    ]);
    expect(faults(star("a", 1, { township: "西岩镇" }), star("b", 1, { township: "西岩镇" }))).toEqual([]);
  });
});

describe("who did not take part", () => {
  test("has no grade, and is not in the denominator", () => {
    const people = [star("a", 90), ...rest(2), { id: "b", tookPart: false, proposal: "excellent" as const, score: 100 }];
    const ruling = grade(people);
    expect(ruling.pools[0]).toMatchObject({ participants: 3, seats: 0 });
    expect(ruling.grades.find(({ id }) => id === "b")).toMatchObject({ outcome: "not-assessed", grade: null, missing: [] });
    expect(ruling.outcome).toBe("graded");
  });
  test("takes nobody's seat", () => {
    expect(became([star("a", 90), star("b", 100, { tookPart: false }), ...rest(3)])).toEqual({ a: "excellent", b: "not-assessed" });
  });
});

describe("a recorded decision on the seats", () => {
  const decision = (seatCount: number, day = "2026-12-01", township?: string) => ({
    seats: seatCount,
    decidedBy: "县人社局",
    on: day,
    reason: "工作突出",
    ...(township !== undefined && { township }),
  });
  const people = [star("a", 90), star("b", 80), ...rest(1)];
  const decided = (...seatDecisions: NonNullable<CohortFacts["seatDecisions"]>) => became(people, chengbu2023, { seatDecisions });

  test("raises the seats, with who decided and why", () => {
    expect(decided(decision(1))).toEqual({ a: "excellent", b: "competent" });
    expect(decided(decision(2))).toEqual({ a: "excellent", b: "excellent" });
    expect(grade(people, chengbu2023, { seatDecisions: [decision(2)] }).findings).toContainEqual({
      provision: "四(四)",
      code: "quota-raised",
      status: "excepted",
      pool: null,
      seats: 2,
      decidedBy: "县人社局",
      decidedOn: "2026-12-01",
      reason: "工作突出",
    });
  });
  test("never lowers them, and a note says that it is without effect", () => {
    const many = [star("a", 90), star("b", 80), ...rest(5)];
    expect(became(many, chengbu2023, { seatDecisions: [decision(1)] })).toEqual({ a: "excellent", b: "excellent" });
    expect(grade(many, chengbu2023, { seatDecisions: [decision(2)] }).findings.slice(1)).toEqual([
      { provision: "四(四)", code: "seat-decision-without-effect", status: "note", pool: null },
    ]);
  });
  test("of the day asked about it counts, of the day after it does not", () => {
    expect(decided(decision(1, "2026-12-31"))).toEqual({ a: "excellent", b: "competent" });
    expect(decided(decision(1, "2027-01-01"))).toEqual({ a: "competent", b: "competent" });
  });
  test("is for its own township", () => {
    const there = [star("a", 90, { township: "西岩镇" }), star("b", 80, { township: "儒林镇" })];
    expect(became(there, chengbu2023, { seatDecisions: [decision(1, "2026-12-01", "西岩镇")] })).toEqual({
      a: "excellent",
      b: "competent",
    });
    expect(grade(there, chengbu2023, { seatDecisions: [decision(1, "2026-12-01", "丹口镇")] }).findings).toContainEqual(
      expect.objectContaining({ code: "seat-decision-without-effect", pool: "丹口镇" }),
    );
  });
  const seat = (township?: string) => decision(2, "2026-12-01", township);

  test("two of one day for one township are refused", () => {
    const twice = [seat("A"), seat("A")];
    expect(issuesOf(() => grade([star("a", 1, { township: "A" })], chengbu2023, { seatDecisions: twice }))).toEqual([
      { path: ["seatDecisions", 1], code: "contradiction", expected: "one decision a day on one matter" },
    ]);
  });
  test("two of one day are refused, wherever a later one stands in the list, and the second of them is named", () => {
    const [first, other, last] = [decision(2, "2026-01-01"), decision(1, "2026-01-01"), decision(1, "2026-01-20")];
    const elsewhere = decision(3, "2026-01-01", "西岩镇");
    const named = (...seatDecisions: NonNullable<CohortFacts["seatDecisions"]>) =>
      issuesOf(() => grade(people, chengbu2023, { seatDecisions })).map(({ path }) => path.join("."));
    expect(named(last, first, other)).toEqual(["seatDecisions.2"]);
    expect(named(first, last, other)).toEqual(["seatDecisions.2"]);
    expect(named(first, other, last)).toEqual(["seatDecisions.1"]);
    expect(named(elsewhere, other, last, first)).toEqual(["seatDecisions.3"]);
    expect(named(first, elsewhere, last)).toEqual([]);
  });
  test("for townships of which nobody is assessed is without effect, and a note says so of each, by name", () => {
    const seatDecisions = [seat("C"), seat("B"), seat(), seat("C")];
    const notes = grade([star("a", 1, { township: "A" })], chengbu2023, { seatDecisions }).findings.slice(1);
    expect(notes).toEqual(
      [null, "B", "C"].map((pool) => ({ provision: "四(四)", code: "seat-decision-without-effect", status: "note", pool })),
    );
  });
});

describe("the figures of a pool with seats to spare", () => {
  test("no seat waits for a decision", () => {
    expect(grade([star("a"), ...rest(9)]).pools).toEqual([{ pool: null, participants: 10, seats: 3, granted: 1, open: 0 }]);
  });
});
