import { describe, expect, test } from "vitest";
import { type CohortFacts, chengbu2023, gradeCohort, type Policy, withReadings } from "xieliyuan";

type Person = CohortFacts["people"][number];
const on = "2026-12-31";
const tieBreak = withReadings(chengbu2023, { "quota-ties": "tie-break" });

const star = (id: string, score?: number, more: Partial<Person> = {}): Person => ({
  id,
  tookPart: true,
  proposal: "excellent",
  ...(score !== undefined && { score }),
  ...more,
});
/** Proposed for 优秀; whether this person took part is not known. */
const unsure = (id: string, score: number): Person => ({ id, proposal: "excellent", score });
const rest = (count: number): Person[] => Array.from({ length: count }, (_, i) => ({ id: `z${i}`, tookPart: true, proposal: "competent" }));
const grade = (people: Person[], policy: Policy = chengbu2023) => gradeCohort({ people }, { on, policy });
const became = (people: Person[], policy?: Policy) =>
  Object.fromEntries(
    grade(people, policy)
      .grades.filter(({ id }) => !id.startsWith("z"))
      .map(({ id, outcome, grade: settled }) => [id, outcome === "graded" ? settled : outcome]),
  );

describe("a missing score makes a person undetermined, and so everyone whose place it would change, and nobody else", () => {
  test("2 seats, 90, 80 and one missing: the first is safe, the second is not", () => {
    const people = [star("a", 90), star("b", 80), star("c"), ...rest(4)];
    expect(became(people)).toEqual({ a: "excellent", b: "undetermined", c: "undetermined" });
    expect(grade(people).outcome).toBe("undetermined");
    expect(grade(people).missing).toEqual(["c.score"]);
    expect(grade(people).grades.find(({ id }) => id === "c")?.missing).toEqual(["score"]);
  });
  test("3 seats, 90, 80, 70 and one missing: only the last seat is open", () => {
    const people = [star("a", 90), star("b", 80), star("c", 70), star("d"), ...rest(6)];
    expect(became(people)).toEqual({ a: "excellent", b: "excellent", c: "undetermined", d: "undetermined" });
  });
  test("those already beyond the seats stay beyond", () => {
    const people = [star("a", 90), star("b", 80), star("c", 70), star("d"), ...rest(3)];
    expect(became(people)).toEqual({ a: "excellent", b: "undetermined", c: "competent", d: "undetermined" });
  });
  test("a tie that the missing score can only worsen or leave", () => {
    // 2 seats; a and b tied at the top would fit, and would not if c were above them
    expect(became([star("a", 80), star("b", 80), star("c"), ...rest(4)])).toEqual({
      a: "undetermined",
      b: "undetermined",
      c: "undetermined",
    });
  });
  test("a tie that no value of the missing score could settle stays for decision", () => {
    // 2 seats, three tied: one above leaves one seat for three, one below leaves two, one level leaves two for four
    const people = [star("a", 80), star("b", 80), star("c", 80), star("d"), ...rest(3)];
    expect(became(people)).toEqual({ a: "for-decision", b: "for-decision", c: "for-decision", d: "undetermined" });
    expect(grade(people).pools[0]?.open).toBeNull();
  });
  test("no seat, or seats enough: a score that is missing changes nothing", () => {
    expect(became([star("a"), star("b"), star("c")])).toEqual({ a: "competent", b: "competent", c: "competent" });
    expect(became([star("a"), star("b"), ...rest(5)])).toEqual({ a: "excellent", b: "excellent" });
  });
  test("all scores missing", () => {
    expect(became([star("a"), star("b"), ...rest(2)])).toEqual({ a: "undetermined", b: "undetermined" });
    expect([...grade([star("a"), star("b"), ...rest(2)]).missing].sort()).toEqual(["a.score", "b.score"]);
  });
  test("another township is not touched", () => {
    const here = [star("a", 90), star("b"), ...rest(2)].map((one) => ({ ...one, township: "西岩镇" }));
    const there = [star("c", 90), ...rest(3)].map((one) => ({ ...one, id: one.id === "c" ? "c" : `${one.id}x`, township: "儒林镇" }));
    expect(became([...here, ...there])).toEqual({ a: "undetermined", b: "undetermined", c: "excellent" });
  });
});

describe("a missing proposal", () => {
  test("could take the seat", () => {
    const people = [star("a", 80), { id: "b", tookPart: true, score: 90 }, ...rest(2)];
    expect(became(people)).toEqual({ a: "undetermined", b: "undetermined" });
    expect(grade(people).missing).toEqual(["b.proposal"]);
  });
  test("with a lower score could not", () => {
    expect(became([star("a", 80), { id: "b", tookPart: true, score: 70 }, ...rest(2)])).toEqual({ a: "excellent", b: "undetermined" });
  });
});

describe("taking part unknown", () => {
  test("could make the seat or not", () => {
    const people: Person[] = [star("a", 80), ...rest(2), { id: "b", proposal: "competent" }];
    expect(became(people)).toEqual({ a: "undetermined", b: "undetermined" });
    expect(grade(people).missing).toEqual(["b.tookPart"]);
    expect(grade(people).pools[0]).toMatchObject({ participants: null, seats: null });
  });
  test("where it makes no seat more or less, the others are settled", () => {
    const people: Person[] = [star("a", 80), ...rest(3), { id: "b", proposal: "competent" }];
    expect(became(people)).toEqual({ a: "excellent", b: "undetermined" });
  });
  test("somebody proposed who may join brings a rival and perhaps a seat", () => {
    // 6 certain, 1 seat; with b 7 and 2 seats: a is seated either way
    expect(became([star("a", 80), unsure("b", 90), ...rest(5)])).toEqual({ a: "excellent", b: "undetermined" });
    // 7 certain, 2 seats, and 2 seats with b
    const people = [star("a", 80), star("c", 85), unsure("b", 90), ...rest(5)];
    expect(became(people)).toEqual({ a: "undetermined", b: "undetermined", c: "excellent" });
  });
});

describe("a missing tie-break key", () => {
  test("leaves open whom it could move", () => {
    const people = [star("a", 80, { tieBreak: [1] }), star("b", 80), ...rest(2)];
    expect(became(people, tieBreak)).toEqual({ a: "undetermined", b: "undetermined" });
    expect(grade(people, tieBreak).missing).toEqual(["b.tieBreak"]);
  });
  test("of several who are level leaves each of them open, and is missing of each: keys may tell them apart too", () => {
    const people = [star("a", 80), star("b", 80), star("c", 80), star("d", 80, { tieBreak: [5] }), ...rest(3)];
    expect(became(people, tieBreak)).toEqual({ a: "undetermined", b: "undetermined", c: "undetermined", d: "undetermined" });
    expect(grade(people, tieBreak).missing).toEqual(["a.tieBreak", "b.tieBreak", "c.tieBreak"]);
    const keys: Record<string, number[]> = { a: [0], b: [1], c: [2] };
    const known = people.map((one) => (one.id in keys ? { ...one, tieBreak: keys[one.id] } : one));
    expect(became(known, tieBreak)).toEqual({ a: "competent", b: "competent", c: "excellent", d: "excellent" });
  });
  test("is missing of nobody where all who are level have as many keys", () => {
    expect(became([star("a", 80), star("b", 80), star("c", 70, { tieBreak: [5] }), ...rest(1)], tieBreak)).toEqual({
      a: "for-decision",
      b: "for-decision",
      c: "competent",
    });
  });
  test("of nobody leaves equal scores as the keys have them, whatever is open below", () => {
    const people: Person[] = [
      star("a", 80, { tieBreak: [2] }),
      star("b", 80, { tieBreak: [1] }),
      { id: "c", tookPart: true, score: 70 },
      ...rest(1),
    ];
    expect(became(people, tieBreak)).toEqual({ a: "excellent", b: "competent", c: "undetermined" });
  });
  test("is not missing where the score has decided", () => {
    expect(became([star("a", 80, { tieBreak: [1] }), star("b", 79), ...rest(2)], tieBreak)).toEqual({ a: "excellent", b: "competent" });
  });
});

describe("what is missing of somebody", () => {
  /** The facts missing, in a pool of four who took part and one seat. */
  const missing = (one: Omit<Person, "id">, others: Person[] = [star("a", 90), ...rest(2)], facts: Partial<CohortFacts> = {}) =>
    gradeCohort({ people: [{ id: "b", ...one }, ...others], ...facts }, { on }).missing;

  test("whose proposal is not stated: the score too where there may be more proposals than seats", () => {
    expect(missing({ tookPart: true })).toEqual(["b.proposal", "b.score"]);
    expect(missing({ tookPart: true, score: 80 })).toEqual(["b.proposal"]);
    expect(missing({ tookPart: true }, rest(3))).toEqual(["b.proposal"]);
    expect(missing({ tookPart: true }, [{ id: "c", tookPart: true }, ...rest(2)])).toEqual([
      "b.proposal",
      "b.score",
      "c.proposal",
      "c.score",
    ]);
  });
  test("of whom nothing is stated", () => {
    expect(missing({}, [star("a", 90), ...rest(3)])).toEqual(["b.tookPart", "b.proposal", "b.score"]);
    expect(missing({}, rest(4))).toEqual(["b.tookPart", "b.proposal"]);
  });
  test("who may not have taken part: the score too, but only where 优秀 is proposed", () => {
    const others = [star("a", 90), star("c", 80), ...rest(2)];
    expect(missing({ proposal: "excellent" }, others)).toEqual(["b.tookPart", "b.score"]);
    expect(missing({ proposal: "excellent", score: 70 }, others)).toEqual(["b.tookPart"]);
    expect(missing({ proposal: "competent" }, others)).toEqual(["b.tookPart"]);
    expect(missing({ proposal: "incompetent" }, others)).toEqual(["b.tookPart"]);
  });
  test("who is graded by a scheme: the score, once", () => {
    const scheme = { excellent: 90, competent: 60 };
    expect(missing({ tookPart: true }, rest(3), { scheme })).toEqual(["b.score"]);
    expect(missing({ tookPart: true }, undefined, { scheme })).toEqual(["b.score"]);
    expect(missing({}, undefined, { scheme })).toEqual(["b.tookPart", "b.score"]);
  });
});

describe("the figures of a pool of which not everything is known", () => {
  const quota = (...people: Person[]) => {
    const { pools, findings } = grade(people);
    return [pools[0], findings[0]];
  };
  const common = { provision: "四(四)", code: "quota", pool: null, ratio: "0.30" };

  test("are open where somebody may not have taken part, and a seat depends on it", () => {
    expect(quota({ id: "b", proposal: "competent" }, star("a", 90), star("c", 90), ...rest(1))).toEqual([
      { pool: null, participants: null, seats: null, granted: 0, open: null },
      { ...common, status: "unknown", participants: null, seats: null, proposed: 2 },
    ]);
  });
  test("but for the participants are told where no seat depends on who took part", () => {
    const four = [9, 8, 7, 6].map((score) => star(`a${score}`, score));
    expect(quota({ id: "q", proposal: "competent" }, ...four, ...rest(6))).toEqual([
      { pool: null, participants: null, seats: 3, granted: 3, open: 0 },
      { ...common, status: "met", participants: null, seats: 3, proposed: 4 },
    ]);
    expect(quota({ id: "q", proposal: "competent" }, ...four, ...rest(5))).toEqual([
      { pool: null, participants: null, seats: null, granted: 2, open: 0 },
      { ...common, status: "unknown", participants: null, seats: null, proposed: 4 },
    ]);
    expect(quota({ id: "q", proposal: "competent" }, star("a", 90), star("c", 90), ...rest(2))).toEqual([
      { pool: null, participants: null, seats: 1, granted: 0, open: 1 },
      { ...common, status: "met", participants: null, seats: 1, proposed: 2 },
    ]);
  });
  test("say how many are proposed only where nobody else may be", () => {
    const proposed = (one: Person) => quota(one, star("a", 90), ...rest(3))[1];
    expect(proposed(unsure("b", 80))).toMatchObject({ seats: 1, proposed: null });
    expect(proposed({ id: "b" })).toMatchObject({ seats: 1, proposed: null });
  });
  describe("wait for a decision on a tie", () => {
    const tie = ["a", "b", "c"].map((id) => star(id, 80));
    const open = (...people: Person[]) => grade(people).pools[0]?.open;
    test("as many as a seat less where somebody ahead may be proposed, and so it is not told", () => {
      expect(open(...tie, { id: "d", tookPart: true, score: 90 }, ...rest(3))).toBeNull();
      expect(open(...tie, unsure("d", 90), ...rest(4))).toBeNull();
    });
    test("as many whether somebody on the same level or below is proposed or not", () => {
      expect(open(...tie, { id: "d", tookPart: true, score: 80 }, ...rest(3))).toBe(2);
      expect(open(...tie, { id: "d", tookPart: true, score: 70 }, ...rest(3))).toBe(2);
    });
    test("not told where a tie may come about by two who may both be proposed", () => {
      const two = [80, 80].map((score, i): Person => ({ id: `b${i}`, tookPart: true, score }));
      expect(open(...two, ...rest(2))).toBeNull();
      expect(open(two[0] as Person, { ...two[1], id: "c", score: 81 }, ...rest(2))).toBe(0);
    });
    test("none where all scores are apart, though places are open", () => {
      const people = [star("a", 80), unsure("b", 90), ...rest(4)];
      expect([became(people).a, open(...people)]).toEqual(["undetermined", 0]);
    });
  });
  test("are raised by a decision only where it lifts the seats whoever took part, and it is without effect only where it never does", () => {
    const said = (sure: number, seats: number) => {
      const seatDecisions = [{ seats, decidedBy: "县人社局", on, reason: "工作突出" }];
      const { findings, pools } = gradeCohort({ people: [...rest(sure), { id: "q", proposal: "competent" }], seatDecisions }, { on });
      return [pools[0]?.seats, ...findings.slice(1).map(({ code }) => code)];
    };
    // 9 have 2 seats, 10 have 3.
    expect(said(9, 4)).toEqual([4, "quota-raised"]);
    expect(said(9, 3)).toEqual([3]);
    expect(said(9, 2)).toEqual([null, "seat-decision-without-effect"]);
    expect(said(10, 4)).toEqual([4, "quota-raised"]);
    expect(said(10, 3)).toEqual([3, "seat-decision-without-effect"]);
  });
  test("are known but for the proposals where one of them is not stated", () => {
    expect(quota({ id: "b", tookPart: true }, star("a", 90), ...rest(2))).toEqual([
      { pool: null, participants: 4, seats: 1, granted: 0, open: null },
      { ...common, status: "met", participants: 4, seats: 1, proposed: null },
    ]);
  });
});

describe("the readings that an open place rests on", () => {
  test("are those on ties and on those displaced, once each", () => {
    expect(grade([star("a"), star("b"), ...rest(2)]).readings.map(({ id }) => id)).toEqual([
      "quota-pool",
      "quota-small-pool",
      "quota-ties",
      "quota-displaced",
    ]);
    expect(grade([star("a"), ...rest(9)]).readings.map(({ id }) => id)).toEqual(["quota-pool"]);
  });
});

describe("the result never depends on the order of the input", () => {
  const people = [
    star("a", 90),
    star("b", 80),
    star("c", 80),
    star("d"),
    unsure("e", 70),
    { id: "f", tookPart: true, score: 85 },
    ...rest(6),
  ];
  test("every rotation and the reverse give the same ruling", () => {
    const expected = grade(people);
    for (let i = 0; i < people.length; i++) expect(grade([...people.slice(i), ...people.slice(0, i)])).toEqual(expected);
    expect(grade([...people].reverse())).toEqual(expected);
  });
});

describe("a score is lacking only where some value of it brings another grade", () => {
  test("not where there is no seat, whoever comes", () => {
    expect(grade([{ id: "a", proposal: "excellent" }]).missing).toEqual(["a.tookPart"]);
    expect(grade([{ id: "a", tookPart: true }, ...rest(2)]).missing).toEqual(["a.proposal"]);
  });
  test("not where there is a seat for everybody who may want one", () => {
    expect(grade([{ id: "a", proposal: "excellent" }, ...rest(3)]).missing).toEqual(["a.tookPart"]);
  });
  test("not where nobody else may want the seat that is open", () => {
    const people: Person[] = [star("a"), ...rest(2), { id: "d", proposal: "competent" }];
    expect(grade(people).missing).toEqual(["d.tookPart"]);
  });
  test("but where a seat comes with those who may have taken part, and two want it", () => {
    const maybe: Person[] = [0, 1].map((i) => ({ id: `m${i}`, proposal: "competent" }));
    const two: Person[] = [{ id: "a", proposal: "excellent" }, star("b", 90)];
    expect(grade([...two, ...maybe]).missing).toContain("a.score");
    expect(grade([...two, ...maybe.slice(1)]).missing).not.toContain("a.score");
  });
});

describe("keys that decide ties", () => {
  const two = (first: number[], second: number[]) => [star("a", 90, { tieBreak: first }), star("b", 90, { tieBreak: second }), ...rest(2)];
  test("are lacking for whoever has fewer than another", () => {
    const { outcome, missing } = grade(two([1], [1, 2]), tieBreak);
    expect([outcome, missing]).toEqual(["undetermined", ["a.tieBreak"]]);
  });
  test("are lacking for whoever may be level, also with somebody of whom it is not known whether a seat is wanted", () => {
    const unproposed: Person = { id: "a", tookPart: true, score: 90, tieBreak: [1] };
    expect(grade([unproposed, star("b", 90), ...rest(2)], tieBreak).missing).toEqual(["a.proposal", "b.tieBreak"]);
  });
  test("are not lacking where those that are stated differ already", () => {
    const people = [star("a", undefined, { tieBreak: [2, 1] }), star("b", 90, { tieBreak: [1] }), ...rest(2)];
    expect(grade(people, tieBreak).missing).toEqual(["a.score"]);
  });
  test("are not lacking for whoever has another score than all who have keys, and lacking for whoever has none yet", () => {
    const keyed: Person = { id: "c", tookPart: true, score: 95, tieBreak: [1] };
    expect(grade([star("a", 90), keyed, ...rest(2)], tieBreak).missing).toEqual(["c.proposal"]);
    // Two that are level have a place that is open, and no keys would tell them apart.
    const both = [keyed, { ...keyed, id: "d" }];
    expect(grade([star("a", 90), star("b", 90), ...both], tieBreak).missing).toEqual(["c.proposal", "d.proposal"]);
    const open = [star("a"), star("c", 95, { tieBreak: [1] }), ...rest(2)];
    expect(grade(open, tieBreak).missing).toEqual(["a.score", "a.tieBreak"]);
  });
  test("are not lacking for anybody by those of somebody outside the contest", () => {
    const a: Person = { id: "a", tookPart: true, proposal: "competent", score: 3, tieBreak: [2] };
    const b = star("b", 2);
    const c: Person = { id: "c", tookPart: true, proposal: "competent", score: 1 };
    expect(grade([a, b, c, unsure("d", 3)], tieBreak).missing).toEqual(["d.tookPart"]);
    // With the keys of somebody who contends, those of d may decide.
    expect(grade([{ ...a, proposal: "excellent" }, b, c, unsure("d", 3)], tieBreak).missing).toEqual(["d.tookPart", "d.tieBreak"]);
    expect(grade([star("e", 3, { tookPart: false, tieBreak: [2] }), b, c, ...rest(1), unsure("d", 3)], tieBreak).missing).toEqual([
      "d.tookPart",
    ]);
  });
  test("are not lacking for whoever could reach no seat by them, or has one without them", () => {
    const low = star("low", 1, { tieBreak: [2] });
    expect(grade([star("top", 9), low, ...rest(2), unsure("x", 1)], tieBreak).missing).toEqual(["x.tookPart"]);
    expect(grade([star("top", 9), low, ...rest(2), { id: "x", tookPart: true, score: 1 }], tieBreak).missing).toEqual(["x.proposal"]);
    expect(grade([star("top", 9), low, ...rest(5), unsure("x", 1)], tieBreak).missing).toEqual(["x.tookPart", "x.tieBreak"]);
    // Without a score x may be the first, but never on the level of low where that decides.
    expect(grade([star("top", 9), low, ...rest(2), star("x")], tieBreak).missing).toEqual(["x.score"]);
    expect(grade([low, ...rest(6), unsure("x", 1)], tieBreak).missing).toEqual(["x.tookPart"]);
  });
  test("bring in the reading on ties wherever they are lacking, and under the other reading too, which would not ask for them", () => {
    const people: Person[] = [
      { id: "b", tookPart: true, score: 2, tieBreak: [1] },
      { id: "c", tookPart: true, score: 2 },
      ...["d", "e"].map((id): Person => ({ id, tookPart: true, proposal: "incompetent" })),
    ];
    const named = (policy: Policy, given = people) => grade(given, policy).readings.some(({ id }) => id === "quota-ties");
    expect(grade(people, tieBreak).missing).toEqual(["b.proposal", "c.proposal", "c.tieBreak"]);
    expect(grade(people).missing).toEqual(["b.proposal", "c.proposal"]);
    expect([named(tieBreak), named(chengbu2023)]).toEqual([true, true]);
    const joining = people.map(({ tookPart, ...one }, i): Person => (i < 2 ? { ...one, proposal: "excellent" } : { ...one, tookPart }));
    expect([named(tieBreak, [...joining, ...rest(1)]), named(chengbu2023, [...joining, ...rest(1)])]).toEqual([true, true]);
  });
  test("do not bring it in where nobody may be level, though places are open", () => {
    const people = [star("a", 80), unsure("b", 90), ...rest(4)];
    expect([tieBreak, chengbu2023].flatMap((policy) => grade(people, policy).readings.map(({ id }) => id))).not.toContain("quota-ties");
  });
  test("bring in the reading on ties also where nothing could be told without them", () => {
    const people = [star("a", 90, { tieBreak: [2] }), { id: "b", tookPart: true, score: 90, tieBreak: [1] }, ...rest(2)];
    expect(became(people, tieBreak).a).toBe("excellent");
    expect(grade(people, tieBreak).readings.map(({ id }) => id)).toContain("quota-ties");
  });
  test("bring in the reading on ties where they decide one, and not where the scores do", () => {
    const named = (people: Person[]) => grade(people, tieBreak).readings.some(({ id }) => id === "quota-ties");
    expect(named(two([2], [1]))).toBe(true);
    expect(named([star("a", 91, { tieBreak: [1] }), star("b", 90, { tieBreak: [2] }), ...rest(2)])).toBe(false);
    expect(became(two([2], [1]), tieBreak)).toEqual({ a: "excellent", b: "competent" });
    expect(became(two([2], [1]))).toEqual({ a: "for-decision", b: "for-decision" });
  });
});

test("where it is not known who took part, the reading on small pools is named as long as there may be one seat or none", () => {
  const named = (people: Person[]) => grade(people).readings.some(({ id }) => id === "quota-small-pool");
  const first = { id: "b", proposal: "competent" } as const;
  expect([named([star("a", 9), first]), named([first, ...rest(6)]), named([first, ...rest(7)])]).toEqual([true, true, false]);
});
