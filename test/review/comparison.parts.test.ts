import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { amend, chengbu2023, comparePolicies, definePolicy, type Policy, type Roster, reviewYear, withReadings } from "xieliyuan";
import { lawFor } from "../../src/model/in-force";
import { type Amounts, type Completions, PayFactsOf } from "../../src/review/comparison/completions";
import { differences, minus } from "../../src/review/comparison/differences";
import { personChange } from "../../src/review/comparison/effects";
import { partsBetween, regrades } from "../../src/review/comparison/parts";
import { Paths, type PersonState } from "../../src/review/comparison/states";
import { payBasisOf, type ReviewedPerson } from "../../src/review/reviewed";
import { hostile, refused } from "./hostile";

const on = "2027-12-31";
const year = 2027;
const township = "西岩镇";
const half = withReadings(chengbu2023, { "performance-by-grade": { excellent: "1", competent: "0.5", incompetent: "0" } });

type Person = Roster["people"][number];
const person = (id: string, facts: Partial<Person> = {}): Person => ({
  id,
  township,
  village: "3类村",
  service: { months: 12 },
  tookPart: true,
  proposal: "competent",
  ...facts,
});
const villages: Roster["villages"] = [1, 2, 3].map((villageClass) => ({ township, village: `${villageClass}类村`, villageClass }));
const differenceOf = (facts: Partial<Person>, after: Policy, before: Policy = chengbu2023, places = villages) =>
  comparePolicies({ villages: places, people: [person("a", facts)] }, before, after, { year }).people[0]?.difference;

const amounts = (total: number | undefined, part: number | undefined = total): Amounts => ({
  fixed: part,
  performance: 0,
  topUp: 0,
  total,
});
const ways = (...totals: [setting: string, grade: string, total: number][]): Completions => {
  const found = new Map<string, Map<string, Amounts>>();
  for (const [setting, grade, total] of totals) {
    if (!found.has(setting)) found.set(setting, new Map());
    found.get(setting)?.set(grade, amounts(total));
  }
  return found;
};
const state = (total: number | undefined, completions?: Completions): PersonState => ({
  outcomes: {
    eligibility: "eligible",
    exit: "retained",
    training: "compliant",
    grade: "competent",
    pay: total === undefined ? "undetermined" : "computed",
  },
  amounts: amounts(total),
  missing: total === undefined ? ["grade"] : [],
  completions,
});

describe("a difference in fen", () => {
  const total = (before: PersonState, after: PersonState, regraded = false) => differences(before, after, regraded).total;

  test("is that of the two amounts, below 0 where the second is less", () => {
    expect([total(state(5), state(7)), total(state(7), state(5))]).toEqual([2, -2]);
    expect(differences(state(5), state(7), false)).toEqual({ fixed: 2, performance: 0, topUp: 0, total: 2 });
  });
  test("cannot be told where one of the two cannot, whatever it may come to", () => {
    const open = ways(["", "", 5]);
    expect([total(state(5), state(undefined, open)), total(state(undefined, open), state(5))]).toEqual([undefined, undefined]);
    expect([total(state(5, open), state(undefined, open)), total(state(undefined, open), state(5, open))]).toEqual([undefined, undefined]);
  });
  test("can be told of two that cannot, where every way to complete the facts gives the same", () => {
    const before = ways(["one", "", 5], ["two", "", 9]);
    expect(total(state(undefined, before), state(undefined, ways(["one", "", 7], ["two", "", 11])))).toBe(2);
    expect(total(state(undefined, before), state(undefined, ways(["one", "", 7], ["two", "", 12])))).toBeUndefined();
  });
  test("cannot be told where the ways of the two are not the same ones", () => {
    const [one, two] = [state(undefined, ways(["one", "", 5])), state(undefined, ways(["two", "", 7]))];
    const both = state(undefined, ways(["one", "", 7], ["two", "", 7]));
    expect([total(one, two), total(one, both), total(both, one), total(one, state(undefined)), total(state(undefined), one)]).toEqual(
      Array(5).fill(undefined),
    );
    expect(total(state(undefined), state(undefined))).toBeUndefined();
  });
  test("can be told where only one of the two leaves the grade open, and every grade gives the same", () => {
    const one = state(undefined, ways(["one", "excellent", 5]));
    const open = (excellent: number, competent: number) =>
      state(undefined, ways(["one", "excellent", excellent], ["one", "competent", competent], ["one", "incompetent", 1]));
    const [alike, unlike] = [open(5, 5), open(5, 6)];
    const told = [total(one, alike, true), total(alike, one, true), total(one, unlike, true), total(unlike, one, true)];
    expect(told).toEqual([0, 0, undefined, undefined]);
    expect(total(one, unlike)).toBe(0);
  });
  test("of an amount that is known beside one that is not adds what it changes by", () => {
    const [known, ...others] = [5, 7, undefined].map((topUp) => {
      const open = state(undefined, ways(["one", "", 100], ["two", "", 200]));
      return { ...open, amounts: { ...open.amounts, topUp } };
    }) as [PersonState, PersonState, PersonState];
    expect(others.map((other) => total(known, other))).toEqual([2, 0]);
  });
  test("counts each grade by itself, unless a switch may give the same person another", () => {
    const grades = (excellent: number, competent: number, incompetent: number) =>
      state(undefined, ways(["", "excellent", excellent], ["", "competent", competent], ["", "incompetent", incompetent]));
    expect([total(grades(9, 5, 1), grades(9, 5, 1)), total(grades(9, 5, 1), grades(9, 5, 1), true)]).toEqual([0, undefined]);
    // Whoever is found 不称职 is so under every quota.
    expect([total(grades(5, 5, 1), grades(6, 6, 2), true), total(grades(5, 5, 1), grades(6, 6, 3), true)]).toEqual([1, undefined]);
    expect(total(grades(5, 6, 1), grades(6, 7, 2), true)).toBeUndefined();
    expect(total(grades(6, 5, 1), grades(7, 6, 2), true)).toBeUndefined();
  });
  test("between two points of a walk is what lies between their differences from its start, or its own where these cannot be told", () => {
    const of = (value: number | undefined) => ({ fixed: value, performance: value, topUp: value, total: value });
    expect(minus(of(7), of(5), of(100))).toEqual(of(2));
    expect([minus(of(undefined), of(5), of(100)), minus(of(7), of(undefined), of(100))]).toEqual([of(100), of(100)]);
    expect(minus(of(7), of(5), of(undefined))).toEqual(of(2));
  });
});

describe("the effects on a person", () => {
  const who = { row: 0, id: "a", township, village: "3类村" };
  const effects = (walk: string[][], ...states: PersonState[]) =>
    personChange({ person: who, states }, walk as never)?.effects.map(({ causes, difference }) => [causes.join("+"), difference.total]);

  test("are of the steps that change something, each by itself", () => {
    expect(effects([["age-min"], ["age-max"], ["base-pay"]], state(100), state(150), state(150), state(120))).toEqual([
      ["age-min", "0.50"],
      ["base-pay", "-0.30"],
    ]);
    expect(effects([["age-min"], ["age-max"]], state(100), state(100), state(100))).toBeUndefined();
  });
  test("between which the pay cannot be told are one, without the steps that change nothing", () => {
    const open = ways(["", "", 5]);
    expect(
      effects([["age-min"], ["age-max"], ["base-pay"]], state(100), state(undefined, open), state(undefined, open), state(150)),
    ).toEqual([["age-min+base-pay", "0.50"]]);
  });
  test("that come to nothing together are none", () => {
    const open = ways(["", "", 5]);
    expect(effects([["age-min"], ["age-max"]], state(100), state(undefined, open), state(100))).toBeUndefined();
  });
  test("on grades are asked of the steps that may regrade, and of no others", () => {
    const open = ways(["", "competent", 100], ["", "excellent", 150]);
    const always = state(undefined, open);
    const states = [always, always, always];
    expect(effects([["base-pay"], ["excellent-ratio"]], ...states)).toEqual([["excellent-ratio", null]]);
    expect(effects([["excellent-ratio"], ["base-pay"]], ...states)).toEqual([["excellent-ratio", null]]);
    expect(effects([["base-pay"], ["age-min"]], ...states)).toBeUndefined();
    expect(effects([["base-pay", "excellent-ratio"]], state(undefined, open), state(undefined, open))).toEqual([
      ["base-pay+excellent-ratio", null],
    ]);
  });
  test.each<[string, boolean]>([
    ["excellent-ratio", true],
    ["quota-pool", true],
    ["quota-displaced", true],
    ["base-pay", false],
    ["age-min", false],
    ["age-force", false],
  ])("%s may regrade: %s", (id, may) => expect(regrades([id as never])).toBe(may));
});

describe("the parts in which two policies differ", () => {
  const between = (before: Policy, after: Policy) => partsBetween(lawFor({ on, policy: before }), lawFor({ on, policy: after }));
  const paid = (pay: object) => amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": pay as never } });

  test("are none where only the writing differs", () => {
    const same = [paid({ 1: "6000", 2: 5000, 3: "4000.00" }), paid({ 3: new Decimal(4000), 2: "5000.0", 1: "0006000" })];
    for (const policy of same) expect(between(chengbu2023, policy)).toEqual([]);
    const named = (...names: string[]) =>
      definePolicy({
        ...chengbu2023,
        figures: { ...chengbu2023.figures, "base-pay": Object.fromEntries(names.map((name) => [name, 6000])) },
      });
    expect(between(named("一类", "二类", "三类"), named("三类", "一类", "二类"))).toEqual([]);
    expect(between(named("一类", "二类"), named("一类", "三类"))).toHaveLength(1);
    const grades = withReadings(half, { "performance-by-grade": { incompetent: "0.0", competent: "0.50", excellent: 1 } });
    expect(between(half, grades)).toEqual([]);
  });
  test("are told as plain JSON, a Decimal as text", () => {
    const [part, ...others] = between(chengbu2023, paid({ 1: new Decimal("6000.5"), 2: 5000, 3: 4000 }));
    expect(others).toEqual([]);
    expect(part).toMatchObject({ kind: "figure", id: "base-pay", after: { "1": "6000.5", "2": 5000, "3": 4000 } });
  });
});

describe("facts that are lacking", () => {
  const capped = amend(chengbu2023, { from: "2027-01-01", figures: { "top-up-cap": 5000 } });
  const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 1: 6500, 2: 5400, 3: 4400 } } });

  test("of service leave the difference of a cap that no time cuts", () => {
    const claim = { service: undefined, topUps: [{ payer: "镇", amount: 6000 }] };
    expect(differenceOf(claim, capped)).toEqual({ fixed: "0.00", performance: "0.00", topUp: "1000.00", total: "1000.00" });
  });
  test.each(["by-day", "full-months", "whole-year"] as const)("of service leave none where months become %s", (choice) => {
    const after = withReadings(chengbu2023, { "part-year": choice });
    const { people } = comparePolicies({ villages, people: [person("a", { service: undefined })] }, chengbu2023, after, { year });
    expect(people.map(({ difference, missing, effects }) => [difference.total, missing, effects.map(({ causes }) => causes)])).toEqual([
      [null, ["service"], [["part-year"]]],
    ]);
    expect(differenceOf({}, after)).toBeUndefined();
  });
  test("of service leave the difference of what is added, where that is known", () => {
    const claim = { service: undefined, proposal: undefined, topUps: [{ payer: "镇", amount: 4500 }] };
    expect(differenceOf(claim, capped)?.total).toBe("500.00");
    const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
    expect(differenceOf(claim, prorated)?.total).toBeNull();
  });
  test("of service are tried for thousands of people in bounded time", () => {
    const people = Array.from({ length: 300 }, (_, i) => person(`${i}`, { service: undefined, topUps: [{ payer: "镇", amount: i }] }));
    const found = comparePolicies({ villages, people }, chengbu2023, withReadings(chengbu2023, { "part-year": "by-day" }), { year });
    expect([found.total.people, found.total.undetermined]).toEqual([300, 300]);
  }, 5000);
  test("of service are tried for thousands of people whose claims come to the same, whoever pays them", () => {
    const claims = (i: number) => [
      { payer: `村${i}`, amount: 300 },
      { payer: "镇", amount: 200 + 8000 * (i % 2) },
    ];
    const people = Array.from({ length: 3000 }, (_, i) => person(`${i}`, { service: undefined, topUps: claims(i) }));
    const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated", "part-year": "by-day" });
    const found = comparePolicies({ villages, people }, chengbu2023, prorated, { year });
    expect([found.total.people, found.total.undetermined]).toEqual([3000, 3000]);
  }, 5000);
  test("of service, class and grade are tried for thousands of people each of whom claims something else", () => {
    const people = Array.from({ length: 400 }, (_, i) =>
      person(`${i}`, {
        ...{ village: i % 2 === 0 ? "3类村" : "无名村", service: undefined, proposal: i % 4 < 2 ? "competent" : undefined },
        topUps: [{ payer: "镇", amount: 1000 + i / 100 }, ...(i % 8 < 4 ? [{ payer: "村" }] : [])],
      }),
    );
    const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated", "part-year": "by-day" });
    const found = comparePolicies({ villages, people }, chengbu2023, prorated, { year });
    expect([found.total.people, found.total.undetermined]).toEqual([400, 400]);
  }, 6000);
  test("of service leave the difference of a claim that the cap of no time cuts otherwise than before", () => {
    const wider = withReadings(capped, { "top-up-cap-part-year": "prorated" });
    const before = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
    // A month's caps are 333.33 and 416.67.
    const claim = (...amounts: (number | undefined)[]) =>
      differenceOf({ service: undefined, topUps: amounts.map((amount) => ({ payer: "镇", amount })) }, wider, before)?.topUp;
    expect([claim(333.33), claim(333.34), claim(200, 100), claim(200, undefined)]).toEqual([undefined, null, undefined, null]);
  });
  test("of a claim leave the difference where the others stand above the cap already", () => {
    const service = { periods: [{ from: "2027-01-01", to: "2027-06-30" }] };
    const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
    const claim = (amount: number) => ({ service, topUps: [{ payer: "镇", amount }, { payer: "村" }] });
    expect(differenceOf(claim(4000.01), prorated)?.topUp).toBe("-2000.00");
    expect(differenceOf(claim(3999.99), prorated)?.topUp).toBeNull();
  });
  test("of service leave a total that goes from one line to another as it is", () => {
    const dearer = amend(chengbu2023, { from: "2027-01-01", figures: { "performance-pay": 150 } });
    const { fixed, performance, total } = differenceOf({ service: undefined }, dearer) ?? {};
    expect([fixed, performance, total]).toEqual([null, null, "0.00"]);
    const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
    const claim = { service: undefined, topUps: [{ payer: "镇", amount: 100 }] };
    expect(differenceOf(claim, dearer, prorated)?.total).toBeNull();
    expect(differenceOf(claim, chengbu2023, prorated)?.topUp).toBeNull();
  });
  test("of service leave the difference of whoever comes to a tie, where 优秀 and 称职 are paid alike", () => {
    const people = ["a", "b", "c"].map((id) => person(id, { proposal: "excellent", score: 90, service: undefined }));
    const seatsForAll = amend(chengbu2023, { from: "2027-01-01", figures: { "excellent-ratio": 1 } });
    const tied = (before: Policy, after: Policy) =>
      comparePolicies({ villages, people }, before, after, { year }).people.map(({ outcomes, difference }) => [
        outcomes.grade?.after,
        difference.total,
      ]);
    expect(tied(seatsForAll, withReadings(chengbu2023, { "quota-small-pool": "at-least-one" }))).toEqual(
      Array(3).fill(["for-decision", "0.00"]),
    );
    const dearer = amend(half, { from: "2027-01-01", figures: { "excellent-ratio": 1 } });
    expect(tied(dearer, withReadings(half, { "quota-small-pool": "at-least-one" }))).toEqual(Array(3).fill(["for-decision", null]));
  });
  test("of the class leave the difference of two tables that have one class each, whatever it is called", () => {
    const only = (name: string, yearly: number) =>
      definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { [name]: yearly } } });
    const unstated = [{ township, village: "3类村" }];
    expect(differenceOf({ proposal: undefined }, only("乙", 6000), only("甲", 5000), unstated)?.total).toBe("1000.00");
  });
  test("of the class leave none, where the classes are not raised alike", () => {
    expect(differenceOf({}, raised, chengbu2023, [{ township, village: "3类村" }])?.total).toBeNull();
    expect(differenceOf({}, raised)?.total).toBe("400.00");
  });
  test("of a claim leave none under a cap that it may reach, beside others or alone", () => {
    expect(differenceOf({ topUps: [{ payer: "村" }, { payer: "镇", amount: 1000 }] }, capped)?.topUp).toBeNull();
    expect(differenceOf({ topUps: [{ payer: "村" }] }, capped)?.topUp).toBeNull();
  });
  test("of a claim leave the difference that their own grade brings", () => {
    expect(differenceOf({ topUps: [{ payer: "村" }] }, half)).toEqual({
      fixed: "0.00",
      performance: "-600.00",
      topUp: "0.00",
      total: "-600.00",
    });
  });
  test("are looked up for whoever is on the roster, bad rows beside them or not", () => {
    const places = [null, { township, village: "" }, ...villages] as Roster["villages"];
    expect(differenceOf({ proposal: undefined }, raised, chengbu2023, places)?.total).toBe("400.00");
  });
  test("are not known of a row that cannot be read again", () => {
    const facts = new PayFactsOf({ villages: [], people: [hostile["a getter that throws"]?.() as Person] }, [lawFor({ on })]);
    const [reviewed] = reviewYear({ villages, people: [person("a", { proposal: undefined })] }, { year }).townships[0]?.people ?? [];
    const { part } = payBasisOf(reviewed as ReviewedPerson);
    expect(facts.completionsOf(reviewed as ReviewedPerson, part, lawFor({ on }))).toBeUndefined();
  });
});

describe("the states of a walk", () => {
  const walked = (people: Person[], ...policies: Policy[]) => {
    const roster = { villages, people };
    const paths = new Paths(
      new PayFactsOf(
        roster,
        policies.map((policy) => lawFor({ on, policy })),
      ),
    );
    for (const policy of policies) paths.add(reviewYear(roster, { year, policy }), lawFor({ on, policy }));
    return paths.peopleInOrder().map(({ states }) => states);
  };
  const binding = withReadings(chengbu2023, { "age-force": "binding" });

  test("take no room where they repeat", () => {
    const people = [person("a"), person("b", { proposal: undefined }), person("c", { birthDate: "1950-01-01" })];
    const [a, b, c] = walked(people, chengbu2023, withReadings(chengbu2023, {}), binding);
    expect([a?.[1] === a?.[0], a?.[2] === a?.[0]]).toEqual([true, true]);
    expect([c?.[1] === c?.[0], c?.[2] === c?.[0]]).toEqual([true, false]);
    expect([a?.[0]?.completions, b?.[0]?.completions?.size]).toEqual([undefined, 1]);
  });
  test("of people of whom the same is lacking share what their pay may come to", () => {
    const [a, b, c] = walked(
      [person("a", { service: undefined }), person("b", { service: undefined }), person("c", { proposal: undefined })],
      half,
    );
    expect(a?.[0]?.completions).toBeInstanceOf(Map);
    expect([b?.[0]?.completions === a?.[0]?.completions, c?.[0]?.completions === a?.[0]?.completions]).toEqual([true, false]);
  });
  test("of people who claim something else each share it all the same, and keep what they claim beside it", () => {
    const claiming = (id: string, amount: number | undefined) => person(id, { service: undefined, topUps: [{ payer: "镇", amount }] });
    const [a, b, c] = walked(
      [claiming("a", 1000.5), claiming("b", 9000), claiming("c", undefined)],
      withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" }),
    );
    expect([b?.[0]?.completions === a?.[0]?.completions, c?.[0]?.completions === a?.[0]?.completions]).toEqual([true, true]);
    expect([a, b, c].map((states) => states?.[0]?.claims)).toEqual([[100_050], [900_000], [0, Number.POSITIVE_INFINITY]]);
  });
  test("stand for themselves where an amount, or what it may come to, is another", () => {
    const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 1: 6000, 2: 5000, 3: 4400 } } });
    const people = [person("a"), person("b", { proposal: undefined }), person("c", { topUps: [{ payer: "村" }] })];
    for (const states of walked(people, chengbu2023, raised)) expect(states[1]).not.toBe(states[0]);
    const wider = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 1: 6000, 2: 5000, 3: 4000, 4: 3000 } } });
    const [nameless] = walked([person("a", { village: "无名村" })], chengbu2023, wider);
    expect(nameless?.[1]).not.toBe(nameless?.[0]);
  });
});

describe("a comparison as a whole", () => {
  test("orders people by township, village and id, and villages by township and name, however they were given", () => {
    const places = ["b", "a"].flatMap((name) => ["2", "1"].map((one) => ({ township: name, village: one, villageClass: 3 })));
    const people = places.flatMap(({ township: at, village }) =>
      ["y", "x"].map((id) => person(`${at}${village}${id}`, { township: at, village })),
    );
    const staffed = amend(half, { from: "2027-01-01", figures: { "headcount-min": 3 } });
    const { people: changed, villages: found } = comparePolicies({ villages: places, people }, chengbu2023, staffed, { year });
    expect(changed.map(({ id }) => id)).toEqual(["a1x", "a1y", "a2x", "a2y", "b1x", "b1y", "b2x", "b2y"]);
    expect(found.map(({ township: at, village }) => at + village)).toEqual(["a1", "a2", "b1", "b2"]);
  });
  test("names both policies, and counts the outcomes under each and those that change", () => {
    const after = withReadings(amend(half, { from: "2027-01-01", figures: { "age-max": 61 } }), { "age-force": "binding" });
    const people = [
      person("a", { birthDate: "1950-01-01" }),
      person("b", { birthDate: "1980-01-01", topUps: [{ payer: "镇", amount: 5 }] }),
    ];
    const { policies, outcomes, total } = comparePolicies({ villages, people }, chengbu2023, after, { year });
    expect([policies.before.figuresFrom, policies.after.figuresFrom]).toEqual(["2023-07-13", "2027-01-01"]);
    expect([outcomes.before, outcomes.after].map(({ eligibility }) => [eligibility.undetermined, eligibility.ineligible])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(total).toEqual({
      people: 2,
      undetermined: 0,
      outcomes: { eligibility: 1, exit: 0, training: 0, grade: 0, pay: 0, headcount: 0 },
      difference: { fixed: "0.00", performance: "-1200.00", topUp: "0.00", total: "-1200.00" },
      byFund: { employment: "-1200.00", "village-operating": "0.00" },
    });
  });
  test("sums fixed and performance pay into one fund", () => {
    const raised = amend(half, { from: "2027-01-01", figures: { "base-pay": { 1: 6000, 2: 5000, 3: 5000 } } });
    const { total } = comparePolicies({ villages, people: [person("a")] }, chengbu2023, raised, { year });
    expect([total.difference.fixed, total.difference.performance, total.byFund.employment]).toEqual(["1000.00", "-600.00", "400.00"]);
  });
  test("orders the causes as they were switched, whoever is the first to meet them", () => {
    const after = withReadings(amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 1: 6000, 2: 5000, 3: 4400 } } }), {
      "age-force": "binding",
      "performance-by-grade": { excellent: "1", competent: "0.5", incompetent: "0" },
    });
    const people = [
      person("a", { village: "1类村" }),
      person("b", { village: "1类村", birthDate: "1950-01-01", proposal: "excellent" }),
      person("c", { village: "3类村", birthDate: "1950-01-01" }),
    ];
    const { effects } = comparePolicies({ villages, people }, chengbu2023, after, { year });
    expect(effects.map(({ causes }) => causes.join())).toEqual(["base-pay", "age-force", "performance-by-grade"]);
  });
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "chengbu2023"],
  ])("refuses %s as a policy", (_what, policy) => {
    expect(refused(() => comparePolicies({ villages, people: [] }, chengbu2023, policy as Policy, { year }))).toEqual([
      { path: "after", code: "wrong-type", expected: "a policy made by definePolicy" },
    ]);
  });
  test("says of the year that it is the options' own, and of a figure whose", () => {
    const at = (call: () => unknown) => refused(call).map(({ path }) => path);
    expect(at(() => comparePolicies({ villages, people: [] }, chengbu2023, chengbu2023, { year: 2022 }))).toEqual(["options.year"]);
    const bad = { ...chengbu2023, id: 5 as never };
    expect(at(() => comparePolicies({ villages, people: [] }, bad, chengbu2023, { year }))).toEqual(["before.id"]);
  });
});
